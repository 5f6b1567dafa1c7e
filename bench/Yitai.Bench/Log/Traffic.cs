using Yitai.App.Sessions;
using Yitai.Floor;
using Yitai.Kernel;
using static Yitai.Floor.FloorCommand;

namespace Yitai.Bench.Log;

/// <summary>Halls at work: every clerk gives a ticket, calls, serves and ends, as fast as answers come: four commands, five facts.</summary>
internal sealed class Traffic(Streams streams, int halls, int clerks)
{
    private long _facts;
    private long _refused;

    public long Facts => Interlocked.Read(ref _facts);

    public long Refused => Interlocked.Read(ref _refused);

    public Task OpenAsync() => Task.WhenAll(Enumerable.Range(1, halls).Select(async n =>
    {
        await SendAsync(Hall(n), "staff:1", new ChangeSettings(BenchHall.Settings(clerks), default));
        await SendAsync(Hall(n), "staff:1", new OpenDay(default));
        for (var clerk = 1; clerk <= clerks; clerk++)
        {
            await SendAsync(Hall(n), "staff:1", new OpenCounter(new CounterNo(clerk), new StaffId($"{clerk}"), [], default));
        }
    }));

    public Task WorkAsync(CancellationToken stop) => Task.WhenAll(
        from hall in Enumerable.Range(1, halls)
        from clerk in Enumerable.Range(1, clerks)
        select Task.Run(() => ServeAsync(Hall(hall), clerk, stop), CancellationToken.None));

    private async Task ServeAsync(StreamId hall, int clerk, CancellationToken stop)
    {
        var (sender, counter) = ($"staff:{clerk}", new CounterNo(clerk));
        while (!stop.IsCancellationRequested)
        {
            await SendAsync(hall, sender, new IssueTicket(null, [BenchHall.Business], CustomerClass.Ordinary, Channel.Kiosk, null, null, default));
            await SendAsync(hall, sender, new CallNext(counter, default));
            await SendAsync(hall, sender, new StartService(counter, default));
            await SendAsync(hall, sender, new EndService(counter, ServiceOutcome.Done, RatingOffered: true, default));
        }
    }

    private async Task SendAsync(StreamId hall, string sender, FloorCommand command)
    {
        switch (await streams.SendAsync(new Envelope(hall, sender, Guid.NewGuid(), command), CancellationToken.None))
        {
            case Answer.Accepted accepted:
                Interlocked.Add(ref _facts, accepted.Facts.Length);
                break;
            default:
                Interlocked.Increment(ref _refused);
                break;
        }
    }

    private static StreamId Hall(int n) => StreamId.Hall(new HallId($"bench-{n}"));
}
