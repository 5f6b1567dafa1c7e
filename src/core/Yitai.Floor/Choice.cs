namespace Yitai.Floor;

/// <summary>Who is called next at a counter, and why: the one place where it is decided.</summary>
public sealed record Choice(Ticket Ticket, ChoiceReason Why)
{
    /// <summary>The next ticket for this counter; null: nobody it could call waits.</summary>
    /// <remarks>A ticket may be called when it waits for a line the counter serves, is not sent to another counter that serves it now, and is
    /// not an appointment earlier than the early limit. Of those: sent here first, then <see cref="CallOrder"/>.</remarks>
    public static Choice? For(HallDay day, Counter.Staffed counter, DateTimeOffset at)
    {
        var order = CallOrder.Of(day);
        Ticket? best = null;
        var candidates = 0;
        var equals = 0;
        foreach (var ticket in day.Present.Values)
        {
            if (!MayCall(day, counter, ticket, at))
            {
                continue;
            }

            candidates++;
            var comparison = best is null ? -1 : Compare(ticket, best);
            if (comparison < 0)
            {
                equals = best is not null && SameGroup(ticket, best) ? equals + 1 : 1;
                best = ticket;
            }
            else if (SameGroup(ticket, best!))
            {
                equals++;
            }
        }

        return best is null ? null : new Choice(best, Reason());

        bool SentHere(Ticket t) => t.SentTo == counter.No;
        bool SameGroup(Ticket x, Ticket y) => SentHere(x) == SentHere(y) && order.Rank(x) == order.Rank(y);
        int Compare(Ticket x, Ticket y) => SentHere(x) != SentHere(y) ? (SentHere(x) ? -1 : 1) : order.Compare(x, y);
        ChoiceReason Reason() =>
            candidates == 1 ? ChoiceReason.OnlyOne
            : SentHere(best!) ? ChoiceReason.SentHere
            : equals > 1 ? ChoiceReason.WaitedLongest
            : ChoiceReason.ClassFirst;
    }

    private static bool Serves(Counter counter, LineId line) => counter is Counter.Staffed staffed && staffed.Lines.Contains(line);

    private static bool MayCall(HallDay day, Counter.Staffed counter, Ticket ticket, DateTimeOffset at) =>
        ticket.Phase is TicketPhase.Waiting
        && counter.Lines.Contains(ticket.Line)
        && (ticket.SentTo is not { } only || only == counter.No || !Serves(day.At(only), ticket.Line))
        && !(ticket.KeepsAppointment && at < ticket.BookedFor - day.Settings!.Limits.AppointmentEarly);
}
