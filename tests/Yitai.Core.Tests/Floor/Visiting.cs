using Yitai.Floor;
using static Yitai.Floor.FloorCommand;
using static Yitai.Floor.FloorFact;
using static Yitai.Floor.FloorRefusal;

namespace Yitai.Core.Tests.Floor;

public sealed class Visiting : FloorExamples
{
    private static readonly VisitNo Second = new(2);

    private static Given OneCame(params ReadOnlySpan<FloorFact> then) => Given([new VisitArrived(First, Channel.Guide, At(9, 0)), .. then]);

    [Fact]
    public void Visits_count_one_two_three() =>
        OneCame().When(new ArriveVisit(Channel.Guide, At(9, 1)))
            .Then(new VisitArrived(Second, Channel.Guide, At(9, 1)))
            .See(d => d.Visits[Second], new Visit(Second, Channel.Guide, At(9, 1), null, null, null));

    [Fact]
    public void A_visit_is_greeted() =>
        OneCame().When(new GreetVisit(First, At(9, 0, 12)))
            .Then(new VisitGreeted(First, At(9, 0, 12)))
            .See(d => d.Visits[First].GreetedAt, At(9, 0, 12));

    [Fact]
    public void A_visit_is_greeted_once() =>
        OneCame(new VisitGreeted(First, At(9, 0, 12))).When(new GreetVisit(First, At(9, 1))).ThenRefused(new AlreadyGreeted(First));

    [Fact]
    public void Who_has_a_ticket_may_still_be_greeted() =>
        Given(Issued(A001, At(9, 0))).When(new GreetVisit(VisitOf(A001), At(9, 1))).Then(new VisitGreeted(VisitOf(A001), At(9, 1)));

    [Fact]
    public void Who_left_is_not_greeted() =>
        OneCame(new VisitLeft(First, At(9, 1))).When(new GreetVisit(First, At(9, 2))).ThenRefused(new VisitOver(First));

    [Fact]
    public void Whose_ticket_is_over_is_not_greeted() =>
        Given(Issued(A001, At(9, 0)), new TicketLeft(A001, At(9, 1))).When(new GreetVisit(VisitOf(A001), At(9, 2))).ThenRefused(new VisitOver(VisitOf(A001)));

    [Fact]
    public void Who_never_came_is_not_greeted() => OneCame().When(new GreetVisit(Second, At(9, 2))).ThenRefused(new UnknownVisit(Second));

    [Fact]
    public void A_visit_ends_with_an_answer() =>
        OneCame().When(new HelpVisit(First, HelpedBy.Answered, At(9, 3)))
            .Then(new VisitHelped(First, HelpedBy.Answered, At(9, 3)))
            .See(d => d.Visits[First].OverAt, At(9, 3))
            .See(d => d.IsOver(d.Visits[First]), true);

    [Fact]
    public void Who_has_a_ticket_is_not_helped_without_it() =>
        Given(Issued(A001, At(9, 0))).When(new HelpVisit(VisitOf(A001), HelpedBy.SelfService, At(9, 3))).ThenRefused(new VisitHasTicket(VisitOf(A001), A001));

    [Fact]
    public void A_visitor_leaves() =>
        OneCame().When(new LeaveVisit(First, At(9, 3))).Then(new VisitLeft(First, At(9, 3))).See(d => d.Visits[First].OverAt, At(9, 3));

    [Fact]
    public void A_visitor_leaves_once() =>
        OneCame(new VisitLeft(First, At(9, 1))).When(new LeaveVisit(First, At(9, 3))).ThenRefused(new VisitOver(First));

    [Fact]
    public void Who_has_a_ticket_leaves_with_it() =>
        Given(Issued(A001, At(9, 0))).When(new LeaveVisit(VisitOf(A001), At(9, 3))).ThenRefused(new VisitHasTicket(VisitOf(A001), A001));
}
