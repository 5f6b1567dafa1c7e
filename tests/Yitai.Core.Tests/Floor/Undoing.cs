using Yitai.Floor;
using static Yitai.Floor.FloorCommand;
using static Yitai.Floor.FloorFact;
using static Yitai.Floor.FloorRefusal;

namespace Yitai.Core.Tests.Floor;

public sealed class Undoing : FloorExamples
{
    private static readonly TicketCalled Call = new(A001, Two, ChoiceReason.OnlyOne, At(9, 5));
    private static readonly UndoPress Undo = new(Two, At(9, 5, 20));

    private static Given Two_is_open(params ReadOnlySpan<FloorFact> then) => Given([Opened(Two, Li), Issued(A001, At(9, 0)), .. then]);

    [Fact]
    public void A_wrong_press_is_taken_back() =>
        Two_is_open(Call).When(Undo)
            .Then(new PressUndone(Two, At(9, 5, 20)))
            .See(d => d.At(Two), Two_is_open().Day.At(Two))
            .See(d => d.Present[A001], Two_is_open().Day.Present[A001])
            .See(d => d.Calls.Count, 0)
            .See(d => d.CallCount, 1);

    [Fact]
    public void A_call_that_was_taken_back_is_not_counted_again_under_its_number() =>
        Two_is_open(Call).When(Undo).Accepted().When(new CallNext(Two, At(9, 6))).Accepted().See(d => d.Calls.Single().No, 2);

    [Fact]
    public void The_end_of_a_service_is_taken_back() =>
        Two_is_open(Call, new ServiceStarted(A001, Two, At(9, 5, 1)), new ServiceEnded(A001, Two, ServiceOutcome.Done, true, null, false, At(9, 5, 5)))
            .When(Undo)
            .Accepted()
            .See(d => d.Present[A001], Two_is_open(Call, new ServiceStarted(A001, Two, At(9, 5, 1))).Day.Present[A001])
            .See(d => d.At(Two).Since, At(9, 5, 1))
            .See(d => d.Over.Count, 0)
            .See(d => d.Recent[Business].Length, 0);

    [Fact]
    public void A_recall_is_taken_back_and_the_call_stays() =>
        Two_is_open(Call, new TicketRecalled(A001, Two, At(9, 5, 10))).When(Undo)
            .Accepted()
            .See(d => d.Calls.Single().Times, 1)
            .See(d => ((Counter.Calling)d.At(Two)).Recalls, 0);

    [Fact]
    public void At_the_last_moment_it_is_taken_back() => Two_is_open(Call).When(Undo with { At = At(9, 5, 30) }).Accepted();

    [Fact]
    public void After_that_it_is_too_late() => Two_is_open(Call).When(Undo with { At = At(9, 5, 31) }).ThenRefused(new TooLateToUndo(Two));

    [Fact]
    public void Nothing_was_pressed() => Two_is_open().When(Undo).ThenRefused(new NothingToUndo(Two));

    [Fact]
    public void A_press_is_taken_back_once() => Two_is_open(Call).When(Undo).Accepted().When(Undo).ThenRefused(new NothingToUndo(Two));

    [Fact]
    public void What_the_customer_did_since_stands() =>
        Two_is_open(Call, new TicketMissed(A001, Two, At(9, 5, 5)), new TicketReturned(A001, At(9, 0), At(9, 5, 10)))
            .When(Undo)
            .ThenRefused(new ChangedSince(Two));

    [Fact]
    public void A_service_that_was_rated_stands() =>
        Two_is_open(Call, new ServiceStarted(A001, Two, At(9, 5, 1)), new ServiceEnded(A001, Two, ServiceOutcome.Done, true, null, false, At(9, 5, 5)), new ServiceRated(A001, 5, At(9, 5, 9)))
            .When(Undo)
            .ThenRefused(new ChangedSince(Two));

    [Fact]
    public void A_service_after_which_the_customer_took_another_ticket_stands() =>
        Two_is_open(Call, new ServiceStarted(A001, Two, At(9, 5, 1)), new ServiceEnded(A001, Two, ServiceOutcome.Done, true, null, false, At(9, 5, 5)),
                Issued(B001, At(9, 5, 9)) with { Visit = VisitOf(A001) })
            .When(Undo)
            .ThenRefused(new ChangedSince(Two));

    [Fact]
    public void A_service_after_which_the_customer_left_stands() =>
        Two_is_open(Call, new ServiceStarted(A001, Two, At(9, 5, 1)), new ServiceEnded(A001, Two, ServiceOutcome.Done, true, null, false, At(9, 5, 5)),
                new VisitLeft(VisitOf(A001), At(9, 5, 9)))
            .When(Undo)
            .ThenRefused(new ChangedSince(Two));

    [Fact]
    public void After_a_pause_there_is_nothing_to_take_back() =>
        Two_is_open(Call, new TicketMissed(A001, Two, At(9, 5, 5)), new CounterPaused(Two, PauseReason.Meal, null, At(9, 5, 6)))
            .When(Undo)
            .ThenRefused(new NothingToUndo(Two));

    [Fact]
    public void Under_other_settings_there_is_nothing_to_take_back() =>
        Two_is_open(Call, new SettingsChanged(Settings, At(9, 5, 6))).When(Undo).ThenRefused(new NothingToUndo(Two));

    [Fact]
    public void Each_counter_takes_back_its_own_press() =>
        Given(Opened(One, Wang), Opened(Two, Li), Issued(A001, At(9, 0)), Issued(A002, At(9, 1)), Call, Called(A002, One, At(9, 5, 10)))
            .When(Undo)
            .Accepted()
            .See(d => d.At(One).Since, At(9, 5, 10))
            .See(d => d.Calls.Single().Ticket, A002);

    [Fact]
    public void A_ticket_that_went_on_to_another_counter_stays_there() =>
        Given(Opened(One, Wang), Opened(Two, Li), Issued(A001, At(9, 0)), Call, new TicketTransferred(A001, Two, Business, One, At(9, 5, 5)), Called(A001, One, At(9, 5, 10)))
            .When(Undo)
            .ThenRefused(new ChangedSince(Two));
}
