using System.Collections.Immutable;
using System.Diagnostics;
using Yitai.Kernel;
using Yitai.Messages;

namespace Yitai.Host.Messaging;

/// <summary>The words of each kind of message in both languages, short enough for one text message.</summary>
public static class MessageWords
{
    public static string Of(Message message) => Of(message.Kind, message.In, message.Values);

    public static string Of(MessageKind kind, Language language, ImmutableSortedDictionary<string, string> v) => (kind, language) switch
    {
        (MessageKind.TurnNear, Language.Zh) when v["ahead"] == "0" => $"【{v["hall"]}】下一个就是您（{v["ticket"]} 号），请马上回到营业厅。",
        (MessageKind.TurnNear, Language.Zh) => $"【{v["hall"]}】您的 {v["ticket"]} 号前面还有 {v["ahead"]} 位，请准备回到营业厅。",
        (MessageKind.TurnNear, Language.En) when v["ahead"] == "0" => $"[{v["hall"]}] You are next ({v["ticket"]}). Please come back now.",
        (MessageKind.TurnNear, Language.En) => $"[{v["hall"]}] {v["ticket"]}: {v["ahead"]} ahead of you. Please come back to the hall.",
        (MessageKind.Called, Language.Zh) => $"【{v["hall"]}】正在呼叫 {v["ticket"]} 号，请到 {v["counter"]}。",
        (MessageKind.Called, Language.En) => $"[{v["hall"]}] {v["ticket"]} is called. Please come to {v["counter"]}.",
        _ => throw new UnreachableException($"no words for {kind} in {language}"),
    };
}
