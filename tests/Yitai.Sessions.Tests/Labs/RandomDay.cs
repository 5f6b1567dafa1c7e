using Yitai.Floor;
using Yitai.Kernel;
using static Yitai.Floor.FloorCommand;

namespace Yitai.Sessions.Tests.Labs;

/// <summary>What people in a hall might press next, sensible or not.</summary>
internal static class RandomDay
{
    public static FloorCommand Command(Random random, HallDay day, DateTimeOffset now)
    {
        var counter = new CounterNo(random.Next(1, 5));
        var visit = new VisitNo(random.Next(1, day.Visits.Count + 2));
        var tickets = day.Present.Keys.Concat(day.Over.Keys).OrderBy(t => t.Value, StringComparer.Ordinal).ToList();
        var ticket = tickets.Count == 0 ? new TicketNo("A001") : tickets[random.Next(tickets.Count)];
        return random.Next(24) switch
        {
            0 => new ArriveVisit(Channel.Guide, default),
            1 => new GreetVisit(visit, default),
            2 => new HelpVisit(visit, HelpedBy.Answered, default),
            3 => new LeaveVisit(visit, default),
            4 => new LeaveQueue(ticket, default),
            5 => random.Next(3) switch
            {
                0 => new PostponeTicket(ticket, random.Next(1, 4), default),
                1 => new StepOut(ticket, TimeSpan.FromMinutes(random.Next(1, 15)), default),
                _ => new AskForMessage(ticket, random.Next(1, 4), new SubjectId(new Guid(1, 2, 3, new byte[8])), Language.En, Agreed: true, default),
            },
            6 => new ReturnTicket(ticket, default),
            7 => new RateService(ticket, random.Next(1, 6), default),
            8 => new RecallTicket(counter, default),
            9 => new MissTicket(counter, default),
            10 or 11 => new StartService(counter, default),
            12 or 13 => new EndService(counter, (ServiceOutcome)random.Next(4), random.Next(2) == 0, default),
            14 => new TransferTicket(counter, Halls.Business, random.Next(2) == 0 ? null : new CounterNo(random.Next(1, 5)), default),
            15 => new ParkTicket(counter, default),
            16 => new ResumeTicket(counter, ticket, default),
            17 => random.Next(2) == 0 ? new PauseCounter(counter, PauseReason.Meal, null, default) : new ResumeCounter(counter, default),
            18 => random.Next(2) == 0 ? new LeaveService(counter, true, now.AddMinutes(5), default) : new ContinueService(counter, default),
            19 => new UndoPress(counter, default),
            20 or 21 => Halls.Issue(),
            22 => new IssueTicket(visit, [Halls.Business], CustomerClass.Appointment, Channel.Guide, now.AddTicks(random.Next()), new SubjectId(Guid.NewGuid()), default),
            _ => new CallNext(counter, default),
        };
    }
}
