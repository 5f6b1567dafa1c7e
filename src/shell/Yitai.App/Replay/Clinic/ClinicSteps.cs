using System.Collections.Immutable;
using Yitai.Floor;

namespace Yitai.App.Replay.Clinic;

/// <summary>A ticket's rows as steps: in the order of time, each tied to the one before it where the times say so.</summary>
internal static class ClinicSteps
{
    /// <summary>The export writes the next step's joining in the second of the end, or in the one after.</summary>
    private static readonly TimeSpan Same = TimeSpan.FromSeconds(1);

    public static ImmutableArray<RecordedStep> Of(
        List<ClinicRow> rows, Func<TimeOnly, DateTimeOffset> at, Func<ClinicRow, LineId> line, Func<ClinicRow, CounterNo> counter)
    {
        var steps = ImmutableArray.CreateBuilder<RecordedStep>();
        foreach (var row in rows.OrderBy(r => r.Start ?? r.Joined).ThenBy(r => r.Joined).ThenBy(r => r.Line))
        {
            var joined = at(row.Joined);
            var call = row.Start is { } start && (row.Counter.Length > 0 || row.Valid)
                ? new RecordedCall(counter(row), at(start), row.Valid ? at(start) : null, at(row.End!.Value), Wait(row, at))
                : null;
            var left = call is null ? at(row.End ?? row.Joined) : (DateTimeOffset?)null;
            var step = new RecordedStep(row.Line, line(row), StepBegin.Ticket, joined, call, left, row.Index == 0);
            steps.Add(step with { Begin = Begin(steps.Count == 0 ? null : steps[^1], step) });
        }

        return steps.ToImmutable();
    }

    private static TimeSpan Wait(ClinicRow row, Func<TimeOnly, DateTimeOffset> at) =>
        row.WaitMinutes is { } minutes ? TimeSpan.FromMinutes(minutes) : at(row.Start!.Value) - at(row.Joined);

    private static StepBegin Begin(RecordedStep? before, RecordedStep step)
    {
        if (before?.Call is not { } done || step.JoinedAt < done.EndedAt)
        {
            return StepBegin.Ticket;
        }

        var gap = step.JoinedAt - done.EndedAt;
        return gap <= Same ? StepBegin.Transfer
            : done.StartedAt is not null && step.Call is { StartedAt: not null } call && call.Counter == done.Counter && call.CalledAt - step.JoinedAt <= Same
                ? StepBegin.Resume
                : StepBegin.Ticket;
    }
}
