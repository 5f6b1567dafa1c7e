using System.Diagnostics;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Yitai.Devices.Tests;

/// <summary>A device file whose other end a test holds, as the kernel gives a program behind a printer's.</summary>
internal sealed partial class PseudoTerminal : IDisposable
{
    private const int ReadWriteNoControl = 0x2 | 0x100;

    private readonly SafeFileHandle _held;

    public PseudoTerminal()
    {
        var fd = Open(ReadWriteNoControl);
        if (fd < 0 || Grant(fd) != 0 || Unlock(fd) != 0)
        {
            throw new InvalidOperationException("no pseudo terminal is to be had");
        }

        Master = new SafeFileHandle(fd, ownsHandle: true);
        Path = Marshal.PtrToStringUTF8(Name(fd))!;
        // Held open: the master hangs up whenever nobody has the file.
        _held = File.OpenHandle(Path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        // Every byte as it is: no echo, no line ends made of other line ends.
        using var raw = Process.Start("stty", ["-F", Path, "raw", "-echo"]);
        raw.WaitForExit();
    }

    public SafeFileHandle Master { get; }

    public string Path { get; }

    public void Dispose()
    {
        _held.Dispose();
        Master.Dispose();
    }

    [LibraryImport("libc", EntryPoint = "posix_openpt")]
    private static partial int Open(int flags);

    [LibraryImport("libc", EntryPoint = "grantpt")]
    private static partial int Grant(int fd);

    [LibraryImport("libc", EntryPoint = "unlockpt")]
    private static partial int Unlock(int fd);

    [LibraryImport("libc", EntryPoint = "ptsname")]
    private static partial nint Name(int fd);
}
