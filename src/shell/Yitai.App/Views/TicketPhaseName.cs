namespace Yitai.App.Views;

/// <summary>A ticket's state as the screens name it.</summary>
public enum TicketPhaseName
{
    Waiting,
    Called,
    Serving,
    Parked,
    Missed,
    Done,

    /// <summary>Left by the customer.</summary>
    Left,

    /// <summary>Missed too often, or left over at the end of the day.</summary>
    Void,
}
