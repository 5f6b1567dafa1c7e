using Yitai.Floor;
using Yitai.Kernel;
using static Yitai.Floor.FloorCommand;
using static Yitai.Floor.FloorFact;
using static Yitai.Floor.FloorRefusal;

namespace Yitai.Core.Tests.Floor;

/// <summary>Customers who go out while they wait, and who want to be told.</summary>
public sealed class Waiting_elsewhere : FloorExamples
{
    private static readonly SubjectId Someone = new(new Guid("0190a0b0-0000-7000-8000-000000000001"));

    private static MessageAsked Asked(TicketNo no, int ahead, DateTimeOffset at) => new(no, ahead, Someone, Language.Zh, at);

    private static AskForMessage Asks(TicketNo no, int ahead, DateTimeOffset at, bool agreed = true) => new(no, ahead, Someone, Language.Zh, agreed, at);

    [Fact]
    public void Who_is_out_is_not_called_and_keeps_the_place() =>
        Given(Opened(One, Li), Issued(A001, At(9, 0)), Issued(A002, At(9, 1)))
            .When(new StepOut(A001, TimeSpan.FromMinutes(10), At(9, 2)))
            .Then(new TicketSteppedOut(A001, At(9, 12), At(9, 2)))
            .See(d => d.WaitingIn(Business, At(9, 3)).Select(t => t.No), [A001, A002])
            .When(new CallNext(One, At(9, 11)))
            .Then(Called(A002, One, At(9, 11)));

    [Fact]
    public void When_the_time_out_is_over_the_ticket_is_called_again() =>
        Given(Opened(One, Li), Issued(A001, At(9, 0)), Issued(A002, At(9, 1)), new TicketSteppedOut(A001, At(9, 12), At(9, 2)))
            .When(new CallNext(One, At(9, 12)))
            .Then(Called(A001, One, At(9, 12), ChoiceReason.WaitedLongest));

    [Fact]
    public void Who_comes_back_is_called_at_once() =>
        Given(Opened(One, Li), Issued(A001, At(9, 0)), Issued(A002, At(9, 1)), new TicketSteppedOut(A001, At(9, 12), At(9, 2)))
            .When(new ComeBack(A001, At(9, 5)))
            .Then(new TicketCameBack(A001, At(9, 5)))
            .When(new CallNext(One, At(9, 6)))
            .Then(Called(A001, One, At(9, 6), ChoiceReason.WaitedLongest));

    [Fact]
    public void Nobody_comes_back_who_is_here() =>
        Given(Issued(A001, At(9, 0)), new TicketSteppedOut(A001, At(9, 12), At(9, 2))).When(new ComeBack(A001, At(9, 12))).ThenRefused(new NotSteppedOut(A001));

    [Fact]
    public void A_ticket_nobody_took_does_not_come_back() => Given().When(new ComeBack(A001, At(9, 5))).ThenRefused(new UnknownTicket(A001));

    [Fact]
    public void Stepping_out_has_an_end() =>
        Given(Issued(A001, At(9, 0)), new TicketSteppedOut(A001, At(9, 12), At(9, 2)))
            .When(new StepOut(A001, TimeSpan.FromMinutes(5), At(9, 20)))
            .ThenRefused(new SteppedOutTooOften(1));

    [Fact]
    public void Nobody_steps_out_for_longer_than_the_hall_allows() =>
        Given(Issued(A001, At(9, 0))).When(new StepOut(A001, TimeSpan.FromMinutes(16), At(9, 2))).ThenRefused(new StepOutOutOfRange(1, 15));

    [Fact]
    public void Nobody_steps_out_for_no_time() =>
        Given(Issued(A001, At(9, 0))).When(new StepOut(A001, TimeSpan.FromSeconds(59), At(9, 2))).ThenRefused(new StepOutOutOfRange(1, 15));

    [Fact]
    public void Who_is_being_called_does_not_step_out() =>
        Given(Opened(One, Li), Issued(A001, At(9, 0)), Called(A001, One, At(9, 1)))
            .When(new StepOut(A001, TimeSpan.FromMinutes(5), At(9, 2)))
            .ThenRefused(new TicketNotWaiting(A001));

    [Fact]
    public void A_ticket_nobody_took_does_not_step_out() =>
        Given().When(new StepOut(A001, TimeSpan.FromMinutes(5), At(9, 2))).ThenRefused(new UnknownTicket(A001));

    [Fact]
    public void Who_asked_is_noted_when_few_enough_are_ahead_and_only_once() =>
        Given(Opened(One, Li), Issued(A001, At(9, 0)), Issued(A002, At(9, 1)), Issued(A003, At(9, 2)), Asked(A003, 1, At(9, 3)))
            .When(new CallNext(One, At(9, 5)))
            .Then(Called(A001, One, At(9, 5), ChoiceReason.WaitedLongest), new TurnNear(A003, 1, At(9, 5)))
            .When(new LeaveQueue(A002, At(9, 6)))
            .Then(new TicketLeft(A002, At(9, 6)));

    [Fact]
    public void Who_asks_late_is_noted_at_once() =>
        Given(Issued(A001, At(9, 0)), Issued(A002, At(9, 1)))
            .When(Asks(A002, 3, At(9, 2)))
            .Then(Asked(A002, 3, At(9, 2)), new TurnNear(A002, 1, At(9, 2)));

    [Fact]
    public void Who_is_not_near_yet_only_asks() =>
        Given(Issued(A001, At(9, 0)), Issued(A002, At(9, 1)), Issued(A003, At(9, 2))).When(Asks(A003, 1, At(9, 3))).Then(Asked(A003, 1, At(9, 3)));

    [Fact]
    public void Who_wants_no_messages_any_more_is_not_noted() =>
        Given(Issued(A001, At(9, 0)), Issued(A002, At(9, 1)), Issued(A003, At(9, 2)), Asked(A003, 1, At(9, 3)))
            .When(new UnaskForMessage(A003, At(9, 4)))
            .Then(new MessageUnasked(A003, At(9, 4)))
            .When(new LeaveQueue(A001, At(9, 5)))
            .Then(new TicketLeft(A001, At(9, 5)));

    [Fact]
    public void Who_did_not_ask_has_nothing_to_take_back() =>
        Given(Issued(A001, At(9, 0))).When(new UnaskForMessage(A001, At(9, 4))).ThenRefused(new NoMessageAsked(A001));

    [Fact]
    public void A_ticket_nobody_took_takes_nothing_back() => Given().When(new UnaskForMessage(A001, At(9, 4))).ThenRefused(new UnknownTicket(A001));

    [Fact]
    public void Nobody_is_sent_messages_who_did_not_agree() =>
        Given(Issued(A001, At(9, 0))).When(Asks(A001, 3, At(9, 2), agreed: false)).ThenRefused(new AgreementMissing(A001));

    [Fact]
    public void One_is_the_fewest_to_be_told_of() =>
        Given(Issued(A001, At(9, 0))).When(Asks(A001, 0, At(9, 2))).ThenRefused(new PlacesOutOfRange(1, 20));

    [Fact]
    public void Twenty_is_the_most() => Given(Issued(A001, At(9, 0))).When(Asks(A001, 21, At(9, 2))).ThenRefused(new PlacesOutOfRange(1, 20));

    [Fact]
    public void A_ticket_asks_three_times() =>
        Given(Issued(A001, At(9, 0)), Asked(A001, 1, At(9, 1)), Asked(A001, 2, At(9, 1)), Asked(A001, 3, At(9, 1)))
            .When(Asks(A001, 3, At(9, 2)))
            .ThenRefused(new AskedTooOften(3));

    [Fact]
    public void Who_is_being_called_asks_for_nothing() =>
        Given(Opened(One, Li), Issued(A001, At(9, 0)), Called(A001, One, At(9, 1))).When(Asks(A001, 3, At(9, 2))).ThenRefused(new TicketNotWaiting(A001));

    [Fact]
    public void A_ticket_nobody_took_asks_for_nothing() => Given().When(Asks(A001, 3, At(9, 2))).ThenRefused(new UnknownTicket(A001));
}
