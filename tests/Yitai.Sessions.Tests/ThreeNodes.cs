using System.Collections.Concurrent;
using System.Diagnostics;
using Xunit.Abstractions;
using Yitai.App.Sessions;
using Yitai.Floor;
using Yitai.Kernel;
using Yitai.Sessions.Tests.Labs;
using Yitai.Testing;
using static Yitai.Floor.FloorCommand;
using static Yitai.Sessions.Tests.Labs.Halls;

namespace Yitai.Sessions.Tests;

/// <summary>Three nodes on one PostgreSQL serve one hall, and clerks on all three call at once.</summary>
[Collection("postgres")]
public sealed class ThreeNodes(PostgresCluster cluster, ITestOutputHelper output)
{
    private const int Days = 10;
    private const int TicketsADay = 1000;
    private const int Clerks = 30;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(3);

    [Fact]
    public async Task No_ticket_is_called_twice_in_10_000_calls_and_a_node_that_stops_makes_nobody_wait()
    {
        var seed = Seed.New(output);
        await using var lab = await PostgresLab.NewAsync(cluster);
        var nodes = new Node?[] { await lab.NodeAsync(), await lab.NodeAsync(), await lab.NodeAsync() };
        await nodes[0]!.AcceptAsync(North, new ChangeSettings(Settings(Clerks), default));
        var waits = new ConcurrentBag<TimeSpan>();
        var called = 0;
        for (var day = 0; day < Days; day++)
        {
            await nodes[0]!.OpenDayAsync(North, Clerks);
            await Task.WhenAll(Enumerable.Range(0, TicketsADay).Select(_ => nodes[0]!.AcceptAsync(North, Issue())));
            var opened = await lab.Log.SeqAsync(North);
            var stops = day == Days / 2;
            await Task.WhenAll(Enumerable.Range(1, Clerks).Select(clerk => ClerkAsync(nodes, clerk, new Random(seed + (day * Clerks) + clerk), waits, async () =>
            {
                if (Interlocked.Increment(ref called) == (Days * TicketsADay / 2) + (TicketsADay / 2) && Interlocked.Exchange(ref nodes[1], null) is { } stopped)
                {
                    await stopped.DisposeAsync();
                }
            })));
            var calls = (await lab.FactsSinceAsync(North, opened)).OfType<FloorFact.TicketCalled>().Select(f => f.Ticket).ToList();
            Assert.Equal(TicketsADay, calls.Count);
            Assert.Equal(TicketsADay, calls.Distinct().Count());
            await nodes[0]!.AcceptAsync(North, new CloseDay(null, default));
            lab.Clock.Forward(TimeSpan.FromDays(1));
        }

        output.WriteLine($"{called} calls, longest wait {waits.Max().TotalMilliseconds:0} ms, mean {waits.Average(w => w.TotalMilliseconds):0.0} ms");
        Assert.Null(nodes[1]);
        Assert.True(waits.Max() < LongestWait, $"somebody waited {waits.Max()}");
        await lab.AssertLiveIsTheFoldAsync(nodes[2]!, North);
    }

    /// <summary>Calls and misses until nobody waits, each time at any node that is there.</summary>
    private static async Task ClerkAsync(Node?[] nodes, int clerk, Random random, ConcurrentBag<TimeSpan> waits, Func<Task> onCalled)
    {
        while (true)
        {
            var answer = await InsistAsync(Call(clerk));
            if (answer is Answer.Refused refused)
            {
                Assert.IsType<FloorRefusal.NobodyWaits>(refused.Because);
                return;
            }

            await onCalled();
            Assert.IsType<Answer.Accepted>(await InsistAsync(Miss(clerk)));
        }

        async Task<Answer> InsistAsync(FloorCommand command)
        {
            var envelope = new Envelope(StreamId.Hall(North), $"staff:{clerk}", Guid.NewGuid(), command);
            var asked = Stopwatch.GetTimestamp();
            var answer = await Node.InsistAsync(
                () =>
                {
                    var there = nodes.OfType<Node>().ToArray();
                    return there[random.Next(there.Length)];
                },
                envelope);
            waits.Add(Stopwatch.GetElapsedTime(asked));
            return answer;
        }
    }
}
