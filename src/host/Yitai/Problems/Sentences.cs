using Yitai.Kernel;

namespace Yitai.Host.Problems;

/// <summary>The sentence of every refusal in both languages, for the person who is refused: what is wrong, and what to do.</summary>
public static class Sentences
{
    private static readonly Dictionary<Type, Func<Refusal, Words>> All = new(
        [.. FloorSentences.All, .. CompanySentences.All, .. MessagesSentences.All, .. SessionSentences.All, .. HostSentences.All, .. RegisterSentences.All]);

    public static IReadOnlyCollection<Type> Known => All.Keys;

    /// <exception cref="KeyNotFoundException">A refusal without a sentence; a test finds it first.</exception>
    public static Words Of(Refusal refusal) => All[refusal.GetType()](refusal);

    internal static KeyValuePair<Type, Func<Refusal, Words>> Say<T>(Func<T, string> zh, Func<T, string> en) where T : Refusal =>
        new(typeof(T), refusal => new Words(zh((T)refusal), en((T)refusal)));

    internal static KeyValuePair<Type, Func<Refusal, Words>> Say<T>(string zh, string en) where T : Refusal => Say<T>(_ => zh, _ => en);

    /// <summary>A time as people read it, in the zone it was given in.</summary>
    internal static string Clock(DateTimeOffset at) => at.ToString("HH:mm");

    /// <summary>“meant …?”; empty when nothing is near.</summary>
    internal static string MeantZh(string? nearest) => nearest is null ? "" : $"，是不是“{nearest}”？";

    internal static string MeantEn(string? nearest) => nearest is null ? "" : $"; did you mean '{nearest}'?";
}
