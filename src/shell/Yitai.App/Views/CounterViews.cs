using Yitai.Floor;

namespace Yitai.App.Views;

/// <summary>A counter's state as the screens name it.</summary>
internal static class CounterViews
{
    public static CounterPhase Phase(Counter counter) => counter switch
    {
        Counter.Open => CounterPhase.Open,
        Counter.Calling => CounterPhase.Calling,
        Counter.Serving => CounterPhase.Serving,
        Counter.LeftService => CounterPhase.LeftService,
        Counter.Paused => CounterPhase.Paused,
        _ => CounterPhase.Closed,
    };

    public static DateTimeOffset? ReturnBy(Counter counter) => counter switch
    {
        Counter.Paused p => p.ReturnBy,
        Counter.LeftService l => l.ReturnBy,
        _ => null,
    };

    public static TicketNo? With(Counter counter) => (counter as Counter.Staffed)?.With;
}
