using Dapper;
using Microsoft.Extensions.Logging.Abstractions;
using Yitai.App.Policies;
using Yitai.App.Sessions;
using Yitai.Company;
using Yitai.Floor;
using Yitai.Kernel;
using Yitai.Storage;
using Yitai.Storage.Postgres;
using static Yitai.Floor.FloorCommand;

namespace Yitai.Bench.Http;

/// <summary>Halls written into a database before the server starts, through the same sessions the server uses.</summary>
/// <param name="DaysBehind">Closed days before today; they are opened and closed, nothing more.</param>
/// <param name="Visits">Visits served to the end today.</param>
/// <param name="Waiting">Tickets that wait.</param>
internal sealed record Prepared(int Halls, int Counters, int DaysBehind, int Visits, int Waiting)
{
    public static HallId Hall(int n) => new($"bench-{n}");

    public async Task WriteAsync(string server)
    {
        await using var database = await PostgresDatabase.OpenLogAsync(new PostgresOptions(server), CancellationToken.None);
        await database.ApplyAsync(PolicyFeed.Scripts(database), CancellationToken.None);
        var clock = new SettableClock(DateTimeOffset.UtcNow.AddDays(-DaysBehind));
        await using (var streams = new Streams(new PostgresFactLog(database, new NoHeadHints()), clock, NullLogger<Streams>.Instance))
        {
            await streams.StartAsync(4, CancellationToken.None);
            await EachAsync(n => FoundAsync(streams, n));
            for (var day = 0; day < DaysBehind; day++)
            {
                await EachAsync(n => SendAsync(streams, n, new OpenDay(default)));
                await EachAsync(n => SendAsync(streams, n, new CloseDay(null, default)));
                clock.Now = clock.Now.AddDays(1);
            }

            clock.Now = DateTimeOffset.UtcNow;
            await EachAsync(n => TodayAsync(streams, n));
        }

        // The closed days are as if they had been reported long ago.
        await database.WriteAsync(
            c => c.ExecuteAsync(
                "insert into policy_checkpoints (policy, stream, seq) select @policy, stream, seq from heads where stream <> 'company'",
                new { policy = WhenADayClosesTheCompanyHearsOfIt.Name }),
            CancellationToken.None);
    }

    private Task EachAsync(Func<int, Task> work) => Task.WhenAll(Enumerable.Range(1, Halls).Select(n => Task.Run(() => work(n))));

    private async Task FoundAsync(Streams streams, int n)
    {
        var (id, settings) = (Guid.NewGuid(), BenchHall.Settings(Counters));
        await streams.SendTogetherAsync(
            [
                new Envelope(StreamId.Hall(Hall(n)), "bench", id, new ChangeSettings(settings, default)),
                new Envelope(StreamId.Company, "bench", id, new CompanyCommand.AddHall(Hall(n), settings.Name, default)),
            ],
            CancellationToken.None);
    }

    private async Task TodayAsync(Streams streams, int n)
    {
        await SendAsync(streams, n, new OpenDay(default));
        for (var counter = 1; counter <= Counters; counter++)
        {
            await SendAsync(streams, n, new OpenCounter(new CounterNo(counter), new StaffId($"{counter}"), [], default));
        }

        for (var visit = 0; visit < Visits; visit++)
        {
            var counter = new CounterNo((visit % Counters) + 1);
            await SendAsync(streams, n, Issue());
            await SendAsync(streams, n, new CallNext(counter, default));
            await SendAsync(streams, n, new StartService(counter, default));
            await SendAsync(streams, n, new EndService(counter, ServiceOutcome.Done, RatingOffered: true, default));
        }

        for (var waiting = 0; waiting < Waiting; waiting++)
        {
            await SendAsync(streams, n, Issue());
        }
    }

    private static IssueTicket Issue() => new IssueTicket(null, [BenchHall.Business], CustomerClass.Ordinary, Channel.Guide, null, null, default);

    private static async Task SendAsync(Streams streams, int n, FloorCommand command)
    {
        if (await streams.SendAsync(new Envelope(StreamId.Hall(Hall(n)), "bench", Guid.NewGuid(), command), CancellationToken.None) is Answer.Refused refused)
        {
            throw new InvalidOperationException($"{Hall(n)}: {command} was refused: {refused.Because}");
        }
    }
}
