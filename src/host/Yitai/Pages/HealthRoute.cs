using Yitai.Host.Json;
using Yitai.Host.Permissions;
using Yitai.Host.Serving;
using Yitai.Storage;

namespace Yitai.Host.Pages;

/// <summary><c>/health</c>: which promise holds now; 503 when commands cannot be answered.</summary>
internal static class HealthRoute
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static void Map(WebApplication app) => app.MapGet("/health", async (Store store, HttpContext http) =>
    {
        var health = await LookAsync(store, http.RequestAborted);
        http.Response.Headers.CacheControl = "no-store";
        return Results.Json(health, WireJson.Options, statusCode: health.Ok ? 200 : 503);
    }).Anyone().ExcludeFromDescription();

    private static async Task<Health> LookAsync(Store store, CancellationToken cancel)
    {
        try
        {
            var durability = await store.Database.DurabilityAsync(cancel).WaitAsync(Patience, cancel);
            var epoch = await store.Log.EpochAsync(cancel).WaitAsync(Patience, cancel);
            var low = durability.FreeBytes < StopLine;
            return new Health(durability.Synced && !low, ProgramVersion.Text, store.Database.Kind, epoch, durability.Synced, durability.Standby, durability.Sentence, durability.FreeBytes);
        }
        catch (Exception fault) when (fault is LogUnavailableException or TimeoutException)
        {
            return new Health(false, ProgramVersion.Text, store.Database.Kind, null, false, false, "The log is unavailable.", null);
        }
    }

    /// <summary>With less free space the log takes nothing more.</summary>
    private static readonly long StopLine = new Storage.Sqlite.SqliteOptions(".").MinimumFreeBytes;
}

/// <param name="Log"><c>sqlite</c> or <c>postgres</c>.</param>
/// <param name="Promise">What an answered command is safe against, in words.</param>
internal sealed record Health(bool Ok, string Version, string Log, long? Epoch, bool Synced, bool Standby, string Promise, long? FreeBytes);
