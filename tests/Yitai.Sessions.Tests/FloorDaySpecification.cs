using Xunit.Abstractions;
using Yitai.App.Sessions;
using Yitai.App.Verification;
using Yitai.Floor;
using Yitai.Kernel;
using Yitai.Sessions.Tests.Labs;
using static Yitai.Floor.FloorCommand;
using static Yitai.Sessions.Tests.Labs.Halls;

namespace Yitai.Sessions.Tests;

/// <summary>Days: their fold, what they carry over, their time, their timers, their feed.</summary>
public abstract class FloorDaySpecification(ITestOutputHelper output) : SessionSpecification(output)
{
    [Fact]
    public async Task The_fold_of_the_log_is_the_live_state_after_random_days()
    {
        var random = new Random(Seed.New(Output));
        var node = await Lab.NodeAsync();
        await node.OpenHallAsync(North);
        for (var days = 0; days < 2; days++)
        {
            for (var i = 0; i < 200; i++)
            {
                Lab.Clock.Forward(TimeSpan.FromSeconds(random.Next(20)));
                await node.SendAsync(North, RandomDay.Command(random, await node.FloorAsync(North), Lab.Clock.Now));
            }

            await Lab.AssertLiveIsTheFoldAsync(node, North);
            Lab.Clock.Now = FloorTimers.Rollover(await node.FloorAsync(North)).AddHours(5);
            await node.SendAsync(North, new CloseDay(FloorTimers.Rollover(await node.FloorAsync(North)), default));
            await node.OpenDayAsync(North);
        }

        await Lab.AssertLiveIsTheFoldAsync(await Lab.NodeAsync(), North);
    }

    [Fact]
    public async Task What_the_estimates_learned_is_carried_over_and_proven_but_for_a_day_that_an_earlier_version_opened()
    {
        var node = await Lab.NodeAsync();
        await node.OpenHallAsync(North, counters: 1);
        for (var days = 0; days < 2; days++)
        {
            await node.AcceptAsync(North, Issue());
            await node.AcceptAsync(North, Issue());
            Lab.Clock.Forward(TimeSpan.FromMinutes(9));
            await node.AcceptAsync(North, Call());
            await node.AcceptAsync(North, Miss());
            Lab.Clock.Forward(TimeSpan.FromMinutes(4));
            await node.AcceptAsync(North, Call());
            await node.AcceptAsync(North, Miss());
            await node.AcceptAsync(North, new CloseDay(null, default));
            Lab.Clock.Forward(TimeSpan.FromDays(1));
            await node.OpenDayAsync(North, counters: 1);
        }

        var head = await Lab.Log.HeadAsync(StreamId.Hall(North), CancellationToken.None);
        var floor = await node.FloorAsync(North);
        Assert.Equal(TimeSpan.FromMinutes(4), floor.Waits.Before[Business].Pace);
        Assert.Equal(2, floor.Waits.Calibration.Judged);
        Assert.Null(await FoldVerifier.VerifyAsync(Lab.Log, head, CancellationToken.None));
        Assert.NotNull(await FoldVerifier.VerifyAsync(new ForgedLog("floor.day-opened", "\"pace\":\"00:04:00\"", "\"pace\":\"00:03:00\"").Around(Lab.Log), head, CancellationToken.None));
        Assert.Null(await FoldVerifier.VerifyAsync(new ForgedLog("floor.day-opened", "\"learned\":{", "\"notKnownThen\":{").Around(Lab.Log), head, CancellationToken.None));
    }

    [Fact]
    public async Task Time_never_goes_back()
    {
        var node = await Lab.NodeAsync();
        await node.OpenHallAsync(North);
        var late = await node.AcceptAsync(North, Issue());
        Lab.Clock.Forward(TimeSpan.FromHours(-1));
        var issued = await node.AcceptAsync(North, Issue());
        await node.DisposeAsync();
        var again = await (await Lab.NodeAsync()).AcceptAsync(North, Issue());

        Assert.Equal(late.Facts[^1].Fact.At, issued.Facts[^1].Fact.At);
        Assert.Equal(late.Facts[^1].Fact.At, again.Facts[^1].Fact.At);
    }

    [Fact]
    public async Task A_session_reads_only_what_came_since_the_day_was_opened()
    {
        var node = await Lab.NodeAsync();
        await node.OpenHallAsync(North);
        for (var days = 0; days < 3; days++)
        {
            await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => node.AcceptAsync(North, Issue())));
            await node.AcceptAsync(North, new CloseDay(null, default));
            Lab.Clock.Forward(TimeSpan.FromDays(1));
            await node.OpenDayAsync(North);
        }

        var counting = new CountingLog();
        var fresh = await Lab.NodeAsync(counting.Around);
        var floor = await fresh.FloorAsync(North);

        Assert.Equal(1 + 4, counting.FactsRead);
        Assert.Equal(3, floor.DaysBefore);
        Assert.Equal(Dump.Of(await node.FloorAsync(North)), Dump.Of(floor));
    }

    [Fact]
    public async Task A_picture_is_never_half_read()
    {
        var node = await Lab.NodeAsync();
        await node.OpenHallAsync(North, counters: 1);
        var sent = 0;
        await Task.WhenAll(Enumerable.Range(0, 50).Select(async _ =>
        {
            while (Interlocked.Increment(ref sent) <= 5_200)
            {
                await node.AcceptAsync(North, new ArriveVisit(Channel.Guide, default));
            }
        }));
        var all = await Lab.Log.SeqAsync(North);
        var fresh = await Lab.NodeAsync(new SlowLog().Around);

        var pictures = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => fresh.Streams.FloorAsync(North, 0, CancellationToken.None).AsTask()));

        Assert.All(pictures, p => Assert.Equal(all, p.Seq));
    }

    [Fact]
    public async Task A_feed_read_from_anywhere_gives_exactly_the_rest_while_facts_are_written()
    {
        var random = new Random(Seed.New(Output));
        Node[] nodes = [await Lab.NodeAsync(), await Lab.NodeAsync()];
        await nodes[0].OpenHallAsync(North);
        await nodes[1].FloorAsync(North);
        var moves = new SemaphoreSlim(0);
        nodes[1].Streams.Moved += _ => moves.Release();
        const int Tickets = 150;
        var before = await Lab.Log.SeqAsync(North);

        // The reader follows on the second node what the first one writes, by being told of moves and nothing else.
        var reading = Task.Run(async () =>
        {
            var seen = new List<long>();
            while (seen.Count < Tickets * 2)
            {
                seen.AddRange((await Lab.Log.ReadAsync(StreamId.Hall(North), before + seen.Count, 7, CancellationToken.None)).Select(r => r.Seq));
                var picture = await nodes[1].Streams.FloorAsync(North, 0, CancellationToken.None);
                if (picture.Seq <= before + seen.Count && seen.Count < Tickets * 2)
                {
                    Assert.True(await moves.WaitAsync(TimeSpan.FromSeconds(10)), $"nobody told of the move after {before + seen.Count}");
                }
            }

            return seen;
        });
        for (var i = 0; i < Tickets / 10; i++)
        {
            await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => nodes[0].AcceptAsync(North, Issue())));
        }

        var all = (await Lab.Log.AllFactsAsync(North)).Select(r => r.Seq).ToList();
        Assert.Equal(all.Skip((int)before), await reading);
        for (var i = 0; i < 20; i++)
        {
            var after = random.Next(all.Count + 1);
            Assert.Equal(all.Skip(after), (await Lab.Log.AllFactsAsync(North, after)).Select(r => r.Seq));
        }
    }

    [Fact]
    public async Task A_page_that_asks_for_what_another_node_just_answered_gets_it()
    {
        Node[] nodes = [await Lab.NodeAsync(), await Lab.NodeAsync()];
        await nodes[0].OpenHallAsync(North);
        await nodes[1].FloorAsync(North);
        for (var i = 1; i <= 20; i++)
        {
            var issued = await nodes[0].AcceptAsync(North, Issue());
            Assert.Equal(i, (await nodes[1].FloorAsync(North, issued.LastSeq)).Present.Count);
        }
    }
}
