namespace Yitai.Storage;

/// <summary>Files only the program's own account may read, written so that a cut of power leaves the old content or the new.</summary>
internal static class PrivateFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, OwnerOnly | UnixFileMode.UserExecute);
        }
    }

    /// <summary>The file's bytes; made from <paramref name="make"/> when it is not there.</summary>
    public static byte[] ReadOrMake(string path, Func<byte[]> make)
    {
        if (!File.Exists(path))
        {
            Write(path, make());
        }

        return File.ReadAllBytes(path);
    }

    public static void Write(string path, byte[] content)
    {
        var fresh = path + ".new";
        File.Delete(fresh);
        using (var file = new FileStream(fresh, Options(FileMode.CreateNew)))
        {
            file.Write(content);
            file.Flush(flushToDisk: true);
        }

        File.Move(fresh, path, overwrite: true);
        SyncedFolder.Sync(Path.GetDirectoryName(path)!);
    }

    public static void Append(string path, byte[] content)
    {
        using var file = new FileStream(path, Options(FileMode.Append));
        file.Write(content);
        file.Flush(flushToDisk: true);
    }

    private static FileStreamOptions Options(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        return options;
    }
}
