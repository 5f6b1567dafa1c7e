using System.Globalization;
using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.App.Demo;

/// <summary>What simulated customers do while they wait: some leave, some let others go first, some come back after a missed call.</summary>
internal sealed class WaitingCustomers(Agenda agenda, DemoHall hall, Random chance)
{
    public static string Sender(TicketNo ticket) => "ticket:" + ticket;

    public void Begins(TicketNo ticket, DateTimeOffset now)
    {
        if (chance.Next(100) < 12)
        {
            After(now, 180, 1500, at => IfWaitingAsync(ticket, new FloorCommand.LeaveQueue(ticket, at)));
        }

        if (chance.Next(100) < 3)
        {
            After(now, 60, 400, at => IfWaitingAsync(ticket, new FloorCommand.PostponeTicket(ticket, chance.Next(1, 4), at)));
        }

        if (chance.Next(100) < 4)
        {
            After(now, 30, 300, at => IfWaitingAsync(ticket, new FloorCommand.StepOut(ticket, TimeSpan.FromMinutes(chance.Next(3, 12)), at)));
        }

        if (chance.Next(100) < 10)
        {
            var to = new SubjectId(NameBasedId.Of("demo-phone", now.UtcTicks.ToString(CultureInfo.InvariantCulture), ticket.Value));
            After(now, 20, 120, at => IfWaitingAsync(ticket, new FloorCommand.AskForMessage(ticket, chance.Next(1, 4), to, Language.Zh, Agreed: true, at)));
        }

        // Who missed the call notices some time later.
        if (chance.Next(100) < 75)
        {
            After(now, 900, 1800, at => ReturnAsync(ticket, at));
        }
    }

    private async Task IfWaitingAsync(TicketNo ticket, FloorCommand command)
    {
        if ((await hall.LookAsync()).Ticket(ticket)?.Phase is TicketPhase.Waiting)
        {
            await hall.SendAsync(Sender(ticket), command);
        }
    }

    private async Task ReturnAsync(TicketNo ticket, DateTimeOffset now)
    {
        switch ((await hall.LookAsync()).Ticket(ticket)?.Phase)
        {
            case TicketPhase.Missed:
                await hall.SendAsync(Sender(ticket), new FloorCommand.ReturnTicket(ticket, now));
                break;
            case TicketPhase.Waiting:
                After(now, 300, 600, at => ReturnAsync(ticket, at));
                break;
            default:
                break;
        }
    }

    private void After(DateTimeOffset now, int fromSeconds, int toSeconds, Func<DateTimeOffset, Task> what) =>
        agenda.At(now + TimeSpan.FromSeconds(chance.Next(fromSeconds, toSeconds)), what);
}
