using Xunit.Abstractions;
using Yitai.App.Sessions;
using Yitai.Company;
using Yitai.Floor;
using Yitai.Kernel;
using Yitai.Sessions.Tests.Labs;
using static Yitai.Floor.FloorCommand;
using static Yitai.Sessions.Tests.Labs.Halls;

namespace Yitai.Sessions.Tests;

/// <summary>A command on several streams happens on all of them or on none.</summary>
public abstract class TogetherSpecification(ITestOutputHelper output) : SessionSpecification(output)
{
    [Fact]
    public async Task A_hall_and_the_company_are_changed_together()
    {
        var node = await Lab.NodeAsync();
        var id = Guid.NewGuid();
        Envelope[] both =
        [
            new(StreamId.Hall(North), "staff:1001", id, new ChangeSettings(Settings(), default)),
            new(StreamId.Company, "staff:1001", id, new CompanyCommand.AddHall(North, Settings().Name, default)),
        ];

        var first = Assert.IsType<Answer.Accepted>(await node.Streams.SendTogetherAsync([.. both], CancellationToken.None));

        Assert.NotNull((await node.FloorAsync(North)).Settings);
        Assert.NotNull((await node.Streams.CompanyAsync(CancellationToken.None)).State.Hall(North));
        AssertSameAnswer(first, await node.Streams.SendTogetherAsync([.. both], CancellationToken.None));
        Assert.Equal(1, await Lab.Log.SeqAsync(North));
    }

    [Fact]
    public async Task When_one_refuses_nothing_happens_on_the_other()
    {
        var node = await Lab.NodeAsync();
        await node.OpenHallAsync(North);
        var (north, south) = (await Lab.Log.SeqAsync(North), await Lab.Log.SeqAsync(South));

        var answer = await node.Streams.SendTogetherAsync(Together(Guid.NewGuid(), (North, Issue()), (South, Issue())), CancellationToken.None);

        Assert.IsType<FloorRefusal.DayNotOpen>(Assert.IsType<Answer.Refused>(answer).Because);
        Assert.Equal((north, south), (await Lab.Log.SeqAsync(North), await Lab.Log.SeqAsync(South)));
    }

    [Fact]
    public async Task When_the_database_refuses_one_nothing_happens_on_the_other()
    {
        var node = await Lab.NodeAsync();
        await node.OpenHallAsync(North);
        await node.OpenHallAsync(South);
        await Lab.RefuseFactsNamedAsync("floor.ticket-issued");
        var (north, south) = (await Lab.Log.SeqAsync(North), await Lab.Log.SeqAsync(South));

        var answer = await node.Streams.SendTogetherAsync(Together(Guid.NewGuid(), (North, new ArriveVisit(Channel.Guide, default)), (South, Issue())), CancellationToken.None);

        Assert.IsType<SessionRefusal.ContentNotStorable>(Assert.IsType<Answer.Refused>(answer).Because);
        Assert.Equal((north, south), (await Lab.Log.SeqAsync(North), await Lab.Log.SeqAsync(South)));
    }

    [Fact]
    public async Task An_id_that_was_used_on_one_of_the_streams_alone_is_refused_and_does_not_turn_for_ever()
    {
        var node = await Lab.NodeAsync();
        await node.OpenHallAsync(North);
        await node.OpenHallAsync(South);
        var (inNorth, inSouth) = (Guid.NewGuid(), Guid.NewGuid());
        await node.AcceptAsync(North, Issue(), inNorth);
        await node.AcceptAsync(South, Issue(), inSouth);

        foreach (var id in new[] { inNorth, inSouth })
        {
            var answer = await node.Streams.SendTogetherAsync(Together(id, (North, Issue()), (South, Issue())), CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(5));
            Assert.IsType<SessionRefusal.CommandIdReused>(Assert.IsType<Answer.Refused>(answer).Because);
        }
    }

    [Fact]
    public async Task Nodes_that_push_each_other_aside_still_do_all_or_nothing()
    {
        var seed = Seed.New(Output);
        Node[] nodes = [await Lab.NodeAsync(), await Lab.NodeAsync()];
        await nodes[0].OpenHallAsync(North);
        await nodes[0].OpenHallAsync(South);
        var ids = new List<Guid>();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(async clerk =>
        {
            var random = new Random(seed + clerk);
            for (var i = 0; i < 25; i++)
            {
                var node = nodes[random.Next(2)];
                var id = Guid.NewGuid();
                switch (random.Next(3))
                {
                    case 0:
                        await node.AcceptAsync(random.Next(2) == 0 ? North : South, Issue());
                        break;
                    case 1:
                        // Refused where the counter has nobody: then the other hall must not have the visit.
                        await node.Streams.SendTogetherAsync(Together(id, (North, new ArriveVisit(Channel.Guide, default)), (South, Call(random.Next(1, 5)))), CancellationToken.None);
                        break;
                    default:
                        Assert.IsType<Answer.Accepted>(await node.Streams.SendTogetherAsync(Together(id, (South, Issue()), (North, Issue())), CancellationToken.None));
                        break;
                }

                lock (ids)
                {
                    ids.Add(id);
                }
            }
        }));

        var north = (await Lab.Log.CommandsAsync(StreamId.Hall(North), CancellationToken.None)).Select(c => c.CommandId).Intersect(ids).Order();
        var south = (await Lab.Log.CommandsAsync(StreamId.Hall(South), CancellationToken.None)).Select(c => c.CommandId).Intersect(ids).Order();
        Assert.Equal(north, south);
        Assert.NotEmpty(north);
    }
}
