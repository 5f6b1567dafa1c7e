using Yitai.Kernel;
using static Yitai.Host.Problems.HostRefusal;
using static Yitai.Host.Problems.Sentences;

namespace Yitai.Host.Problems;

internal static class HostSentences
{
    public static IReadOnlyList<KeyValuePair<Type, Func<Refusal, Words>>> All { get; } =
    [
        Say<NotSignedIn>("请先登录", "Please sign in first"),
        Say<NotAllowed>(r => $"您没有权限（{r.Permission}）", r => $"You may not do this ({r.Permission})"),
        Say<NotYourHall>(r => $"您不属于营业厅“{r.Hall}”", r => $"You do not belong to the hall '{r.Hall}'"),
        Say<NotYourCounter>(r => $"{r.Counter} 号台席正由 {r.Clerk} 使用", r => $"Counter {r.Counter} is used by {r.Clerk}"),
        Say<NotFound>("没有这个地址", "There is nothing at this address"),
        Say<MethodNotAllowed>(r => $"这个地址不接受 {r.Method}", r => $"This address does not take {r.Method}"),
        Say<BodyInvalid>(
            r => $"提交的内容有误{(r.Where.Length > 0 ? $"（{r.Where}）" : "")}：{r.Because.Zh}",
            r => $"What was sent is wrong{(r.Where.Length > 0 ? $" at {r.Where}" : "")}: {r.Because.En}"),
        Say<BodyTooLarge>(r => $"提交的内容超过 {r.AtMostBytes / 1024} kB", r => $"What was sent is larger than {r.AtMostBytes / 1024} kB"),
        Say<IdempotencyKeyMissing>("缺少请求编号（Idempotency-Key，UUID）", "The header Idempotency-Key with a UUID is missing"),
        Say<OriginForeign>(r => $"不接受来自 {r.Origin} 的操作", r => $"Changes from {r.Origin} are not accepted"),
        Say<TooManyRequests>(r => $"操作太频繁，请 {r.RetryAfterSeconds} 秒后再试", r => $"Too many requests; try again in {r.RetryAfterSeconds} seconds"),
        Say<LogUnavailable>("暂时无法保存，请稍后用同一操作重试", "It cannot be stored right now; try the same again shortly"),
        Say<Fault>(r => $"系统出错，请联系管理员并告知编号 {r.Trace}", r => $"Something went wrong on our side; tell the administrator the number {r.Trace}"),
        Say<SettingsChangedMeanwhile>("设置已被别人修改，请刷新后再改", "Somebody else changed the settings meanwhile; reload and change them again"),
        Say<TemplateUnknown>(r => $"没有营业厅模板“{r.Template}”", r => $"There is no hall template '{r.Template}'"),
        Say<ZoneUnknown>(r => $"没有时区“{r.Zone}”", r => $"There is no time zone '{r.Zone}'"),
        Say<SetupDone>("系统已完成初始设置，请登录", "The first-run setup is done; please sign in"),
        Say<SetupCodeWrong>("设置码不对，请看服务器启动时的输出", "The setup code is wrong; the server printed it when it started"),
        Say<DayUnknown>(r => $"{r.On:yyyy-MM-dd} 没有营业记录", r => $"There is no business day {r.On:yyyy-MM-dd}"),
        Say<FactsArchived>(r => $"第 {r.First} 条以前的记录已归档，请向管理员索取归档文件", r => $"The facts before {r.First} are archived; ask the administrator for the archive files"),
        Say<TokenInvalid>("这个取号链接无效或已过期", "This ticket link is not valid or has expired"),
        Say<PhoneInvalid>("手机号码不正确", "The phone number is not valid"),
        Say<NoMessages>("这个营业厅不发送提醒消息", "This hall does not send messages"),
        Say<SubjectUnknown>("没有这位客户的资料，或已被删除", "Nothing is kept about this person, or it was erased"),
        Say<SubjectHeld>(r => $"按要求须保留，暂不能删除（{r.Reason}）", r => $"It must be kept for now ({r.Reason})"),
        Say<TopicUnknown>(r => $"没有实时画面“{r.Topic}”", r => $"There is no live topic '{r.Topic}'"),
    ];
}
