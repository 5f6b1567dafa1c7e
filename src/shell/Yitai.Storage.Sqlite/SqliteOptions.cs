namespace Yitai.Storage.Sqlite;

/// <summary>Where the two files lie and when the log says that it is unavailable.</summary>
/// <param name="Folder">Holds <c>log.db</c> and <c>views.db</c>; made when it is missing.</param>
public sealed record SqliteOptions(string Folder)
{
    /// <summary>How long a locked file is waited for; at least a second, rounded up to seconds.</summary>
    public TimeSpan BusyFor { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The stop line: with less free space than this, appends are refused while reads go on.</summary>
    public long MinimumFreeBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>Free space of a folder in bytes.</summary>
    public Func<string, long> FreeBytesOf { get; init; } = folder => new DriveInfo(folder).AvailableFreeSpace;

    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
