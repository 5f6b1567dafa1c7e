using Yitai.Kernel;
using static Yitai.Storage.Tests.Sample;

namespace Yitai.Storage.Tests;

/// <summary>What the log promises when nothing goes wrong but people are many.</summary>
public abstract class FactLogSpecification : Specification
{
    [Fact]
    public async Task Facts_come_back_in_order_byte_for_byte()
    {
        var part = Part(Empty(Demo), facts: 5);
        await Log.AppendAsync(part);

        var facts = await Log.ReadAsync(Demo, after: 0, limit: 10, default);

        Assert.Equal(part.Facts.Select(Words), facts.Select(Words));
        Assert.Equal([3, 4], (await Log.ReadAsync(Demo, after: 2, limit: 2, default)).Select(fact => fact.Seq));
    }

    [Fact]
    public async Task A_fact_without_a_business_day_has_none_when_read()
    {
        var fact = Part(Empty(Demo)).Facts[0] with { BusinessOn = null };
        var chained = fact with { Hash = Chain.HashOf(Chain.Start.Span, fact) };
        await Log.AppendAsync(new StreamAppend(Empty(Demo), [chained], [], Empty(Demo) with { Seq = 1, Hash = chained.Hash }));

        Assert.Null((await Log.ReadAsync(Demo, 0, 1, default)).Single().BusinessOn);
    }

    [Fact]
    public async Task Heads_stand_at_the_last_fact_in_stream_order()
    {
        var north = await Log.AppendAsync(Part(Empty(North), facts: 2));
        var demo = await Log.AppendAsync(Part(Empty(Demo), facts: 3));

        Assert.Equal([Words(demo), Words(north)], (await Log.HeadsAsync(default)).Select(Words));
        Assert.Equal(Words(demo), Words(await Log.HeadAsync(Demo, default)));
        Assert.Equal(Words(Empty(StreamId.Company)), Words(await Log.HeadAsync(StreamId.Company, default)));
        Assert.Equal(1, await Log.EpochAsync(default));
    }

    [Fact]
    public async Task A_head_that_has_moved_drops_its_bundle_and_no_other()
    {
        await Log.AppendAsync(Part(Empty(Demo)));

        var outcomes = await Log.AppendAsync([Bundle(Part(Empty(Demo), sender: "staff:2")), Bundle(Part(Empty(North)))], default);

        Assert.Equal([AppendOutcome.HeadMoved, AppendOutcome.Appended], outcomes);
        Assert.Equal([1L, 1L], (await Log.HeadsAsync(default)).Select(head => head.Seq));
    }

    [Fact]
    public async Task The_same_seq_with_another_hash_has_moved_too()
    {
        await Log.AppendAsync(Part(Empty(Demo), name: "Other"));
        var elsewhere = Part(Empty(Demo)).Head;

        Assert.Equal([AppendOutcome.HeadMoved], await Log.AppendAsync([Bundle(Part(elsewhere))], default));
    }

    [Fact]
    public async Task A_command_id_is_stored_once_and_its_second_use_stores_nothing()
    {
        var id = Guid.Parse("0197a000-0000-7000-8000-000000000001");
        var demo = await Log.AppendAsync(Part(Empty(Demo), id: id));

        var outcomes = await Log.AppendAsync([Bundle(Part(demo, id: id)), Bundle(Part(Empty(North), id: id))], default);

        Assert.Equal([AppendOutcome.CommandKnown, AppendOutcome.Appended], outcomes);
        Assert.Single(await Log.ReadAsync(Demo, 0, 10, default));
        Assert.Equal((1, 1), await Log.FindCommandAsync(Demo, "staff:1001", id, default) is { } found ? (found.FirstSeq, found.LastSeq) : default);
        Assert.Null(await Log.FindCommandAsync(Demo, "staff:9999", id, default));
    }

    [Fact]
    public async Task Several_streams_are_written_all_or_not_at_all()
    {
        await Log.AppendAsync(Part(Empty(North)));

        var outcomes = await Log.AppendAsync([Bundle(Part(Empty(Demo)), Part(Empty(North), sender: "staff:2"))], default);

        Assert.Equal([AppendOutcome.HeadMoved], outcomes);
        Assert.Empty(await Log.ReadAsync(Demo, 0, 10, default));
        Assert.Equal(0, (await Log.HeadAsync(Demo, default)).Seq);
    }

    [Fact]
    public async Task Several_streams_are_undone_together_when_the_last_one_is_refused()
    {
        await Lab.RefuseFactsNamedAsync("Refused");

        var outcomes = await Log.AppendAsync([Bundle(Part(Empty(Demo)), Part(Empty(North), name: "Refused"))], default);

        Assert.Equal([AppendOutcome.Poisoned], outcomes);
        Assert.Empty(await Log.HeadsAsync(default));
        Assert.Empty(await Log.CommandsAsync(Demo, default));
    }

    [Theory]
    [InlineData("Refused")]
    [InlineData("a\0b")]
    public async Task A_poisoned_neighbour_fails_alone(string name)
    {
        await Lab.RefuseFactsNamedAsync("Refused");
        var poisoned = Bundle(Part(Empty(StreamId.Company), name: name));

        var outcomes = await Log.AppendAsync([Bundle(Part(Empty(Demo))), poisoned, Bundle(Part(Empty(North)))], default);

        Assert.Equal([AppendOutcome.Appended, AppendOutcome.Poisoned, AppendOutcome.Appended], outcomes);
        Assert.Equal([Demo, North], (await Log.HeadsAsync(default)).Select(head => head.Stream));
    }

    [Fact]
    public async Task Half_a_surrogate_pair_is_poison_and_a_whole_one_is_not()
    {
        var outcomes = await Log.AppendAsync(
            [Bundle(Part(Empty(Demo), sender: "half \ud83d")), Bundle(Part(Empty(North), sender: "whole \ud83d\ude42"))], default);

        Assert.Equal([AppendOutcome.Poisoned, AppendOutcome.Appended], outcomes);
    }

    [Fact]
    public async Task Two_nodes_never_both_win_on_the_same_state()
    {
        const int Each = 40;
        var other = await Lab.AnotherNodeAsync();

        await Task.WhenAll(Appender(Log, "device:a"), Appender(other, "device:b"));

        var facts = await Log.ReadAsync(Demo, 0, 1000, default);
        Assert.Equal(Enumerable.Range(1, 2 * Each).Select(n => (long)n), facts.Select(fact => fact.Seq));
        Assert.Equal(Each, facts.Count(fact => fact.Sender == "device:a"));
        Assert.Equal(2 * Each, (await Log.CommandsAsync(Demo, default)).Count);

        static async Task Appender(IFactLog log, string sender)
        {
            for (var done = 0; done < Each;)
            {
                var id = NameBasedId.Of(sender, done.ToString());
                var part = Part(await log.HeadAsync(Demo, default), id: id, sender: sender);
                var outcome = (await log.AppendAsync([Bundle(part)], default)).Single();
                Assert.Contains(outcome, new[] { AppendOutcome.Appended, AppendOutcome.HeadMoved });
                done += outcome == AppendOutcome.Appended ? 1 : 0;
            }
        }
    }

    [Fact]
    public async Task Streams_with_a_due_timer_are_found_earliest_first()
    {
        var demo = Part(Empty(Demo));
        var north = Part(Empty(North));
        await Log.AppendAsync(demo with { Head = demo.Head with { NextDue = Start.AddMinutes(9) } });
        await Log.AppendAsync(north with { Head = north.Head with { NextDue = Start.AddMinutes(5) } });
        await Log.AppendAsync(Part(Empty(StreamId.Company)));

        Assert.Equal([North, Demo], (await Log.DueAsync(Start.AddMinutes(9), 10, default)).Select(head => head.Stream));
        Assert.Equal([North], (await Log.DueAsync(Start.AddMinutes(9), 1, default)).Select(head => head.Stream));
        Assert.Empty(await Log.DueAsync(Start, 10, default));
    }

    [Fact]
    public async Task Old_command_ids_are_forgotten_and_facts_stay()
    {
        await Log.AppendAsync(Part(Empty(Demo), facts: 4));

        Assert.Equal(2, await Log.ForgetCommandsAsync(Start.AddSeconds(3), default));
        Assert.Equal([3L, 4L], (await Log.CommandsAsync(Demo, default)).Select(command => command.FirstSeq));
        Assert.Equal(4, (await Log.ReadAsync(Demo, 0, 10, default)).Count);
    }

    [Fact]
    public async Task A_batch_that_is_put_together_wrongly_is_a_fault_of_ours()
    {
        var part = Part(Empty(Demo), facts: 2);

        await Refused([Bundle(part), Bundle(part)]);
        await Refused([new AppendBundle([])]);
        await Refused([new AppendBundle([Part(Empty(North)), part])]);
        await Refused([Bundle(part with { Facts = [part.Facts[1], part.Facts[0]] })]);
        await Refused([Bundle(part with { Head = part.Head with { Hash = Chain.Start } })]);
        await Refused([Bundle(part with { Facts = [part.Facts[0]] })]);

        Task Refused(AppendBundle[] batch) => Assert.ThrowsAsync<ArgumentException>(() => Log.AppendAsync(batch, default));
    }

    private static string Words(StreamHead head) =>
        $"{head.Stream} {head.Seq} {Convert.ToHexString(head.Hash.Span)} {head.CarrySeq} {head.NextDue}";

    private static string Words(FactRow fact) =>
        $"{fact.Stream} {fact.Seq} {fact.At:O} {fact.BusinessOn} {fact.Name} {fact.Sender} {fact.CommandId} "
        + $"{Convert.ToHexString(fact.Payload.Span)} {Convert.ToHexString(fact.Hash.Span)}";
}
