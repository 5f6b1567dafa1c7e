using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Yitai.Storage;

/// <summary>Makes a rename survive a cut of power: on Unix the folder itself must be synced.</summary>
internal static partial class SyncedFolder
{
    private const int ReadOnly = 0;

    public static void Sync(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var handle = Open(folder, ReadOnly);
        if (handle.IsInvalid || Flush(handle) != 0)
        {
            throw new IOException($"The folder {folder} cannot be synced ({Marshal.GetLastPInvokeErrorMessage()}).");
        }
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial SafeFileHandle Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int Flush(SafeFileHandle handle);
}
