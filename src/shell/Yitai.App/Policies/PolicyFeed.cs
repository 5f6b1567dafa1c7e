using Dapper;
using Microsoft.Extensions.Logging;
using Yitai.App.Sessions;
using Yitai.Floor;
using Yitai.Kernel;
using Yitai.Storage;

namespace Yitai.App.Policies;

/// <summary>Runs the policies that leave their stream: reads the halls' logs from a checkpoint and sends commands whose ids are made
/// of policy, stream and seq, so that any node may run it, twice, and each command happens once.</summary>
public sealed class PolicyFeed(IFactLog log, IStreams streams, IDatabase database, ILogger<PolicyFeed> logger)
{
    private const int Page = 2000;
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(5);
    private readonly Dictionary<StreamId, (long Seq, HallDay Day)> _folded = [];

    public static ScriptSet Scripts(IDatabase database) => ScriptSet.Embedded(typeof(PolicyFeed).Assembly, "policies", $"Scripts/{database.Kind}/log");

    public async Task RunAsync(CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested)
        {
            try
            {
                await AdvanceAllAsync(cancel);
                await Task.Delay(Beat, cancel);
            }
            catch (OperationCanceledException) when (cancel.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                logger.LogWarning(e, "A policy could not go on; trying again");
                await Task.Delay(Beat, CancellationToken.None);
            }
        }
    }

    public async Task AdvanceAllAsync(CancellationToken cancel)
    {
        foreach (var head in (await log.HeadsAsync(cancel)).Where(h => h.Stream.Kind == "hall" && (!_folded.TryGetValue(h.Stream, out var at) || at.Seq < h.Seq)))
        {
            await AdvanceAsync(head, cancel);
        }
    }

    private async Task AdvanceAsync(StreamHead head, CancellationToken cancel)
    {
        var done = await database.ReadAsync(
            connection => connection.ExecuteScalarAsync<long?>(
                "select seq from policy_checkpoints where policy = @policy and stream = @stream", new { policy = WhenADayClosesTheCompanyHearsOfIt.Name, stream = head.Stream.Value }),
            cancel) ?? 0;
        // The state before the checkpoint is folded from the last opening before it; with nothing missed that is the carry-over itself.
        var (seq, day) = _folded.TryGetValue(head.Stream, out var at) ? at : (done >= head.CarrySeq ? head.CarrySeq - 1 : 0, HallDay.Start);
        while (await log.ReadAsync(head.Stream, seq, Page, cancel) is { Count: > 0 } rows)
        {
            foreach (var row in rows)
            {
                if (FactCodec.Read(row).Fact is not FloorFact fact)
                {
                    continue;
                }

                day = FloorEvolution.Evolve(day, fact);
                if (row.Seq > done && (fact is FloorFact.DayOpened or FloorFact.DayClosed))
                {
                    await TakeUpAsync(head.Stream, row.Seq, fact, day, cancel);
                }
            }

            seq = rows[^1].Seq;
            _folded[head.Stream] = (seq, day);
        }
    }

    /// <summary>Sends what the policy says, then moves the checkpoint: at a closing, and at an opening so that a restart folds only the day.</summary>
    private async Task TakeUpAsync(StreamId stream, long seq, FloorFact fact, HallDay day, CancellationToken cancel)
    {
        const string policy = WhenADayClosesTheCompanyHearsOfIt.Name;
        if (WhenADayClosesTheCompanyHearsOfIt.On(stream.Owner!.Value, seq, fact, day) is { } command)
        {
            var id = NameBasedId.Of(policy, stream.Value, seq.ToString());
            if (await streams.SendAsync(new Envelope(StreamId.Company, "policy", id, command), cancel) is Answer.Refused refused)
            {
                logger.LogWarning("The company refused the report of {Stream} fact {Seq}: {Refusal}", stream, seq, refused.Because.Name);
            }
        }

        await database.WriteAsync(
            c => c.ExecuteAsync(
                "insert into policy_checkpoints (policy, stream, seq) values (@policy, @stream, @seq) on conflict (policy, stream) do update set seq = excluded.seq",
                new { policy, stream = stream.Value, seq }),
            cancel);
    }
}
