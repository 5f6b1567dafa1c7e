using System.Globalization;
using Microsoft.Extensions.Logging;
using Yitai.Storage;

namespace Yitai.App.Upkeep;

/// <summary>What a node does by itself for the log's sake: signs the heads every hour, forgets command ids after 30 days, and, when
/// a folder is named for them, writes a backup every day and keeps the newest ones.</summary>
/// <remarks>Every node may run it: signing and forgetting happen once whoever comes first; backups are written by the node that
/// has the folder.</remarks>
public sealed class Upkeep(Store store, UpkeepOptions options, ILogger<Upkeep> logger)
{
    private static readonly TimeSpan Beat = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan SignEvery = TimeSpan.FromHours(1);
    private static readonly TimeSpan ForgetEvery = TimeSpan.FromDays(1);
    private static readonly TimeSpan KeepIdsFor = TimeSpan.FromDays(30);

    private DateTimeOffset _signedAt;
    private DateTimeOffset _forgotAt;

    /// <summary>Real time, also in a demo whose hall lives faster.</summary>
    public async Task RunAsync(CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested)
        {
            await BeatAsync(TimeProvider.System.GetUtcNow(), cancel);
            await Task.Delay(Beat, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Does what is due at this moment; a failure is logged and tried again at the next beat.</summary>
    public async Task BeatAsync(DateTimeOffset now, CancellationToken cancel)
    {
        if (now - _signedAt >= SignEvery && await TriedAsync("signing the heads", () => store.SignedHeads.SignAsync(now, cancel)))
        {
            _signedAt = now;
        }

        if (now - _forgotAt >= ForgetEvery && await TriedAsync("forgetting old command ids", () => store.Log.ForgetCommandsAsync(now - KeepIdsFor, cancel)))
        {
            _forgotAt = now;
        }

        if (options.BackupFolder is { } folder && BackupFiles(folder).LastOrDefault() is var newest && (newest is null || now - File.GetLastWriteTimeUtc(newest) >= options.BackupEvery))
        {
            await TriedAsync("the scheduled backup", () => BackUpAsync(folder, now, cancel));
        }
    }

    private async Task<int> BackUpAsync(string folder, DateTimeOffset now, CancellationToken cancel)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, $"yitai-{now.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}.backup.zip");
        await new LogBackup(store.Database, store.Keys, TimeProvider.System).WriteAsync(path, progress: null, cancel);
        logger.LogInformation("Backup written to {Path}", path);
        foreach (var old in BackupFiles(folder).SkipLast(options.KeepBackups))
        {
            File.Delete(old);
        }

        return 1;
    }

    private static string[] BackupFiles(string folder) =>
        Directory.Exists(folder) ? [.. Directory.GetFiles(folder, "yitai-*.backup.zip").Order(StringComparer.Ordinal)] : [];

    private async Task<bool> TriedAsync<T>(string what, Func<Task<T>> work)
    {
        try
        {
            await work();
            return true;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            logger.LogError(e, "{What} failed; it is tried again", what);
            return false;
        }
    }
}

/// <param name="BackupFolder">Null: no scheduled backups.</param>
/// <param name="BackupEvery">At least an hour.</param>
/// <param name="KeepBackups">At least 1; older ones are deleted.</param>
public sealed record UpkeepOptions(string? BackupFolder, TimeSpan BackupEvery, int KeepBackups)
{
    public static UpkeepOptions WithoutBackups { get; } = new(null, TimeSpan.FromDays(1), 14);
}
