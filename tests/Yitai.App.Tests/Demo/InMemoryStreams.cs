using System.Collections.Immutable;
using Yitai.App.Sessions;
using Yitai.Company;
using Yitai.Floor;
using Yitai.Kernel;
using Yitai.Messages;

namespace Yitai.App.Tests.Demo;

/// <summary>One hall in memory that decides as the product does. Nothing is stored, nothing runs at the same time.</summary>
internal sealed class InMemoryStreams(TimeProvider clock) : IStreams
{
    public List<StoredFact> Facts { get; } = [];

    public List<(string Sender, Refusal Because)> Refusals { get; } = [];

    public HallDay Floor { get; private set; } = HallDay.Start;

    public event Action<StreamId>? Moved;

    public Answer Send(string sender, FloorCommand command)
    {
        var at = clock.GetUtcNow();
        switch (FloorDecider.Decide(Floor, command with { At = at }))
        {
            case Decision<FloorFact>.Accepted accepted:
                var first = Facts.Count + 1;
                foreach (var fact in accepted.Facts)
                {
                    Floor = FloorEvolution.Evolve(Floor, fact);
                    Facts.Add(new StoredFact(Facts.Count + 1, FactNames.ByType[fact.GetType()], fact));
                }

                Moved?.Invoke(StreamId.Hall(new HallId("demo")));
                return new Answer.Accepted(StreamId.Hall(new HallId("demo")), 1, first, Facts.Count, [.. Facts.Skip(first - 1)]);
            case Decision<FloorFact>.Refused refused:
                Refusals.Add((sender, refused.Because));
                return new Answer.Refused(refused.Because);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    public Task<Answer> SendAsync(Envelope envelope, CancellationToken cancel) => Task.FromResult(Send(envelope.Sender, (FloorCommand)envelope.Command));

    public Task<Answer> SendTogetherAsync(ImmutableArray<Envelope> envelopes, CancellationToken cancel) => throw new NotSupportedException();

    public ValueTask<Picture<HallDay>> FloorAsync(HallId hall, long after, CancellationToken cancel) =>
        ValueTask.FromResult(new Picture<HallDay>(StreamId.Hall(hall), 1, Facts.Count, Floor));

    public ValueTask<Picture<Outbox>> MessagesAsync(HallId hall, CancellationToken cancel) => throw new NotSupportedException();

    public ValueTask<Picture<Company.Company>> CompanyAsync(CancellationToken cancel) => throw new NotSupportedException();
}
