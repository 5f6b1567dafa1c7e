using System.Collections.Immutable;
using Yitai.Floor;
using Yitai.Kernel;
using static Yitai.Floor.FloorCommand;
using static Yitai.Floor.FloorFact;
using static Yitai.Floor.FloorRefusal;

namespace Yitai.Core.Tests.Floor;

public sealed class Issuing : FloorExamples
{
    private static readonly LineId Nowhere = new("nowhere");

    private static IssueTicket AtKiosk(DateTimeOffset at, params ReadOnlySpan<LineId> services) =>
        new(null, [.. services], CustomerClass.Ordinary, Channel.Kiosk, null, null, at);

    private static IssueTicket ByGuide(DateTimeOffset at, params ReadOnlySpan<LineId> services) => AtKiosk(at, services) with { Through = Channel.Guide };

    private static TicketIssued Kiosk(TicketNo no, int visit, DateTimeOffset at, params ReadOnlySpan<LineId> services) =>
        new(no, new VisitNo(visit), [.. services], CustomerClass.Ordinary, Channel.Kiosk, null, null, at, 0, null, at);

    [Fact]
    public void A_ticket_at_the_kiosk_brings_its_visit() =>
        Given().When(AtKiosk(At(9, 0), Business))
            .Then(new VisitArrived(First, Channel.Kiosk, At(9, 0)), Kiosk(A001, 1, At(9, 0), Business))
            .See(d => d.Visits[First], new Visit(First, Channel.Kiosk, At(9, 0), null, A001, null))
            .See(d => d.Present[A001].Phase, new TicketPhase.Waiting(At(9, 0)))
            .See(d => d.Present[A001].Order, 1);

    [Fact]
    public void A_visit_that_is_here_is_given_a_ticket() =>
        Given(new VisitArrived(First, Channel.Guide, At(9, 0)))
            .When(ByGuide(At(9, 1), Business) with { Visit = First })
            .Then(Kiosk(A001, 1, At(9, 1), Business) with { Through = Channel.Guide });

    [Fact]
    public void Numbers_count_by_letter() =>
        Given(Issued(A001, At(9, 0)), Issued(A002, At(9, 1)), Issued(B001, At(9, 2)))
            .When(ByGuide(At(9, 3), Business) with { Visit = null, Services = [Cash, Business] })
            .Accepted()
            .See(d => string.Join(" ", d.Present.Keys.Select(k => k.Value).Order()), "A001 A002 B001 B002")
            .See(d => d.Present[new TicketNo("B002")].Order, 4);

    [Fact]
    public void A_letter_that_moved_to_another_line_goes_on_counting()
    {
        var swapped = Settings with { Lines = [.. Settings.Lines.Select(l => l with { Letter = l.Id == Business ? "B" : l.Id == Cash ? "A" : l.Letter })] };
        Given(Issued(A001, At(9, 0)), Issued(A002, At(9, 1)), new SettingsChanged(swapped, At(9, 2)))
            .When(AtKiosk(At(9, 3), Cash))
            .Accepted()
            .See(d => d.Present.ContainsKey(A003), true);
    }

    [Fact]
    public void A_count_too_big_for_the_width_grows_longer() =>
        Assert.Equal(("A7", "A07", "A100"), (TicketNo.Of("A", 1, 7).Value, TicketNo.Of("A", 2, 7).Value, TicketNo.Of("A", 2, 100).Value));

    [Fact]
    public void The_paper_says_how_many_wait_before_and_how_long() =>
        Given(Opened(One, Li), Issued(A001, At(9, 0)), Issued(A002, At(9, 0), CustomerClass.Elderly), Issued(B001, At(9, 0)))
            .When(ByGuide(At(9, 1), Business) with { Class = CustomerClass.Elderly })
            .Accepted()
            .See(d => d.Present[A003].PlaceAt, At(9, 1));

    [Fact]
    public void Ahead_counts_those_who_are_called_before() =>
        Given(Opened(Two, Li), Issued(A001, At(9, 0)), Issued(A002, At(9, 0), CustomerClass.Elderly), Issued(B001, At(9, 0)), new VisitArrived(First with { Value = 500 }, Channel.Guide, At(9, 0)))
            .When(ByGuide(At(9, 1), Business) with { Class = CustomerClass.Elderly, Visit = new VisitNo(500) })
            .Then(new TicketIssued(A003, new VisitNo(500), [Business], CustomerClass.Elderly, Channel.Guide, null, null, At(9, 1), 1, new WaitRange(3, 21), At(9, 1)) { Expected = new TimeSpan(0, 9, 22) });

    [Fact]
    public void Several_services_stand_on_one_ticket() =>
        Given().When(AtKiosk(At(9, 0), Cash, Business))
            .Then(new VisitArrived(First, Channel.Kiosk, At(9, 0)), Kiosk(B001, 1, At(9, 0), Cash, Business))
            .See(d => d.Issued, ImmutableDictionary<LineId, int>.Empty.Add(Cash, 1).Add(Business, 1));

    [Fact]
    public void A_ticket_is_for_something() => Given().When(AtKiosk(At(9, 0))).ThenRefused(new NoService());

    [Fact]
    public void A_ticket_without_a_list_of_services_is_for_nothing() =>
        Given().When(AtKiosk(At(9, 0)) with { Services = default }).ThenRefused(new NoService());

    [Fact]
    public void Seven_services_are_too_many() =>
        Given().When(AtKiosk(At(9, 0), Business, Cash, Vip, Nowhere, new("a"), new("b"), new("c"))).ThenRefused(new TooManyServices(6));

    [Fact]
    public void No_service_stands_twice_on_a_ticket() =>
        Given().When(AtKiosk(At(9, 0), Business, Cash, Business)).ThenRefused(new ServiceTwice(Business));

    [Fact]
    public void A_line_the_hall_does_not_have() => Given().When(AtKiosk(At(9, 0), Nowhere)).ThenRefused(new UnknownLine(Nowhere));

    [Fact]
    public void The_kiosk_gives_no_ticket_of_a_staff_line() => Given().When(AtKiosk(At(9, 0), Business, Vip)).ThenRefused(new LineNotAtKiosk(Vip));

    [Fact]
    public void The_guide_does() =>
        Given(new VisitArrived(First, Channel.Guide, At(9, 0))).When(ByGuide(At(9, 0), Vip) with { Visit = First })
            .Then(Kiosk(V001, 1, At(9, 0), Vip) with { Through = Channel.Guide });

    [Fact]
    public void The_kiosk_gives_no_class() =>
        Given().When(AtKiosk(At(9, 0), Business) with { Class = CustomerClass.Vip }).ThenRefused(new ClassNeedsStaff(CustomerClass.Vip));

    [Fact]
    public void The_phone_gives_no_class() =>
        Given().When(AtKiosk(At(9, 0), Business) with { Class = CustomerClass.Urgent, Through = Channel.Phone }).ThenRefused(new ClassNeedsStaff(CustomerClass.Urgent));

    [Fact]
    public void Before_the_halls_first_day_every_line_is_closed() =>
        Assert.All(Settings.Lines, line => Assert.Equal(new DayNotOpen(), FloorDecider.LineClosed(Founded(Settings).Day, line, At(8, 0))));

    [Fact]
    public void The_first_ticket_comes_a_quarter_before_opening() => Given().When(AtKiosk(At(8, 45), Business)).Accepted();

    [Fact]
    public void Before_that_there_is_none() =>
        Given().When(AtKiosk(At(8, 44, 59), Business)).ThenRefused(new LineNotOpenYet(Business, At(8, 45)));

    [Fact]
    public void The_last_ticket_comes_before_ten_to_closing() => Given().When(AtKiosk(At(16, 49, 59), Business)).Accepted();

    [Fact]
    public void After_that_there_is_none() =>
        Given().When(AtKiosk(At(16, 50), Business)).ThenRefused(new LineClosedForToday(Business, At(16, 50)));

    [Fact]
    public void A_quota_has_a_last_ticket() =>
        Given(With(Cash, l => l with { DailyQuota = 2 }), Issued(B001, At(9, 0))).When(AtKiosk(At(9, 1), Cash)).Accepted();

    [Fact]
    public void After_the_quota_the_line_is_full() =>
        Given(With(Cash, l => l with { DailyQuota = 2 }), Issued(B001, At(9, 0)), Issued(A001, At(9, 1), [Business, Cash]))
            .When(AtKiosk(At(9, 2), Business, Cash))
            .ThenRefused(new LineFull(Cash, 2));

    [Fact]
    public void Who_left_does_not_give_the_quota_back() =>
        Given(With(Cash, l => l with { DailyQuota = 1 }), Issued(B001, At(9, 0)), new TicketLeft(B001, At(9, 1)))
            .When(AtKiosk(At(9, 2), Cash))
            .ThenRefused(new LineFull(Cash, 1));

    [Fact]
    public void A_visit_holds_one_good_ticket() =>
        Given(Issued(A001, At(9, 0))).When(ByGuide(At(9, 1), Cash) with { Visit = VisitOf(A001) }).ThenRefused(new VisitHasTicket(VisitOf(A001), A001));

    [Fact]
    public void A_visit_whose_ticket_is_over_may_have_another() =>
        Given(Issued(A001, At(9, 0)), new TicketLeft(A001, At(9, 1)))
            .When(ByGuide(At(9, 2), Cash) with { Visit = VisitOf(A001) })
            .Accepted()
            .See(d => d.Visits[VisitOf(A001)].Ticket, B001);

    [Fact]
    public void A_visit_that_is_over_gets_no_ticket() =>
        Given(new VisitArrived(First, Channel.Guide, At(9, 0)), new VisitLeft(First, At(9, 1)))
            .When(ByGuide(At(9, 2), Cash) with { Visit = First })
            .ThenRefused(new VisitOver(First));

    [Fact]
    public void A_visit_nobody_saw_gets_no_ticket() =>
        Given().When(ByGuide(At(9, 2), Cash) with { Visit = First }).ThenRefused(new UnknownVisit(First));

    [Fact]
    public void Whose_ticket_it_is_stands_only_as_a_subject()
    {
        var subject = new SubjectId(new Guid("6f9619ff-8b86-4011-b42d-00cf4fc964ff"));
        Given(new VisitArrived(First, Channel.Guide, At(9, 0))).When(ByGuide(At(9, 2), Business) with { Visit = First, Subject = subject })
            .Then(Kiosk(A001, 1, At(9, 2), Business) with { Through = Channel.Guide, Subject = subject });
    }
}
