using Yitai.Floor;

namespace Yitai.App.Demo;

/// <summary>The customers of a day, simulated or recorded: when they come, and what they need at a counter.</summary>
internal interface ICustomers
{
    /// <summary>When the hall is open on the next day there is, not before an instant; null: there is no more.</summary>
    (DateTimeOffset Opens, DateTimeOffset Closes)? NextDay(HallSettings settings, DateTimeOffset notBefore);

    /// <summary>Puts everybody's coming on the agenda. Called once a day, with the day open.</summary>
    void Come(Agenda agenda, DemoHall hall, HallDay day, DateTimeOffset now);

    /// <summary>Whether the counter should be staffed now.</summary>
    bool IsStaffed(HallDay day, CounterNo counter, DateTimeOffset at);

    /// <summary>Whether the clerk may take meals and short absences by the rules; a recorded day has its own.</summary>
    bool ClerksTakePauses { get; }

    /// <summary>How long after the call the customer stands at the counter; null: does not come.</summary>
    TimeSpan? AnswersCall(Ticket ticket);

    /// <summary>What becomes of a service that begins now.</summary>
    ServicePlan Needs(HallDay day, Ticket ticket, CounterNo counter);

    /// <summary>The service has ended like this; the customer may come back, rate, or have more to do.</summary>
    void Served(Ticket ticket, ServicePlan plan, DateTimeOffset now);
}

/// <summary>How long a service takes and how it ends.</summary>
internal abstract record ServicePlan(TimeSpan Length)
{
    public sealed record Ends(TimeSpan Length, ServiceOutcome Outcome, bool RatingOffered) : ServicePlan(Length);

    public sealed record SentOn(TimeSpan Length, LineId To, CounterNo? ToCounter) : ServicePlan(Length);

    /// <param name="For">How long the customer fetches something.</param>
    public sealed record SetAside(TimeSpan Length, TimeSpan For) : ServicePlan(Length);
}
