using System.Collections.Frozen;
using Yitai.Company;
using Yitai.Floor;
using Yitai.Messages;

namespace Yitai.App.Sessions;

/// <summary>The stored names of facts: written down here and in docs/facts.md, never changed, never used again for another meaning.</summary>
public static class FactNames
{
    public static FrozenDictionary<string, Type> ByName { get; } = new Dictionary<string, Type>
    {
        ["company.named"] = typeof(CompanyFact.CompanyNamed),
        ["company.hall-added"] = typeof(CompanyFact.HallAdded),
        ["company.hall-renamed"] = typeof(CompanyFact.HallRenamed),
        ["company.two-factor-ruled"] = typeof(CompanyFact.TwoFactorRuled),
        ["company.log-restored"] = typeof(CompanyFact.LogRestored),
        ["company.carried-over"] = typeof(CompanyFact.CarriedOver),
        ["company.day-reported"] = typeof(CompanyFact.DayReported),
        ["floor.settings-changed"] = typeof(FloorFact.SettingsChanged),
        ["floor.day-opened"] = typeof(FloorFact.DayOpened),
        ["floor.day-reopened"] = typeof(FloorFact.DayReopened),
        ["floor.day-closed"] = typeof(FloorFact.DayClosed),
        ["floor.visit-arrived"] = typeof(FloorFact.VisitArrived),
        ["floor.visit-greeted"] = typeof(FloorFact.VisitGreeted),
        ["floor.visit-helped"] = typeof(FloorFact.VisitHelped),
        ["floor.visit-left"] = typeof(FloorFact.VisitLeft),
        ["floor.ticket-issued"] = typeof(FloorFact.TicketIssued),
        ["floor.ticket-left"] = typeof(FloorFact.TicketLeft),
        ["floor.ticket-postponed"] = typeof(FloorFact.TicketPostponed),
        ["floor.ticket-stepped-out"] = typeof(FloorFact.TicketSteppedOut),
        ["floor.ticket-came-back"] = typeof(FloorFact.TicketCameBack),
        ["floor.message-asked"] = typeof(FloorFact.MessageAsked),
        ["floor.message-unasked"] = typeof(FloorFact.MessageUnasked),
        ["floor.turn-near"] = typeof(FloorFact.TurnNear),
        ["floor.ticket-called"] = typeof(FloorFact.TicketCalled),
        ["floor.ticket-recalled"] = typeof(FloorFact.TicketRecalled),
        ["floor.ticket-missed"] = typeof(FloorFact.TicketMissed),
        ["floor.ticket-returned"] = typeof(FloorFact.TicketReturned),
        ["floor.service-started"] = typeof(FloorFact.ServiceStarted),
        ["floor.service-ended"] = typeof(FloorFact.ServiceEnded),
        ["floor.ticket-transferred"] = typeof(FloorFact.TicketTransferred),
        ["floor.ticket-parked"] = typeof(FloorFact.TicketParked),
        ["floor.ticket-resumed"] = typeof(FloorFact.TicketResumed),
        ["floor.service-rated"] = typeof(FloorFact.ServiceRated),
        ["floor.counter-opened"] = typeof(FloorFact.CounterOpened),
        ["floor.counter-paused"] = typeof(FloorFact.CounterPaused),
        ["floor.counter-resumed"] = typeof(FloorFact.CounterResumed),
        ["floor.counter-closed"] = typeof(FloorFact.CounterClosed),
        ["floor.service-left"] = typeof(FloorFact.ServiceLeft),
        ["floor.service-continued"] = typeof(FloorFact.ServiceContinued),
        ["floor.press-undone"] = typeof(FloorFact.PressUndone),
        ["floor.panic-raised"] = typeof(FloorFact.PanicRaised),
        ["floor.panic-answered"] = typeof(FloorFact.PanicAnswered),
        ["floor.print-requested"] = typeof(FloorFact.PrintRequested),
        ["floor.print-sent"] = typeof(FloorFact.PrintSent),
        ["floor.print-ended"] = typeof(FloorFact.PrintEnded),
        ["floor.away-too-long"] = typeof(FloorFact.AwayTooLong),
        ["messages.settings-changed"] = typeof(MessagesFact.SettingsChanged),
        ["messages.queued"] = typeof(MessagesFact.MessageQueued),
        ["messages.taken"] = typeof(MessagesFact.MessageTaken),
        ["messages.sent"] = typeof(MessagesFact.MessageSent),
        ["messages.failed"] = typeof(MessagesFact.MessageFailed),
        ["messages.dropped"] = typeof(MessagesFact.MessageDropped),
        ["messages.retried"] = typeof(MessagesFact.MessageRetried),
        ["messages.carried-over"] = typeof(MessagesFact.CarriedOver),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static FrozenDictionary<Type, string> ByType { get; } = ByName.ToFrozenDictionary(p => p.Value, p => p.Key);

    /// <summary>Facts from which live state is folded, and before which an archive may end.</summary>
    public static IReadOnlyList<string> CarryOvers { get; } = [ByType[typeof(FloorFact.DayOpened)], ByType[typeof(CompanyFact.CarriedOver)]];
}
