using Yitai.Floor;
using Yitai.Kernel;
using static Yitai.Floor.FloorCommand;
using static Yitai.Floor.FloorFact;
using static Yitai.Floor.FloorRefusal;

namespace Yitai.Core.Tests.Floor;

public sealed class Panic : FloorExamples
{
    [Fact]
    public void The_panic_button_works_at_every_counter_also_in_the_middle_of_a_service() =>
        Given(Opened(Two, Li), Issued(A001, At(9, 0)), Called(A001, Two, At(9, 1)), new ServiceStarted(A001, Two, At(9, 2)))
            .When(new RaisePanic(Two, At(9, 5)))
            .Then(new PanicRaised(Two, At(9, 5)))
            .See(d => d.Panics[Two], At(9, 5))
            .See(d => d.At(Two).Since, At(9, 2));

    [Fact]
    public void It_is_pressed_once() =>
        Given(new PanicRaised(Two, At(9, 5))).When(new RaisePanic(Two, At(9, 5, 1))).ThenRefused(new PanicAlreadyRaised(Two));

    [Fact]
    public void There_is_none_at_a_counter_that_is_not() => Given().When(new RaisePanic(Ninety, At(9, 5))).ThenRefused(new UnknownCounter(Ninety));

    [Fact]
    public void Who_answers_is_kept_and_it_can_be_pressed_again() =>
        Given(new PanicRaised(Two, At(9, 5)))
            .When(new AnswerPanic(Two, Wang, At(9, 6)))
            .Then(new PanicAnswered(Two, Wang, At(9, 6)))
            .When(new RaisePanic(Two, At(9, 7)))
            .Accepted();

    [Fact]
    public void Where_nobody_called_there_is_nothing_to_answer() => Given().When(new AnswerPanic(Two, Wang, At(9, 6))).ThenRefused(new NoPanic(Two));

    [Fact]
    public void Nobody_answers_without_a_name() =>
        Given(new PanicRaised(Two, At(9, 5))).When(new AnswerPanic(Two, new StaffId(""), At(9, 6))).ThenRefused(new ClerkMissing(Two));

    [Fact]
    public void The_end_of_the_day_ends_it() =>
        Given(new PanicRaised(Two, At(16, 59))).When(new CloseDay(null, At(17, 0))).Accepted().See(d => d.Panics.Count, 0);

    [Fact]
    public void The_press_before_it_can_still_be_taken_back() =>
        Given(Opened(Two, Li), Issued(A001, At(9, 0)), Called(A001, Two, At(9, 1)), new PanicRaised(Two, At(9, 1, 5)))
            .When(new UndoPress(Two, At(9, 1, 10)))
            .Accepted()
            .See(d => d.Panics.Count, 1);
}
