namespace Yitai.App.Views;

/// <summary>A counter's state as the screens name it.</summary>
public enum CounterPhase
{
    Closed,
    Open,
    Calling,
    Serving,

    /// <summary>The clerk left in the middle of a service, with the customer's consent.</summary>
    LeftService,
    Paused,
}
