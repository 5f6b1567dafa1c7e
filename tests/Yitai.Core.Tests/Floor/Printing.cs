using Yitai.Floor;
using Yitai.Kernel;
using static Yitai.Floor.FloorCommand;
using static Yitai.Floor.FloorFact;
using static Yitai.Floor.FloorRefusal;

namespace Yitai.Core.Tests.Floor;

public sealed class Printing : FloorExamples
{
    private static readonly PrintJobId Job = new(new Guid("00000000-0000-0000-0000-000000000001"));
    private static readonly PrintJobId Second = new(new Guid("00000000-0000-0000-0000-000000000002"));
    private static readonly PrinterId Door = new("door");
    private static readonly PrinterId Desk = new("desk");

    private static Given Requested(params ReadOnlySpan<FloorFact> then) =>
        Given([Issued(A001, At(9, 0)), new PrintRequested(Job, Door, A001, false, At(9, 0)), .. then]);

    private static PrintEnded Ended(PrintState outcome, PrintTrouble? because = null) => new(Job, outcome, because, At(9, 0, 3));

    [Fact]
    public void A_ticket_is_printed() =>
        Given(Issued(A001, At(9, 0))).When(new RequestPrint(Job, Door, A001, At(9, 0, 1))).Then(new PrintRequested(Job, Door, A001, false, At(9, 0, 1)))
            .When(new SendPrint(Job, Door, At(9, 0, 2))).Then(new PrintSent(Job, At(9, 0, 2)))
            .When(new EndPrint(Job, Door, PrintState.Confirmed, null, At(9, 0, 3))).Then(new PrintEnded(Job, PrintState.Confirmed, null, At(9, 0, 3)))
            .See(d => d.Prints[Job].State, PrintState.Confirmed);

    [Theory]
    [InlineData(PrintState.Confirmed)]
    [InlineData(PrintState.Unknown)]
    [InlineData(PrintState.Failed)]
    public void Every_further_slip_of_a_ticket_is_marked_whatever_became_of_the_first(PrintState outcome) =>
        Requested(new PrintSent(Job, At(9, 0, 1)), Ended(outcome))
            .When(new RequestPrint(Second, Desk, A001, At(9, 1))).Then(new PrintRequested(Second, Desk, A001, true, At(9, 1)))
            .See(d => d.Present.Count, 1);

    [Fact]
    public void The_same_job_asked_for_again_is_one_job() => Requested().When(new RequestPrint(Job, Door, A001, At(9, 1))).Then();

    [Fact]
    public void A_ticket_on_its_way_to_a_printer_is_not_sent_to_another() =>
        Requested().When(new RequestPrint(Second, Desk, A001, At(9, 0, 5))).ThenRefused(new PrintGoing(A001));

    [Fact]
    public void Another_ticket_is_printed_meanwhile() =>
        Requested(Issued(A002, At(9, 0))).When(new RequestPrint(Second, Door, A002, At(9, 0, 5))).Then(new PrintRequested(Second, Door, A002, false, At(9, 0, 5)));

    [Fact]
    public void A_ticket_nobody_took_is_not_printed() => Given().When(new RequestPrint(Job, Door, A001, At(9, 0))).ThenRefused(new UnknownTicket(A001));

    [Fact]
    public void A_test_print_needs_no_ticket_and_no_day() =>
        Founded(Settings).When(new RequestPrint(Job, Door, null, At(8, 0))).Then(new PrintRequested(Job, Door, null, false, At(8, 0)))
            .When(new RequestPrint(Second, Door, null, At(8, 0))).Then(new PrintRequested(Second, Door, null, false, At(8, 0)));

    [Fact]
    public void A_job_is_taken_once() => Requested(new PrintSent(Job, At(9, 0, 1))).When(new SendPrint(Job, Door, At(9, 0, 2))).ThenRefused(new PrintNotWaiting(Job));

    [Fact]
    public void Another_printers_job_is_not_taken() => Requested().When(new SendPrint(Job, Desk, At(9, 0, 2))).ThenRefused(new UnknownPrint(Job));

    [Fact]
    public void Another_printers_job_is_not_ended() =>
        Requested(new PrintSent(Job, At(9, 0, 1))).When(new EndPrint(Job, Desk, PrintState.Confirmed, null, At(9, 0, 2))).ThenRefused(new UnknownPrint(Job));

    [Fact]
    public void What_nobody_took_does_not_end() =>
        Requested().When(new EndPrint(Job, Door, PrintState.Confirmed, null, At(9, 0, 2))).ThenRefused(new PrintNotSent(Job));

    [Fact]
    public void What_is_unknown_does_not_become_known_by_a_second_try() =>
        Requested(new PrintSent(Job, At(9, 0, 1)), Ended(PrintState.Unknown, PrintTrouble.LineLost))
            .When(new EndPrint(Job, Door, PrintState.Confirmed, null, At(9, 0, 5))).ThenRefused(new PrintNotSent(Job));

    [Fact]
    public void Sent_is_no_end() =>
        Requested(new PrintSent(Job, At(9, 0, 1))).When(new EndPrint(Job, Door, PrintState.Sent, null, At(9, 0, 2))).ThenRefused(new PrintNotOver(Job));

    [Fact]
    public void What_nobody_takes_for_fifteen_seconds_has_failed() =>
        Requested().When(new GiveUpPrint(Job, At(9, 0, 15), At(9, 0, 15))).Then(new PrintEnded(Job, PrintState.Failed, PrintTrouble.NotTaken, At(9, 0, 15)))
            .When(new SendPrint(Job, Door, At(9, 0, 16))).ThenRefused(new PrintNotWaiting(Job));

    [Fact]
    public void What_was_taken_and_never_told_of_is_unknown_after_a_minute() =>
        Requested(new PrintSent(Job, At(9, 0, 1))).When(new GiveUpPrint(Job, At(9, 1, 1), At(9, 1, 1))).Then(new PrintEnded(Job, PrintState.Unknown, PrintTrouble.NoWord, At(9, 1, 1)));

    [Fact]
    public void Late_news_is_news_where_nothing_was_known() =>
        Requested(new PrintSent(Job, At(9, 0, 1)), Ended(PrintState.Unknown, PrintTrouble.NoWord))
            .When(new EndPrint(Job, Door, PrintState.Confirmed, null, At(9, 5))).Accepted().See(d => (d.Prints[Job].State, d.Prints[Job].Because), (PrintState.Confirmed, null));

    [Fact]
    public void A_job_is_not_given_up_early() =>
        Requested().When(new GiveUpPrint(Job, At(9, 0, 15), At(9, 0, 14))).ThenRefused(new TimerNotRunning(FloorTimers.PrintTimerId(Job)));

    [Fact]
    public void An_undone_press_takes_no_paper_back() =>
        Given(Opened(Two, Li), Issued(A001, At(9, 0)), Called(A001, Two, At(9, 0)), new PrintRequested(Job, Door, A001, false, At(9, 0, 5)))
            .When(new UndoPress(Two, At(9, 0, 10))).Accepted().See(d => d.Prints.Count, 1);

    [Fact]
    public void An_open_job_has_a_timer_also_when_the_day_is_closed() =>
        Assert.Equal(
            [new PendingTimer(FloorTimers.PrintTimerId(Job), At(9, 0, 15))],
            FloorTimers.Running(Requested(new DayClosed(Monday, null, [A001], At(9, 0, 10))).Day).AsEnumerable());

    [Fact]
    public void The_timer_sends_its_command() =>
        Assert.Equal(new GiveUpPrint(Job, At(9, 0, 15), At(9, 0, 16)), FloorTimers.Command(new PendingTimer(FloorTimers.PrintTimerId(Job), At(9, 0, 15)), At(9, 0, 16)));
}
