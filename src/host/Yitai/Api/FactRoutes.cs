using System.Collections.Immutable;
using System.Text.Json;
using Yitai.Host.Permissions;
using Yitai.Host.Problems;
using Yitai.Kernel;
using Yitai.Storage;

namespace Yitai.Host.Api;

/// <summary>A hall's facts as they lie in the log: by page, and as a feed without gaps.</summary>
internal static class FactRoutes
{
    private const int MostFacts = 1000;

    public static void Map(RouteGroupBuilder hall)
    {
        var facts = hall.MapGroup("/facts").WithTags("facts");
        facts.MapGet("", PageAsync).Needs(Permission.FactsRead).Named("readFacts").Answers<FactsPage>();
        facts.MapGet("/stream", (string hall, HttpContext http, FactFeed feed, long after = 0) => feed.RunAsync(http, StreamId.Hall(new HallId(hall)), after))
            .Needs(Permission.FactsRead).Named("followFacts").Produces<string>(200, "text/event-stream");
    }

    private static async Task<IResult> PageAsync(string hall, HttpContext http, IFactLog log, long after = 0, int limit = 500)
    {
        var most = Math.Clamp(limit, 1, MostFacts);
        var rows = await log.ReadAsync(StreamId.Hall(new HallId(hall)), Math.Max(0, after), most, http.RequestAborted);
        if (rows is [var first, ..] && first.Seq > Math.Max(0, after) + 1)
        {
            return new ProblemResult(new HostRefusal.FactsArchived(first.Seq));
        }

        return Results.Ok(new FactsPage(
            await log.EpochAsync(http.RequestAborted), [.. rows.Select(LoggedFact.Of)], rows.Count == most ? rows[^1].Seq : null));
    }
}

/// <param name="Next">The <c>after</c> of the next page; null: this is the last one now.</param>
public sealed record FactsPage(long Epoch, ImmutableArray<LoggedFact> Facts, long? Next);

/// <param name="Fact">The stored content, exactly.</param>
public sealed record LoggedFact(long Seq, DateTimeOffset At, DateOnly? On, string Name, string Sender, Guid CommandId, JsonElement Fact)
{
    public static LoggedFact Of(FactRow row) => new(
        row.Seq, row.At, row.BusinessOn, row.Name, row.Sender, row.CommandId, JsonSerializer.Deserialize<JsonElement>(row.Payload.Span));
}
