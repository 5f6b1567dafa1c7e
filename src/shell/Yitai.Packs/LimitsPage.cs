using Yitai.Floor;

namespace Yitai.Packs;

/// <summary>The numbers of the floor's rules; what is left out has the service standards' own figure.</summary>
internal static class LimitsPage
{
    public static FloorLimits Read(PackMap root)
    {
        var usual = FloorLimits.Default;
        if (root.Map("limits", required: false) is not { } map)
        {
            return usual;
        }

        var limits = new FloorLimits(
            GreetWithin: map.Span("greet-within", "1s", "1h", usual.GreetWithin),
            RecallLimit: map.Number("recall-limit", 0, 10, usual.RecallLimit)!.Value,
            RecallSpacing: map.Span("recall-spacing", "0s", "10m", usual.RecallSpacing),
            AwayLimit: map.Span("away-limit", "1m", "2h", usual.AwayLimit),
            AwayAtOnce: map.Number("away-at-once", 0, 200, usual.AwayAtOnce)!.Value,
            UndoWithin: map.Span("undo-within", "0s", "10m", usual.UndoWithin),
            ReturnAfter: map.Number("return-after", 0, 100, usual.ReturnAfter)!.Value,
            MissLimit: map.Number("miss-limit", 1, 10, usual.MissLimit)!.Value,
            PostponeLimit: map.Number("postpone-limit", 0, 10, usual.PostponeLimit)!.Value,
            AppointmentEarly: map.Span("appointment-early", "0m", "4h", usual.AppointmentEarly),
            AppointmentLate: map.Span("appointment-late", "0m", "4h", usual.AppointmentLate),
            RateWithin: map.Span("rate-within", "0m", "12h", usual.RateWithin))
        {
            StepOutLimit = map.Number("step-out-limit", 0, 5, usual.StepOutLimit)!.Value,
            StepOutFor = map.Span("step-out-for", "1m", "2h", usual.StepOutFor),
        };
        map.NothingElse();
        return limits;
    }
}
