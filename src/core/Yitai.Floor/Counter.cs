using System.Collections.Immutable;
using Yitai.Kernel;

namespace Yitai.Floor;

/// <summary>A counter (台席) now.</summary>
/// <param name="Since">When this state began.</param>
public abstract record Counter(CounterNo No, DateTimeOffset Since)
{
    public sealed record Closed(CounterNo No, DateTimeOffset Since) : Counter(No, Since);

    /// <summary>A clerk is responsible for it, present or not.</summary>
    /// <param name="Lines">What it serves: the counter's lines that the clerk is trained for.</param>
    public abstract record Staffed(CounterNo No, StaffId Clerk, ImmutableArray<LineId> Lines, DateTimeOffset Since) : Counter(No, Since)
    {
        /// <summary>The customer at it or called to it; null: nobody.</summary>
        public virtual TicketNo? With => null;
    }

    public sealed record Open(CounterNo No, StaffId Clerk, ImmutableArray<LineId> Lines, DateTimeOffset Since)
        : Staffed(No, Clerk, Lines, Since);

    /// <param name="LastAt">The last call or recall.</param>
    public sealed record Calling(CounterNo No, StaffId Clerk, ImmutableArray<LineId> Lines, TicketNo Ticket, int Recalls, DateTimeOffset LastAt, DateTimeOffset Since)
        : Staffed(No, Clerk, Lines, Since)
    {
        public override TicketNo? With => Ticket;
    }

    public sealed record Serving(CounterNo No, StaffId Clerk, ImmutableArray<LineId> Lines, TicketNo Ticket, DateTimeOffset Since)
        : Staffed(No, Clerk, Lines, Since)
    {
        public override TicketNo? With => Ticket;
    }

    /// <summary>The clerk left in the middle of a service, with the customer's consent.</summary>
    public sealed record LeftService(CounterNo No, StaffId Clerk, ImmutableArray<LineId> Lines, TicketNo Ticket, DateTimeOffset ReturnBy, bool TooLong, DateTimeOffset Since)
        : Staffed(No, Clerk, Lines, Since)
    {
        public override TicketNo? With => Ticket;
    }

    public sealed record Paused(CounterNo No, StaffId Clerk, ImmutableArray<LineId> Lines, PauseReason Reason, DateTimeOffset? ReturnBy, bool TooLong, DateTimeOffset Since)
        : Staffed(No, Clerk, Lines, Since);

    /// <summary>Counts against the away limit (暂时离岗).</summary>
    public bool IsAway => this is Paused { Reason: PauseReason.Away } or LeftService;
}
