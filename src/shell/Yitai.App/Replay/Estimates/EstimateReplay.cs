using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.App.Replay.Estimates;

/// <summary>Lives a hall's recorded days one after the other, each taking over from the one before, with every recorded call fed in,
/// and takes the estimates that the product gives on the way.</summary>
internal sealed class EstimateReplay
{
    /// <summary>Where a hall knows nothing of a line; the middle of the day itself would be hindsight.</summary>
    private static readonly TimeSpan Unknown = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan Again = TimeSpan.FromMinutes(5);

    private readonly RecordedDay _day;
    private readonly bool _isTuning;
    private readonly ReplayedHall _hall;
    private readonly Dictionary<TicketNo, (int Customer, int Step)> _steps = [];
    private DateTimeOffset _again;

    private EstimateReplay(RecordedDay day, bool isTuning, HallDay before)
    {
        (_day, _isTuning) = (day, isTuning);
        var settings = HallOf.Settings(day);
        _hall = new ReplayedHall(day, before, settings with { Lines = [.. settings.Lines.Select(l => l with { TypicalService = Unknown })] });
        _again = day.Extent.From;
    }

    private List<EstimateSample> Samples { get; } = [];

    /// <summary>Estimates that could not be given because no counter served the line.</summary>
    private int NotGiven { get; set; }

    /// <summary>Of one hall; its days in order.</summary>
    /// <param name="isTuning">By the day's index.</param>
    public static (List<EstimateSample> Samples, int NotGiven) Of(IReadOnlyList<RecordedDay> days, Func<int, bool> isTuning)
    {
        var (samples, notGiven, floor) = (new List<EstimateSample>(), 0, HallDay.Start);
        for (var i = 0; i < days.Count; i++)
        {
            if (days[i].Customers.IsEmpty)
            {
                continue;
            }

            var replay = new EstimateReplay(days[i], isTuning(i), floor);
            FedReplay.Of(days[i], replay._hall, replay.Around);
            floor = replay._hall.Floor;
            samples.AddRange(replay.Samples);
            notGiven += replay.NotGiven;
        }

        return (samples, notGiven);
    }

    private void Around(Happening h, Action live)
    {
        for (; _again <= h.At; _again += Again)
        {
            foreach (var ticket in _hall.Floor.Present.Values.Where(t => t.Phase is TicketPhase.Waiting).OrderBy(t => t.Order))
            {
                Take(ticket, EstimateMoment.Waiting, _again);
            }
        }

        live();
        if (h.What == HappeningKind.Joins)
        {
            Note(h.Customer, h.Step);
            Take(_hall.TicketOf(h.Customer, h.Step), EstimateMoment.Issued, h.At);
        }
        else if (h.What is HappeningKind.Finishes or HappeningKind.CalledBriefly && h.Step + 1 < _day.Customers[h.Customer].Steps.Length)
        {
            Note(h.Customer, h.Step + 1);
            if (_hall.TicketOf(h.Customer, h.Step + 1) is { SentTo: null } ticket)
            {
                Take(ticket, EstimateMoment.SentOn, h.At);
            }
        }
    }

    private void Note(int customer, int step)
    {
        if (_hall.TicketOf(customer, step) is { } ticket)
        {
            _steps[ticket.No] = (customer, step);
        }
    }

    private void Take(Ticket? ticket, EstimateMoment moment, DateTimeOffset at)
    {
        if (ticket is not { Phase: TicketPhase.Waiting } || !_steps.TryGetValue(ticket.No, out var of)
            || _day.Customers[of.Customer].Steps[of.Step].Call is not { } call || call.CalledAt < at)
        {
            return;
        }

        var floor = _hall.Floor;
        var ahead = floor.CountBefore(ticket, at);
        var range = moment == EstimateMoment.Issued ? ticket.Told : WaitEstimate.Of(floor, ticket, ahead, at)?.Range;
        if (range is null)
        {
            NotGiven += moment == EstimateMoment.Issued ? 1 : 0;
            return;
        }

        var line = floor.Settings!.Line(ticket.Line)!;
        var crew = Crew.Of(floor, line.Id);
        var service = floor.Waits.ServiceMinutes(line.Id, floor.Recent.GetValueOrDefault(line.Id, []), line.TypicalService);
        Samples.Add(new EstimateSample(
            _day.Place, _isTuning, floor.Settings.Calendar.Local(at).Hour, moment, crew.Idle > ahead, range,
            ahead * service / crew.Counters, (call.CalledAt - at).TotalMinutes));
    }
}
