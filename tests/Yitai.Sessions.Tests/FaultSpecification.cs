using System.Collections.Concurrent;
using Xunit.Abstractions;
using Yitai.App.Sessions;
using Yitai.Floor;
using Yitai.Kernel;
using Yitai.Sessions.Tests.Labs;
using Yitai.Storage;
using static Yitai.Floor.FloorCommand;
using static Yitai.Sessions.Tests.Labs.Halls;

namespace Yitai.Sessions.Tests;

/// <summary>Whatever happens to the log's answers: what was answered is there once, what was not is there once at most.</summary>
public abstract class FaultSpecification(ITestOutputHelper output) : SessionSpecification(output)
{
    [Fact]
    public async Task A_log_that_fails_before_or_after_the_commit_loses_and_doubles_nothing()
    {
        var seed = Seed.New(Output);
        var calm = await Lab.NodeAsync();
        await calm.OpenHallAsync(North, counters: 8);
        await calm.OpenHallAsync(South, counters: 8);
        var faults = new[] { new FaultyLog(seed, 0.07), new FaultyLog(seed + 1, 0.07) };
        Node[] nodes = [await Lab.NodeAsync(faults[0].Around), await Lab.NodeAsync(faults[1].Around)];
        var answered = new ConcurrentDictionary<Guid, Answer>();
        var unanswered = new ConcurrentBag<Guid>();

        await Task.WhenAll(Enumerable.Range(0, 16).Select(async clerk =>
        {
            var random = new Random(seed + 2 + clerk);
            var (hall, counter) = (clerk % 2 == 0 ? North : South, (clerk / 2) + 1);
            for (var i = 0; i < 8; i++)
            {
                foreach (var command in new[] { Issue(), Call(counter), Miss(counter) })
                {
                    var envelope = new Envelope(StreamId.Hall(hall), "staff:1001", Guid.NewGuid(), command);
                    if (random.Next(10) == 0)
                    {
                        // An impatient client: does not wait for the answer.
                        using var impatience = new CancellationTokenSource(random.Next(10));
                        try
                        {
                            answered[envelope.Id] = await nodes[random.Next(2)].Streams.SendAsync(envelope, impatience.Token);
                        }
                        catch (Exception e) when (e is OperationCanceledException or LogUnavailableException)
                        {
                            unanswered.Add(envelope.Id);
                        }
                    }
                    else
                    {
                        answered[envelope.Id] = await Node.InsistAsync(() => nodes[random.Next(2)], envelope);
                    }
                }
            }
        }));
        Array.ForEach(faults, f => f.IsFaulty = false);

        var stored = new[] { await Lab.Log.AllFactsAsync(North), await Lab.Log.AllFactsAsync(South) }
            .SelectMany(rows => rows).GroupBy(r => r.CommandId).ToDictionary(g => g.Key, g => g.ToList());
        foreach (var (id, answer) in answered)
        {
            var facts = stored.GetValueOrDefault(id) ?? [];
            Assert.Equal(answer is Answer.Accepted a ? a.Facts.Select(f => f.Seq) : [], facts.Select(f => f.Seq));
        }

        Assert.All(unanswered, id => Assert.InRange((stored.GetValueOrDefault(id) ?? []).Count(f => f.Name != "floor.visit-arrived"), 0, 1));
        Assert.Contains(answered.Values, a => a is Answer.Accepted);
        await Lab.AssertLiveIsTheFoldAsync(nodes[0], North);
        await Lab.AssertLiveIsTheFoldAsync(nodes[1], South);
    }

    [Theory]
    [InlineData("staff:\0")]
    [InlineData("staff:\u0001")]
    [InlineData("")]
    [InlineData("staff:1001 who has a name that is far too long to be the name of a sender")]
    public async Task A_sender_that_cannot_be_stored_is_refused(string sender)
    {
        var node = await Lab.NodeAsync();
        await node.OpenHallAsync(North);
        var before = await Lab.Log.SeqAsync(North);

        await node.RefuseAsync<SessionRefusal.ContentNotStorable>(North, Issue(), sender: sender);

        Assert.Equal(before, await Lab.Log.SeqAsync(North));
    }

    [Theory]
    [InlineData("10\0")]
    [InlineData(null)]
    public async Task A_value_that_cannot_be_stored_refuses_its_own_command_and_no_neighbours(string? clerk)
    {
        var node = await Lab.NodeAsync();
        await node.OpenHallAsync(North, counters: 1);
        await node.OpenHallAsync(South, counters: 1);
        await node.AcceptAsync(North, new ChangeSettings(Settings(2), default));
        var poison = new OpenCounter(new CounterNo(2), new StaffId(clerk ?? new string('x', 2_000_000)), [], default);
        var broken = Settings(2) with { Name = new Words("字符\ufffd坏了", "Broken") };

        var neighbours = Enumerable.Range(0, 50).Select(i => node.AcceptAsync(i % 2 == 0 ? North : South, Issue())).ToList();
        var poisoned = node.RefuseAsync<Refusal>(North, poison);
        var mangled = node.RefuseAsync<SessionRefusal.ContentNotStorable>(North, new ChangeSettings(broken, default));
        neighbours.AddRange(Enumerable.Range(0, 50).Select(i => node.AcceptAsync(i % 2 == 0 ? North : South, Issue())));
        await Task.WhenAll(neighbours);
        await poisoned;
        await mangled;

        await Lab.AssertLiveIsTheFoldAsync(node, North);
    }

    [Fact]
    public async Task A_fact_the_database_refuses_fails_no_neighbour()
    {
        var held = new HeldLog();
        var node = await Lab.NodeAsync(held.Around);
        await node.OpenHallAsync(North);
        await node.OpenHallAsync(South);
        await Lab.RefuseFactsNamedAsync("floor.visit-greeted");
        await node.AcceptAsync(North, new ArriveVisit(Channel.Guide, default));
        var release = held.HoldAppends();
        var first = node.AcceptAsync(North, Issue());
        await held.Held;

        // These go together in one transaction, because the first is still under way.
        var good = Enumerable.Range(0, 20).Select(i => node.AcceptAsync(i % 2 == 0 ? North : South, Issue())).ToList();
        var bad = node.RefuseAsync<SessionRefusal.ContentNotStorable>(North, new GreetVisit(new VisitNo(1), default));
        good.AddRange(Enumerable.Range(0, 20).Select(i => node.AcceptAsync(i % 2 == 0 ? North : South, Issue())));
        release();

        await Task.WhenAll([first, .. good]);
        await bad;
        await Lab.AssertLiveIsTheFoldAsync(node, North);
    }

    [Fact]
    public async Task Somebody_who_fails_when_told_of_a_move_disturbs_nothing()
    {
        var node = await Lab.NodeAsync();
        node.Streams.Moved += _ => throw new InvalidOperationException("a listener of ours is broken");
        await node.OpenHallAsync(North);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => node.AcceptAsync(North, Issue())));

        await Lab.AssertLiveIsTheFoldAsync(node, North);
    }
}
