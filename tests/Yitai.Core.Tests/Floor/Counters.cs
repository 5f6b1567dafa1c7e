using Yitai.Floor;
using static Yitai.Floor.FloorCommand;
using static Yitai.Floor.FloorFact;
using static Yitai.Floor.FloorRefusal;

namespace Yitai.Core.Tests.Floor;

public sealed class Counters : FloorExamples
{
    private static OpenCounter Open(CounterNo no, params ReadOnlySpan<LineId> skills) => new(no, Li, [.. skills], At(8, 45));

    [Fact]
    public void A_counter_opens_with_all_its_lines() =>
        Given().When(Open(One)).Then(Opened(One, Li)).See(d => d.At(One), new Counter.Open(One, Li, [Business, Cash], At(8, 45)));

    [Fact]
    public void A_counter_opens_with_the_lines_the_clerk_is_trained_for() => Given().When(Open(Three, Vip, Cash)).Then(Opened(Three, Li, Cash, Vip));

    [Fact]
    public void Skills_left_out_are_all_skills() => Given().When(Open(One) with { Skills = default }).Then(Opened(One, Li));

    [Fact]
    public void A_clerk_without_a_skill_for_the_counter_does_not_open_it() => Given().When(Open(One, Vip)).ThenRefused(new NoSkillHere(One));

    [Fact]
    public void A_counter_the_hall_does_not_have_does_not_open() => Given().When(Open(Ninety)).ThenRefused(new UnknownCounter(Ninety));

    [Fact]
    public void A_counter_is_opened_by_somebody() => Given().When(Open(One) with { Clerk = default }).ThenRefused(new ClerkMissing(One));

    [Fact]
    public void A_counter_has_one_clerk() => Given(Opened(One, Wang)).When(Open(One)).ThenRefused(new CounterTaken(One, Wang));

    [Fact]
    public void A_clerk_has_one_counter() => Given(Opened(Two, Li)).When(Open(One)).ThenRefused(new ClerkElsewhere(Li, Two));

    [Fact]
    public void A_clerk_who_closed_may_open_another() => Given(Opened(Two, Li), new CounterClosed(Two, At(8, 45))).When(Open(One)).Accepted();

    [Fact]
    public void A_counter_without_a_customer_closes() =>
        Given(Opened(One, Li)).When(new CloseCounter(One, At(12, 0)))
            .Then(new CounterClosed(One, At(12, 0)))
            .See(d => d.At(One), new Counter.Closed(One, At(12, 0)));

    [Fact]
    public void A_paused_counter_closes() =>
        Given(Opened(One, Li), new CounterPaused(One, PauseReason.Meal, null, At(12, 0))).When(new CloseCounter(One, At(13, 0))).Then(new CounterClosed(One, At(13, 0)));

    [Fact]
    public void A_counter_with_a_customer_does_not_close() =>
        Given(Opened(Two, Li), Issued(A001, At(9, 0)), Called(A001, Two, At(9, 5))).When(new CloseCounter(Two, At(9, 6))).ThenRefused(new CounterBusy(Two, A001));

    [Fact]
    public void A_closed_counter_does_not_close() => Given().When(new CloseCounter(One, At(12, 0))).ThenRefused(new CounterNotOpen(One));

    [Fact]
    public void Whatever_is_asked_of_a_counter_the_hall_does_not_have_names_it()
    {
        var at = At(9, 0);
        FloorCommand[] asked =
        [
            new PauseCounter(Ninety, PauseReason.Meal, null, at), new ResumeCounter(Ninety, at), new CloseCounter(Ninety, at), new CallNext(Ninety, at),
            new RecallTicket(Ninety, at), new MissTicket(Ninety, at), new StartService(Ninety, at), new EndService(Ninety, ServiceOutcome.Done, true, at),
            new TransferTicket(Ninety, Cash, null, at), new ParkTicket(Ninety, at), new ResumeTicket(Ninety, A001, at), new LeaveService(Ninety, true, at, at),
            new ContinueService(Ninety, at), new UndoPress(Ninety, at),
        ];

        foreach (var command in asked)
        {
            Given(Issued(A001, At(9, 0))).When(command).ThenRefused(new UnknownCounter(Ninety));
        }
    }
}
