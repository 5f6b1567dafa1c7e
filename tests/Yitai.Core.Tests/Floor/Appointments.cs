using Yitai.Floor;
using static Yitai.Floor.FloorCommand;
using static Yitai.Floor.FloorFact;
using static Yitai.Floor.FloorRefusal;

namespace Yitai.Core.Tests.Floor;

public sealed class Appointments : FloorExamples
{
    private static IssueTicket CheckIn(DateTimeOffset? bookedFor, DateTimeOffset at, CustomerClass of = CustomerClass.Appointment) =>
        new(VisitOf(A001), [Business], of, Channel.Guide, bookedFor, null, at);

    private static TicketIssued CheckedIn(DateTimeOffset bookedFor, DateTimeOffset placeAt, DateTimeOffset at) =>
        Issued(A001, at, CustomerClass.Appointment) with { BookedFor = bookedFor, PlaceAt = placeAt };

    private static Given Came(DateTimeOffset at) => Given(new VisitArrived(VisitOf(A001), Channel.Guide, at));

    [Fact]
    public void Who_comes_in_time_keeps_the_booked_place() =>
        Came(At(9, 30)).When(CheckIn(At(10, 0), At(9, 30)))
            .Then(CheckedIn(At(10, 0), At(10, 0), At(9, 30)))
            .See(d => d.Present[A001].KeepsAppointment, true);

    [Fact]
    public void Who_comes_at_the_last_moment_keeps_the_booked_place() =>
        Came(At(10, 15)).When(CheckIn(At(10, 0), At(10, 15))).Then(CheckedIn(At(10, 0), At(10, 0), At(10, 15)));

    [Fact]
    public void Who_comes_too_late_stands_with_the_ordinary_tickets() =>
        Given(Opened(Two, Li), Issued(A001, At(10, 10)), new VisitArrived(VisitOf(A002), Channel.Guide, At(10, 11)))
            .When(CheckIn(At(10, 0), At(10, 16)) with { Visit = VisitOf(A002) })
            .Then(Issued(A002, At(10, 16), CustomerClass.Appointment) with { BookedFor = At(10, 0), Ahead = 1, Wait = new WaitRange(5, 14) })
            .See(d => d.Present[A002].KeepsAppointment, false)
            .When(new CallNext(Two, At(10, 17)))
            .Then(Called(A001, Two, At(10, 17), ChoiceReason.WaitedLongest));

    [Fact]
    public void An_appointment_is_called_before_those_who_came_without() =>
        Given(Opened(Two, Li), Issued(A002, At(9, 0)), Booked(A001, At(10, 0), At(9, 40)))
            .When(new CallNext(Two, At(9, 50)))
            .Then(Called(A001, Two, At(9, 50), ChoiceReason.ClassFirst, passed: 1));

    [Fact]
    public void Before_the_early_limit_others_are_called() =>
        Given(Opened(Two, Li), Issued(A002, At(9, 0)), Booked(A001, At(10, 0), At(9, 40)))
            .When(new CallNext(Two, At(9, 49, 59)))
            .Then(Called(A002, Two, At(9, 49, 59)));

    [Fact]
    public void Appointments_are_called_by_their_booked_times() =>
        Given(Opened(Two, Li), Booked(A001, At(10, 5), At(9, 30)), Booked(A002, At(10, 0), At(9, 40)))
            .When(new CallNext(Two, At(10, 1)))
            .Then(Called(A002, Two, At(10, 1), ChoiceReason.WaitedLongest));

    [Fact]
    public void An_appointment_needs_its_time() =>
        Came(At(9, 0)).When(CheckIn(null, At(9, 0))).ThenRefused(new AppointmentNeedsTime());

    [Fact]
    public void Without_an_appointment_there_is_no_booked_time() =>
        Came(At(9, 0)).When(CheckIn(At(10, 0), At(9, 0), CustomerClass.Elderly)).ThenRefused(new AppointmentNeedsTime());

    [Fact]
    public void An_appointment_of_another_day_is_not_for_today() =>
        Came(At(9, 0)).When(CheckIn(Tomorrow(10, 0), At(9, 0))).ThenRefused(new AppointmentOnAnotherDay(Monday));

    [Fact]
    public void An_appointment_at_the_end_of_time_is_not_for_today() =>
        Came(At(9, 0)).When(CheckIn(DateTimeOffset.MaxValue, At(9, 0))).ThenRefused(new AppointmentOnAnotherDay(Monday));

    [Fact]
    public void Who_lets_others_go_first_stands_with_the_ordinary_tickets() =>
        Given(Opened(Two, Li), Issued(A002, At(9, 0)), Issued(A003, At(9, 1)), Issued(A004, At(9, 2)), Booked(A001, At(10, 0), At(9, 40)))
            .When(new PostponeTicket(A001, 2, At(9, 51)))
            .Then(new TicketPostponed(A001, 2, At(9, 1).AddTicks(1), At(9, 51)))
            .See(d => d.Present[A001].KeepsAppointment, false)
            .See(d => d.WaitingIn(Business, At(12, 0)).Select(t => t.No), [A002, A003, A001, A004]);

    [Fact]
    public void Who_missed_the_call_comes_back_among_the_ordinary_tickets_and_not_behind_those_still_to_come() =>
        Given(Opened(Two, Li), Issued(A002, At(9, 0)), Booked(A001, At(10, 0), At(9, 40)), Booked(A003, At(10, 10), At(9, 41)),
                Called(A001, Two, At(9, 51)), new TicketMissed(A001, Two, At(9, 52)))
            .When(new ReturnTicket(A001, At(9, 55)))
            .Then(new TicketReturned(A001, At(9, 40), At(9, 55)))
            .See(d => d.WaitingIn(Business, At(12, 0)).Select(t => t.No), [A003, A002, A001]);

    [Fact]
    public void Who_missed_the_call_and_has_nobody_to_come_after_keeps_the_appointment() =>
        Given(Opened(Two, Li), Booked(A001, At(10, 0), At(9, 40)), Called(A001, Two, At(9, 51)), new TicketMissed(A001, Two, At(9, 52)))
            .When(new ReturnTicket(A001, At(9, 55)))
            .Then(new TicketReturned(A001, At(10, 0), At(9, 55)))
            .See(d => d.Present[A001].KeepsAppointment, true);
}
