using Yitai.Kernel;
using static Yitai.Host.Problems.Sentences;
using static Yitai.Messages.MessagesRefusal;

namespace Yitai.Host.Problems;

internal static class MessagesSentences
{
    public static IReadOnlyList<KeyValuePair<Type, Func<Refusal, Words>>> All { get; } =
    [
        Say<UnknownMessage>(r => $"没有第 {r.Message} 条消息", r => $"There is no message {r.Message}"),
        Say<MessageNotQueued>(r => $"第 {r.Message} 条消息现在不在等候发送", r => $"Message {r.Message} is not waiting to be sent now"),
        Say<AttemptOver>(r => $"第 {r.Message} 条消息的第 {r.Attempt} 次发送已经结束", r => $"Attempt {r.Attempt} of message {r.Message} is over"),
        Say<MessageNotGivenUp>(r => $"第 {r.Message} 条消息不需要重发", r => $"Message {r.Message} need not be sent again"),
        Say<MessageSettingsOutOfRange>("每日上限须是 0 到 100000，单价须是 0 到 100 元", "The daily limit is 0 to 100,000, the price 0 to 100 yuan"),
        Say<MessageTimerNotRunning>(r => $"第 {r.Message} 条消息的计时已经不需要", r => $"The timer of message {r.Message} is not needed any more"),
    ];
}
