using System.Data.Common;
using System.Text.Json;
using Dapper;
using Yitai.App.Json;
using Yitai.App.Sessions;
using Yitai.App.Views;
using Yitai.Floor;
using Yitai.Kernel;
using Yitai.Storage;

namespace Yitai.App.History;

/// <summary>The business days of each hall, as history pages read them: a projection that can be thrown away and rebuilt.</summary>
public sealed class DayHistory(IFactReader log, IDatabase views)
{
    private const int Page = 2000;

    public static ScriptSet Scripts(IDatabase views) => ScriptSet.Embedded(typeof(DayHistory).Assembly, "days", $"Scripts/{views.Kind}/views");

    /// <summary>The hall's days, newest first.</summary>
    /// <param name="before">Only days before this one; null: from the newest.</param>
    public async Task<IReadOnlyList<DayRow>> DaysAsync(HallId hall, DateOnly? before, int limit, CancellationToken cancel)
    {
        var rows = await views.ReadAsync(
            connection => connection.QueryAsync<DayRow>(
                "select day_on as DayOn, closed as Closed, issued as Issued, served as Served from days "
                + "where hall = @hall and day_on < @before order by day_on desc limit @limit",
                new { hall = hall.Value, before = before is { } b ? Text(b) : "9999", limit }),
            cancel);
        return [.. rows];
    }

    /// <summary>The day's summary: a closed day's as projected, the open day's from its facts now; null: no such day.</summary>
    public async Task<DaySummary?> SummaryAsync(HallId hall, DateOnly on, DateTimeOffset now, CancellationToken cancel)
    {
        if (await RangeAsync(hall, on, cancel) is not { } range)
        {
            return null;
        }

        return range is { Closed: true, Summary: { Length: > 0 } json }
            ? JsonSerializer.Deserialize<DaySummary>(json, YitaiJson.Stored)
            : DaySummaries.Of(await FactsAsync(StreamId.Hall(hall), range.FirstSeq, range.LastSeq, cancel), now);
    }

    public async Task<byte[]?> TicketsCsvAsync(HallId hall, DateOnly on, CancellationToken cancel) =>
        await RangeAsync(hall, on, cancel) is { } range
            ? TicketsCsv.Of(await FactsAsync(StreamId.Hall(hall), range.FirstSeq, range.LastSeq, cancel))
            : null;

    /// <summary>Takes up a hall's facts since the checkpoint. Returns the last fact taken up.</summary>
    public async Task<long> AdvanceAsync(StreamId stream, CancellationToken cancel)
    {
        var seq = await views.ReadAsync(
            connection => connection.ExecuteScalarAsync<long>("select coalesce(max(seq), 0) from day_checkpoints where hall = @hall", new { hall = Hall(stream) }),
            cancel);
        while (await log.ReadAsync(stream, seq, Page, cancel) is { Count: > 0 } rows)
        {
            var days = new List<ProjectedDay>();
            foreach (var fact in rows.Where(r => r.Name is "floor.day-opened" or "floor.day-reopened" or "floor.day-closed"))
            {
                days.Add(await ProjectAsync(stream, fact, cancel));
            }

            seq = rows[^1].Seq;
            await views.WriteAsync(c => SaveAsync(c, Hall(stream), days, seq), cancel);
        }

        return seq;
    }

    /// <summary>Throws the projection away and makes it again from the log, in one transaction: readers see the old one until then.</summary>
    public async Task RebuildAsync(IProgress<(int Done, int All)> progress, CancellationToken cancel)
    {
        var heads = (await log.HeadsAsync(cancel)).Where(h => h.Stream.Kind == "hall").ToList();
        await views.WriteAsync(
            async c =>
            {
                await c.ExecuteAsync("delete from day_checkpoints");
                for (var i = 0; i < heads.Count; i++)
                {
                    await RebuildAsync(c, heads[i].Stream, cancel);
                    progress.Report((i + 1, heads.Count));
                }

                return heads.Count;
            },
            cancel);
    }

    private async Task RebuildAsync(DbConnection connection, StreamId stream, CancellationToken cancel)
    {
        // Days whose facts are archived and not at hand stay as they were projected.
        var first = await log.ReadAsync(stream, 0, 1, cancel);
        await connection.ExecuteAsync("delete from days where hall = @hall and last_seq >= @seq", new { hall = Hall(stream), seq = first is [var fact] ? fact.Seq : 0 });
        long seq = 0;
        var days = new Dictionary<string, ProjectedDay>();
        while (await log.ReadAsync(stream, seq, Page, cancel) is { Count: > 0 } rows)
        {
            foreach (var row in rows.Where(r => r.Name is "floor.day-opened" or "floor.day-reopened" or "floor.day-closed"))
            {
                var day = await ProjectAsync(stream, row, cancel);
                days[day.DayOn] = day;
            }

            seq = rows[^1].Seq;
        }

        await SaveAsync(connection, Hall(stream), days.Values, seq);
    }

    private async Task<ProjectedDay> ProjectAsync(StreamId stream, FactRow row, CancellationToken cancel)
    {
        var on = Text(row.BusinessOn!.Value);
        if (row.Name == "floor.day-opened")
        {
            return new ProjectedDay(on, row.Seq, row.Seq, false, 0, 0, "");
        }

        var first = await FirstSeqAsync(stream, row, cancel);
        var summary = DaySummaries.Of(await FactsAsync(stream, first, row.Seq, cancel), row.At);
        var closed = row.Name == "floor.day-closed";
        return new ProjectedDay(on, first, row.Seq, closed, summary.Totals.Issued, summary.Totals.Served, closed ? JsonSerializer.Serialize(summary, YitaiJson.Stored) : "");
    }

    /// <summary>Where the day of this fact was opened: looked for backwards from it.</summary>
    private async Task<long> FirstSeqAsync(StreamId stream, FactRow row, CancellationToken cancel)
    {
        for (var to = row.Seq - 1; to > 0; to -= Page)
        {
            var rows = await log.ReadAsync(stream, Math.Max(0, to - Page), (int)Math.Min(Page, to), cancel);
            if (rows.LastOrDefault(r => r.Seq < row.Seq && r.Name == "floor.day-opened") is { } opened)
            {
                return opened.Seq;
            }
        }

        throw new InvalidOperationException($"{stream} fact {row.Seq} closes a day that was never opened");
    }

    private async Task<Range?> RangeAsync(HallId hall, DateOnly on, CancellationToken cancel)
    {
        await AdvanceAsync(StreamId.Hall(hall), cancel);
        var row = await views.ReadAsync(
            connection => connection.QuerySingleOrDefaultAsync<Range>(
                "select first_seq as FirstSeq, last_seq as LastSeq, closed as Closed, summary as Summary from days where hall = @hall and day_on = @on",
                new { hall = hall.Value, on = Text(on) }),
            cancel);
        return row is { Closed: false } ? row with { LastSeq = (await log.HeadAsync(StreamId.Hall(hall), cancel)).Seq } : row;
    }

    private async Task<List<StoredFact>> FactsAsync(StreamId stream, long first, long last, CancellationToken cancel)
    {
        var facts = new List<StoredFact>();
        for (var after = first - 1; after < last;)
        {
            var rows = await log.ReadAsync(stream, after, (int)Math.Min(Page, last - after), cancel);
            if (rows.Count == 0)
            {
                break;
            }

            if (rows[0].Seq > after + 1)
            {
                throw new FactsArchivedException(stream, rows[0].Seq);
            }

            facts.AddRange(rows.Select(FactCodec.Read).Where(f => f.Fact is FloorFact));
            after = rows[^1].Seq;
        }

        return facts;
    }

    private static async Task<int> SaveAsync(DbConnection connection, string hall, IEnumerable<ProjectedDay> days, long seq)
    {
        foreach (var day in days)
        {
            await connection.ExecuteAsync(
                "insert into days (hall, day_on, first_seq, last_seq, closed, issued, served, summary) "
                + "values (@hall, @DayOn, @FirstSeq, @LastSeq, @Closed, @Issued, @Served, @Summary) "
                + "on conflict (hall, day_on) do update set first_seq = excluded.first_seq, last_seq = excluded.last_seq, closed = excluded.closed, "
                + "issued = excluded.issued, served = excluded.served, summary = excluded.summary",
                new { hall, day.DayOn, day.FirstSeq, day.LastSeq, day.Closed, day.Issued, day.Served, day.Summary });
        }

        return await connection.ExecuteAsync(
            "insert into day_checkpoints (hall, seq) values (@hall, @seq) on conflict (hall) do update set seq = excluded.seq where day_checkpoints.seq < excluded.seq",
            new { hall, seq });
    }

    private static string Hall(StreamId stream) => stream.Owner!.Value.Value;

    private static string Text(DateOnly on) => on.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Read by its properties: SQLite has no boolean for a constructor.</summary>
    private sealed record Range
    {
        public long FirstSeq { get; init; }

        public long LastSeq { get; init; }

        public bool Closed { get; init; }

        public string Summary { get; init; } = "";
    }

    private sealed record ProjectedDay(string DayOn, long FirstSeq, long LastSeq, bool Closed, int Issued, int Served, string Summary);
}

/// <summary>A business day in the list of days.</summary>
/// <remarks>Read by its properties: SQLite has no boolean for a constructor.</remarks>
public sealed record DayRow
{
    public string DayOn { get; init; } = "";

    public bool Closed { get; init; }

    public int Issued { get; init; }

    public int Served { get; init; }
}
