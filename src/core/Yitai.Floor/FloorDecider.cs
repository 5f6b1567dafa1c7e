using System.Diagnostics;
using Yitai.Kernel;

namespace Yitai.Floor;

/// <summary>What comes of a command on the floor: its facts, or the rule it breaks. Pure.</summary>
public static partial class FloorDecider
{
    public static Decision<FloorFact> Decide(HallDay day, FloorCommand command) =>
        day.Asking.IsEmpty && command is not FloorCommand.AskForMessage ? Ruled(day, command) : WithTurnsNear(day, Ruled(day, command), command.At);

    private static Decision<FloorFact> Ruled(HallDay day, FloorCommand command) => command switch
    {
        FloorCommand.ChangeSettings c => ChangeSettings(day, c),
        FloorCommand.OpenDay c => OpenDay(day, c),
        FloorCommand.CloseDay c => CloseDay(day, c),
        FloorCommand.RequestPrint c => RequestPrint(day, c),
        FloorCommand.SendPrint c => SendPrint(day, c),
        FloorCommand.EndPrint c => EndPrint(day, c),
        FloorCommand.GiveUpPrint c => GiveUpPrint(day, c),
        _ when !day.IsOpen => new FloorRefusal.DayNotOpen(),
        FloorCommand.ArriveVisit c => Arrive(day, c),
        FloorCommand.GreetVisit c => Greet(day, c),
        FloorCommand.HelpVisit c => Help(day, c),
        FloorCommand.LeaveVisit c => Leave(day, c),
        FloorCommand.IssueTicket c => Issue(day, c),
        FloorCommand.LeaveQueue c => LeaveQueue(day, c),
        FloorCommand.PostponeTicket c => Postpone(day, c),
        FloorCommand.ReturnTicket c => Return(day, c),
        FloorCommand.StepOut c => StepOut(day, c),
        FloorCommand.ComeBack c => ComeBack(day, c),
        FloorCommand.AskForMessage c => AskForMessage(day, c),
        FloorCommand.UnaskForMessage c => UnaskForMessage(day, c),
        FloorCommand.RateService c => Rate(day, c),
        FloorCommand.OpenCounter c => OpenCounter(day, c),
        FloorCommand.PauseCounter c => Pause(day, c),
        FloorCommand.ResumeCounter c => Resume(day, c),
        FloorCommand.CloseCounter c => CloseCounter(day, c),
        FloorCommand.NoteAwayTooLong c => NoteAwayTooLong(day, c),
        FloorCommand.CallNext c => Call(day, c),
        FloorCommand.CallTicket c => CallDirectly(day, c),
        FloorCommand.CallForIdle c => CallForIdle(day, c),
        FloorCommand.RecallTicket c => Recall(day, c),
        FloorCommand.MissTicket c => Miss(day, c),
        FloorCommand.StartService c => StartService(day, c),
        FloorCommand.EndService c => EndService(day, c),
        FloorCommand.TransferTicket c => Transfer(day, c),
        FloorCommand.ParkTicket c => Park(day, c),
        FloorCommand.ResumeTicket c => ResumeTicket(day, c),
        FloorCommand.LeaveService c => LeaveService(day, c),
        FloorCommand.ContinueService c => ContinueService(day, c),
        FloorCommand.RaisePanic c => RaisePanic(day, c),
        FloorCommand.AnswerPanic c => AnswerPanic(day, c),
        FloorCommand.UndoPress c => Undo(day, c),
        _ => throw new UnreachableException($"no rule for {command.GetType().Name}"),
    };

    /// <summary>The refusal, unless the hall has no such counter at all.</summary>
    private static FloorRefusal OrUnknown(HallDay day, CounterNo counter, FloorRefusal refusal) =>
        Knows(day, counter) ? refusal : new FloorRefusal.UnknownCounter(counter);

    private static bool Knows(HallDay day, CounterNo counter) => day.Settings!.Counter(counter) is not null;
}
