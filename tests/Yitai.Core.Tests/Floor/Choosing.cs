using Yitai.Floor;
using static Yitai.Floor.FloorCommand;
using static Yitai.Floor.FloorFact;
using static Yitai.Floor.FloorRefusal;

namespace Yitai.Core.Tests.Floor;

public sealed class Choosing : FloorExamples
{
    [Fact]
    public void The_class_order_comes_before_the_time() =>
        Given(Opened(One, Li), Issued(A001, At(9, 0)), Issued(A002, At(9, 1)), Issued(A003, At(9, 2), CustomerClass.Elderly))
            .When(new CallNext(One, At(9, 5)))
            .Then(Called(A003, One, At(9, 5), ChoiceReason.ClassFirst, passed: 2));

    [Fact]
    public void Classes_of_one_group_are_equal_and_the_first_who_came_is_called() =>
        Given(Opened(One, Li), Issued(A001, At(9, 0), CustomerClass.WithInfant), Issued(A002, At(9, 1), CustomerClass.Elderly), Issued(A003, At(8, 50)))
            .When(new CallNext(One, At(9, 5)))
            .Then(Called(A001, One, At(9, 5), ChoiceReason.ClassFirst, passed: 1));

    [Fact]
    public void Urgent_comes_before_vip() =>
        Given(Opened(One, Li), Issued(A001, At(9, 0), CustomerClass.Vip), Issued(A002, At(9, 1), CustomerClass.Urgent))
            .When(new CallNext(One, At(9, 5)))
            .Then(Called(A002, One, At(9, 5), ChoiceReason.ClassFirst, passed: 1));

    [Fact]
    public void Of_two_who_came_at_once_the_lower_order_of_issue_is_called() =>
        Given(Opened(One, Li), Issued(B001, At(9, 0)), Issued(A001, At(9, 0)))
            .When(new CallNext(One, At(9, 5)))
            .Then(Called(B001, One, At(9, 5), ChoiceReason.WaitedLongest));

    [Fact]
    public void The_only_one_is_called_for_being_the_only_one() =>
        Given(Opened(Two, Li), Issued(B001, At(8, 50)), Issued(A001, At(9, 0)))
            .When(new CallNext(Two, At(9, 5)))
            .Then(Called(A001, Two, At(9, 5), ChoiceReason.OnlyOne));

    [Fact]
    public void A_clerk_without_the_skill_does_not_call_the_line() =>
        Given(Opened(Three, Li, Cash), Issued(A001, At(9, 0)))
            .When(new CallNext(Three, At(9, 5)))
            .ThenRefused(new NobodyWaits(Three));

    [Fact]
    public void Whoever_was_sent_here_comes_first() =>
        Given(Opened(One, Li), Opened(Two, Wang), Issued(A001, At(9, 0)), Called(A001, Two, At(9, 1)), Issued(A002, At(8, 55), CustomerClass.Urgent),
                new TicketTransferred(A001, Two, Business, One, At(9, 2)))
            .When(new CallNext(One, At(9, 5)))
            .Then(Called(A001, One, At(9, 5), ChoiceReason.SentHere, passed: 1));

    [Fact]
    public void Whoever_was_sent_to_a_counter_is_not_called_by_another() =>
        Given(Opened(One, Li), Opened(Two, Wang), Issued(A001, At(9, 0)), Called(A001, Two, At(9, 1)),
                new TicketTransferred(A001, Two, Business, One, At(9, 2)))
            .When(new CallNext(Two, At(9, 5)))
            .ThenRefused(new NobodyWaits(Two));

    [Fact]
    public void Whoever_was_sent_to_a_counter_that_closed_is_called_by_another() =>
        Given(Opened(One, Li), Opened(Two, Wang), Issued(A001, At(9, 0)), Called(A001, Two, At(9, 1)),
                new TicketTransferred(A001, Two, Business, One, At(9, 2)), new CounterClosed(One, At(9, 3)))
            .When(new CallNext(Two, At(9, 5)))
            .Then(Called(A001, Two, At(9, 5)));

    [Fact]
    public void Whoever_was_sent_to_a_counter_whose_new_clerk_lacks_the_skill_is_called_by_another() =>
        Given(Opened(Three, Li), Opened(Two, Wang), Issued(A001, At(9, 0)), Called(A001, Two, At(9, 1)),
                new TicketTransferred(A001, Two, Business, Three, At(9, 2)), new CounterClosed(Three, At(9, 3)), Opened(Three, Zhao, Cash))
            .When(new CallNext(Two, At(9, 5)))
            .Then(Called(A001, Two, At(9, 5)));

    [Fact]
    public void A_missed_call_is_no_longer_sent_anywhere() =>
        Given(Opened(One, Li), Opened(Two, Wang), Issued(A001, At(9, 0)), Called(A001, Two, At(9, 1)),
                new TicketTransferred(A001, Two, Business, One, At(9, 2)), Called(A001, One, At(9, 3)), new TicketMissed(A001, One, At(9, 4)))
            .When(new ReturnTicket(A001, At(9, 5)))
            .Accepted()
            .When(new CallNext(Two, At(9, 6)))
            .Then(Called(A001, Two, At(9, 6)));

    [Fact]
    public void Those_who_wait_in_a_line_stand_in_the_order_of_call() =>
        Assert.Equal([A004, A001, A003], Given(Issued(A001, At(9, 0)), Issued(B001, At(9, 0)), Issued(A003, At(9, 2)), Issued(A004, At(9, 3), CustomerClass.Vip))
            .Day.WaitingIn(Business, At(12, 0)).Select(t => t.No));
}
