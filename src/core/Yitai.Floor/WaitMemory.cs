using System.Collections.Immutable;

namespace Yitai.Floor;

/// <summary>What the estimates remember: of the days before, and of today's calls and waits.</summary>
/// <remarks>Folded from calls alone. A call that is taken back stays in it: one of many, and the counter's next call follows at once.</remarks>
public sealed record WaitMemory
{
    /// <summary>Raised when calls and waits are folded otherwise: a log proves what was learned by its own method, and believes what an earlier one did.</summary>
    public const int Method = 1;

    /// <summary>The share of the newest day in the typical wait of an hour.</summary>
    private const double NewestDay = 0.3;

    /// <summary>How many of today's services or calls weigh as much as all days before.</summary>
    private const int DaysBeforeCount = 8;

    private const int RememberedCalls = 20;

    public static WaitMemory Empty { get; } = new();

    private WaitMemory() { }

    public ImmutableDictionary<LineId, LineLearned> Before { get; init; } = ImmutableDictionary<LineId, LineLearned>.Empty;

    public ImmutableDictionary<LineId, LineToday> Today { get; init; } = ImmutableDictionary<LineId, LineToday>.Empty;

    public Calibration Calibration { get; init; } = Calibration.Start;

    public static WaitMemory From(Learned? learned) => learned is null ? Empty : new WaitMemory
    {
        Before = learned.Lines.ToImmutableDictionary(l => l.Line),
        Calibration = Calibration.From(learned),
    };

    /// <summary>The mean service of a line in minutes: of its last services today and of the days before.</summary>
    /// <param name="typical">Where there are no days before.</param>
    public double ServiceMinutes(LineId line, ImmutableArray<EndedService> recent, TimeSpan typical) =>
        Mean(recent.IsDefault ? 0 : recent.Sum(e => e.ServedFor.TotalMinutes), recent.IsDefault ? 0 : recent.Length, (Before.GetValueOrDefault(line)?.Service ?? typical).TotalMinutes);

    /// <summary>The mean time from call to call in a line while somebody waits, in minutes.</summary>
    /// <param name="else">Where there are no days before.</param>
    public double PaceMinutes(LineId line, double @else)
    {
        var gaps = Today.GetValueOrDefault(line)?.Gaps ?? [];
        return Mean(gaps.Sum(g => g.TotalMinutes), gaps.Length, Before.GetValueOrDefault(line)?.Pace?.TotalMinutes ?? @else);
    }

    /// <summary>The typical wait of who took a number for the line in this hour on the days before, in minutes; null: not known.</summary>
    public double? UsualMinutes(LineId line, int hour)
    {
        foreach (var wait in Before.GetValueOrDefault(line)?.Waits ?? [])
        {
            if (wait.Hour == hour)
            {
                return wait.Wait.TotalMinutes;
            }
        }

        return null;
    }

    /// <summary>After a ticket was called.</summary>
    /// <param name="ticket">As it was before the call.</param>
    /// <param name="hour">Of its issue.</param>
    /// <param name="othersWait">Somebody still waits in its line.</param>
    public WaitMemory After(Ticket ticket, int hour, bool othersWait, DateTimeOffset at)
    {
        var line = Today.GetValueOrDefault(ticket.Line, LineToday.Empty);
        line = line with
        {
            Gaps = line.WaitedSince is { } since ? [.. line.Gaps.Skip(line.Gaps.Length + 1 - RememberedCalls), at - since] : line.Gaps,
            WaitedSince = othersWait ? at : null,
        };
        if (!ticket.CountsForEstimates || ticket.FirstCalledAt is not null)
        {
            return this with { Today = Today.SetItem(ticket.Line, line) };
        }

        var waited = (at - ticket.IssuedAt).TotalMinutes;
        line = line with { Waits = line.Waits.SetItem(hour, line.Waits.GetValueOrDefault(hour).With(Math.Log(waited + Calibration.Shift))) };
        return this with
        {
            Today = Today.SetItem(ticket.Line, line),
            Calibration = ticket is { Told: { } told, Expected: { } expected } ? Calibration.After(expected.TotalMinutes, told, waited) : Calibration,
        };
    }

    /// <summary>After the last of a line who waited has gone uncalled: the next call says nothing of the pace.</summary>
    public WaitMemory NobodyWaits(LineId line) =>
        Today.TryGetValue(line, out var today) && today.WaitedSince is not null ? this with { Today = Today.SetItem(line, today with { WaitedSince = null }) } : this;

    /// <summary>For the next day; null: nothing is known.</summary>
    /// <param name="recent">Today's last services by line.</param>
    public Learned? Carry(HallSettings settings, ImmutableDictionary<LineId, ImmutableArray<EndedService>> recent)
    {
        var lines = settings.Lines.Select(l => Carry(l, recent.GetValueOrDefault(l.Id, [])))
            .Where(l => l.Service is not null || l.Pace is not null || l.Waits.Length > 0).OrderBy(l => l.Line.Value, StringComparer.Ordinal).ToImmutableArray();
        return lines.IsEmpty && Calibration.Judged == 0
            ? null
            : new Learned(Method, lines, Thousandths(Calibration.Low), Thousandths(Calibration.High), Calibration.Judged);
    }

    private LineLearned Carry(Line line, ImmutableArray<EndedService> recent)
    {
        var before = Before.GetValueOrDefault(line.Id);
        var today = Today.GetValueOrDefault(line.Id, LineToday.Empty);
        var hours = (before?.Waits ?? []).ToDictionary(w => w.Hour, w => Math.Log(w.Wait.TotalMinutes + Calibration.Shift));
        foreach (var (hour, level) in today.Waits)
        {
            hours[hour] = hours.TryGetValue(hour, out var known) ? known + (NewestDay * (level.Mean - known)) : level.Mean;
        }

        return new LineLearned(
            line.Id,
            recent.IsEmpty ? before?.Service : Seconds(ServiceMinutes(line.Id, recent, line.TypicalService)),
            today.Gaps.IsEmpty ? before?.Pace : Seconds(PaceMinutes(line.Id, today.Gaps.Average(g => g.TotalMinutes))),
            [.. hours.OrderBy(h => h.Key).Select(h => new HourWait(h.Key, Seconds(Math.Max(0, Math.Exp(h.Value) - Calibration.Shift))))]);
    }

    private static double Mean(double sum, int count, double before) => (sum + (DaysBeforeCount * before)) / (count + DaysBeforeCount);

    private static TimeSpan Seconds(double minutes) => TimeSpan.FromSeconds(Math.Round(minutes * 60));

    private static ImmutableArray<int> Thousandths(ImmutableArray<double> values) => [.. values.Select(v => (int)Math.Round(v * 1000))];
}
