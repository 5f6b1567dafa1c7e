using Yitai.Kernel;

namespace Yitai.Floor;

/// <summary>Whether the rules of choosing make sense in their hall.</summary>
internal static class ChoiceRulesCheck
{
    /// <summary>The first thing that is wrong; null: nothing is. The settings are whole and their other parts are right.</summary>
    public static Words? Problem(HallSettings s) => Shares(s) ?? Overflows(s) ?? Spans(s.Choosing);

    private static Words? Shares(HallSettings s)
    {
        var shares = s.Choosing.Shares;
        if (shares.IsEmpty)
        {
            return null;
        }

        var shared = Enumerable.Range(0, shares.Length).Where(group => shares[group] != 0).ToList();
        return shares.Length != s.ClassOrder.Length ? new Words("比例须与客户顺序的每一组对应", "There must be one share for each group of the class order")
            : shares.Any(share => share is < 0 or > ChoiceRules.MostShares) || shares.Sum() > ChoiceRules.MostShares
                ? new Words($"比例之和不得超过 {ChoiceRules.MostShares}", $"The shares together may be {ChoiceRules.MostShares} at most")
            : shared.Count < 2 || shared[^1] - shared[0] != shared.Count - 1
                ? new Words("按比例轮流的须是相邻的两组以上", "The groups that take turns must be neighbours, two or more")
            : shared.Any(group => s.ClassOrder[group].Contains(CustomerClass.Urgent))
                ? new Words("急件不参加按比例轮流", "The group with urgent customers takes no turns")
            : null;
    }

    private static Words? Overflows(HallSettings s) =>
        s.Lines.FirstOrDefault(l => l.Overflow is { } o && (o is { Waiting: null, Wait: null } || o.Waiting is < 1 or > 500
            || o.Wait < TimeSpan.FromMinutes(1) || o.Wait > TimeSpan.FromHours(8))) is { } line
            ? new Words($"队列“{line.Name.Zh}”的溢出条件超出范围", $"The overflow of the line '{line.Name.En}' is out of range")
            : s.Counters.FirstOrDefault(c => c.Helps.Distinct().Count() != c.Helps.Length || c.Helps.Any(l => s.Line(l) is null || c.Lines.Contains(l))) is { } counter
                ? new Words($"{counter.No} 号台席支援的须是自己不办理的已有队列，不得重复", $"Counter {counter.No} must help with lines that exist and are not its own, each once")
                : null;

    private static Words? Spans(ChoiceRules r) =>
        r.AgeingEvery is { } every && (every < TimeSpan.FromMinutes(1) || every > TimeSpan.FromHours(8))
        || r.CallSpacing < TimeSpan.Zero || r.CallSpacing > TimeSpan.FromMinutes(10)
        || r.AutoCallAfter is { } after && (after < TimeSpan.FromSeconds(1) || after > TimeSpan.FromMinutes(10))
            ? new Words("叫号规则中的数值超出范围", "A number of the rules of choosing is out of range")
            : null;
}
