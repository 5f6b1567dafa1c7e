using Yitai.App.Sessions;
using Yitai.Kernel;
using static Yitai.Host.Problems.Sentences;

namespace Yitai.Host.Problems;

internal static class SessionSentences
{
    public static IReadOnlyList<KeyValuePair<Type, Func<Refusal, Words>>> All { get; } =
    [
        Say<SessionRefusal.CommandIdReused>("这个请求编号已用于别的操作，请重新提交", "This request id was used for something else; send it again with a new one"),
        Say<SessionRefusal.NewerVersionNeeded>("系统正在升级，请稍后再试", "The system is being upgraded; please try again shortly"),
        Say<SessionRefusal.ContentNotStorable>("内容中有无法保存的字符或过长", "The content has a character or a size that cannot be stored"),
        Say<SessionRefusal.TooBusy>("系统繁忙，没有做任何更改，请再试一次", "The system is busy and changed nothing; please try again"),
    ];
}
