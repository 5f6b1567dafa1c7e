using Yitai.Floor;
using Yitai.Kernel;
using static Yitai.Floor.FloorRefusal;
using static Yitai.Host.Problems.Sentences;

namespace Yitai.Host.Problems;

/// <summary>What the floor's rules say when they are broken.</summary>
internal static class FloorSentences
{
    public static IReadOnlyList<KeyValuePair<Type, Func<Refusal, Words>>> All { get; } =
    [
        Say<DayNotOpen>("今天还没有开始营业，请值班经理开营", "The day is not open yet; the duty manager opens it"),
        Say<DayAlreadyOpen>(r => $"{r.On:yyyy-MM-dd} 已经开营", r => $"The day {r.On:yyyy-MM-dd} is open already"),
        Say<EarlierDayStillOpen>(r => $"{r.On:yyyy-MM-dd} 还没有闭营，请先闭营", r => $"The day {r.On:yyyy-MM-dd} is still open; close it first"),
        Say<CustomersAtCounters>(r => $"还有 {r.Count} 个台席有客户，办结后才能闭营", r => $"{r.Count} counters still have a customer; finish them before closing the day"),
        Say<SettingsInvalid>(r => $"设置有误：{r.Because.Zh}", r => $"The settings are wrong: {r.Because.En}"),
        Say<CounterInUse>(r => $"{r.Counter} 号台席正在使用，先关闭台席再修改", r => $"Counter {r.Counter} is in use; close it before changing it"),
        Say<LineInUse>(r => $"业务队列“{r.Line}”还有客户，今天不能删除", r => $"The line '{r.Line}' still has customers; it cannot be removed today"),
        Say<UnknownVisit>(r => $"今天没有 {r.Visit} 号到访", r => $"There is no visit {r.Visit} today"),
        Say<VisitOver>(r => $"{r.Visit} 号到访已经结束", r => $"Visit {r.Visit} is over"),
        Say<AlreadyGreeted>(r => $"{r.Visit} 号到访已经迎接过", r => $"Visit {r.Visit} has been greeted already"),
        Say<VisitHasTicket>(r => $"这位客户已经有号 {r.Ticket}", r => $"This customer has ticket {r.Ticket} already"),
        Say<UnknownLine>(r => $"没有业务队列“{r.Line}”", r => $"There is no line '{r.Line}'"),
        Say<UnknownCounter>(r => $"没有 {r.Counter} 号台席", r => $"There is no counter {r.Counter}"),
        Say<UnknownTicket>(r => $"今天没有号码 {r.Ticket}", r => $"There is no ticket {r.Ticket} today"),
        Say<NoService>("请至少选择一项业务", "Choose at least one service"),
        Say<TooManyServices>(r => $"一个号最多 {r.AtMost} 项业务", r => $"One ticket takes at most {r.AtMost} services"),
        Say<ServiceTwice>(r => $"业务“{r.Line}”选了两次", r => $"The service '{r.Line}' is chosen twice"),
        Say<LineNotAtKiosk>(r => $"业务“{r.Line}”请找工作人员取号", r => $"Please ask our staff for a ticket for '{r.Line}'"),
        Say<ClassNeedsStaff>("优先号请找工作人员取", "Please ask our staff for a priority ticket"),
        Say<AppointmentNeedsTime>("预约号须有预约时间，其他号不能有", "An appointment needs its time, and only an appointment has one"),
        Say<AppointmentOnAnotherDay>(r => $"预约时间须在今天（{r.Today:yyyy-MM-dd}）", r => $"The appointment must be today ({r.Today:yyyy-MM-dd})"),
        Say<LineNotOpenYet>(r => $"这项业务 {Clock(r.OpensAt)} 开始取号", r => $"Tickets for this service start at {Clock(r.OpensAt)}"),
        Say<LineClosedForToday>(r => $"这项业务今天已于 {Clock(r.ClosedAt)} 停止取号", r => $"Tickets for this service ended at {Clock(r.ClosedAt)} today"),
        Say<LineFull>(r => $"这项业务今天的 {r.Quota} 个号已经取完", r => $"All {r.Quota} tickets for this service are taken today"),
        Say<TicketNotWaiting>(r => $"{r.Ticket} 现在不在等候", r => $"{r.Ticket} is not waiting now"),
        Say<TicketNotMissed>(r => $"{r.Ticket} 没有过号", r => $"{r.Ticket} was not missed"),
        Say<TicketNotParked>(r => $"{r.Ticket} 没有挂起", r => $"{r.Ticket} is not set aside"),
        Say<TicketVoid>(r => $"{r.Ticket} 已过号 {r.Misses} 次，请重新取号", r => $"{r.Ticket} was missed {r.Misses} times; please take a new ticket"),
        Say<PostponedTooOften>(r => $"最多只能延后 {r.Limit} 次", r => $"A ticket can be postponed at most {r.Limit} times"),
        Say<PlacesOutOfRange>(r => $"延后位数须是 {r.From} 到 {r.To}", r => $"Let {r.From} to {r.To} people go first"),
        Say<NobodyBehind>("后面没有人等候，不用延后", "Nobody waits behind you; there is no need to postpone"),
        Say<ClerkMissing>(r => $"{r.Counter} 号台席须有营业员才能开放", r => $"Counter {r.Counter} needs a clerk to open"),
        Say<CounterTaken>(r => $"{r.Counter} 号台席正由 {r.By} 使用", r => $"Counter {r.Counter} is used by {r.By}"),
        Say<ClerkElsewhere>(r => $"{r.Clerk} 已经在 {r.Counter} 号台席", r => $"{r.Clerk} is at counter {r.Counter} already"),
        Say<CounterNotOpen>(r => $"{r.Counter} 号台席没有开放，请先开台或恢复服务", r => $"Counter {r.Counter} is not open; open or resume it first"),
        Say<CounterBusy>(r => $"{r.Counter} 号台席正在办理 {r.Ticket}，请先办结", r => $"Counter {r.Counter} is still serving {r.Ticket}; finish it first"),
        Say<CounterNotPaused>(r => $"{r.Counter} 号台席没有暂停", r => $"Counter {r.Counter} is not paused"),
        Say<NoSkillHere>(r => $"您没有 {r.Counter} 号台席任何业务的技能", r => $"You are trained for none of the services of counter {r.Counter}"),
        Say<NobodyWaits>("现在没有客户等候", "Nobody is waiting now"),
        Say<NobodyCalled>(r => $"{r.Counter} 号台席没有正在呼叫的号码", r => $"Counter {r.Counter} has called nobody"),
        Say<NobodyServed>(r => $"{r.Counter} 号台席没有正在办理的客户", r => $"Counter {r.Counter} is serving nobody"),
        Say<RecalledTooOften>(r => $"{r.Ticket} 已重呼 {r.Limit} 次，请按过号处理", r => $"{r.Ticket} was recalled {r.Limit} times; mark it as missed"),
        Say<CalledTooSoon>(r => $"请 {r.SecondsLeft} 秒后再叫下一位", r => $"Call the next one in {r.SecondsLeft} seconds"),
        Say<RecalledTooSoon>(r => $"请 {r.SecondsLeft} 秒后再重呼 {r.Ticket}", r => $"Recall {r.Ticket} again in {r.SecondsLeft} seconds"),
        Say<TooManyAway>(r => $"同时离岗的台席不能超过 {r.Limit} 个", r => $"Not more than {r.Limit} counters may be away at once"),
        Say<ConsentMissing>("须先征得客户同意才能离开", "The customer must agree before you leave"),
        Say<ReturnTimeOutOfRange>(r => $"返回时间须在现在之后、{Clock(r.Latest)} 之前", r => $"The return time must be later than now and by {Clock(r.Latest)}"),
        Say<CounterCannotServe>(r => $"{r.Counter} 号台席不办理“{r.Line}”", r => $"Counter {r.Counter} does not serve '{r.Line}'"),
        Say<NothingToUndo>("没有可以撤销的操作", "There is nothing to undo"),
        Say<TooLateToUndo>("已超过可撤销的时间", "It is too late to undo"),
        Say<ChangedSince>("之后情况已有变化，不能撤销", "Things have changed since; it cannot be undone"),
        Say<ScoreOutOfRange>(r => $"评分须是 {r.From} 到 {r.To}", r => $"A score is {r.From} to {r.To}"),
        Say<NotRateable>(r => $"{r.Ticket} 现在不能评价", r => $"{r.Ticket} cannot be rated now"),
        Say<AlreadyRated>(r => $"{r.Ticket} 已经评价过，谢谢", r => $"{r.Ticket} has been rated already, thank you"),
        Say<PrintGoing>(r => $"{r.Ticket} 正在打印，请稍候", r => $"{r.Ticket} is being printed; one moment"),
        Say<UnknownPrint>(r => $"没有打印任务 {r.Job}", r => $"There is no print job {r.Job}"),
        Say<PrintNotWaiting>(r => $"打印任务 {r.Job} 已被取走", r => $"The print job {r.Job} was taken already"),
        Say<PrintNotSent>(r => $"打印任务 {r.Job} 没有在打印", r => $"The print job {r.Job} is not being printed"),
        Say<PrintNotOver>("打印结果须是已确认、未知或失败", "A print ends confirmed, unknown or failed"),
        Say<TimerNotRunning>(r => $"计时“{r.Timer}”已经不需要", r => $"The timer '{r.Timer}' is not needed any more"),
    ];
}
