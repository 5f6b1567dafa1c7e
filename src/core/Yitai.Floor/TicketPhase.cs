namespace Yitai.Floor;

/// <summary>Where a ticket is in its life: one interval for each state, so that every question about time has an answer.</summary>
/// <param name="Since">When this phase began.</param>
public abstract record TicketPhase(DateTimeOffset Since)
{
    public sealed record Waiting(DateTimeOffset Since) : TicketPhase(Since);

    public sealed record Called(CounterNo Counter, DateTimeOffset Since) : TicketPhase(Since);

    public sealed record Serving(CounterNo Counter, DateTimeOffset Since) : TicketPhase(Since);

    /// <summary>Set aside in the middle of a service.</summary>
    public sealed record Parked(CounterNo Counter, DateTimeOffset Since) : TicketPhase(Since);

    /// <summary>Called and not there; may return.</summary>
    public sealed record Missed(CounterNo Counter, DateTimeOffset Since) : TicketPhase(Since);

    public sealed record Done(DateTimeOffset Since) : TicketPhase(Since);

    /// <summary>The customer left the queue.</summary>
    public sealed record Left(DateTimeOffset Since) : TicketPhase(Since);

    /// <summary>Missed too often, or left over when the day closed.</summary>
    public sealed record Void(DateTimeOffset Since) : TicketPhase(Since);

    /// <summary>Nothing more happens to it but a rating.</summary>
    public bool IsOver => this is Done or Left or Void;
}
