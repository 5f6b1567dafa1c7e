using Yitai.Kernel;

namespace Yitai.Floor;

/// <summary>Whether settings make sense, in a sentence for the person who wrote them.</summary>
public static class SettingsCheck
{
    public const int LongestName = 60;

    /// <summary>The first thing that is wrong; null: nothing is.</summary>
    public static Words? Problem(HallSettings? s) =>
        s is null || !IsWhole(s) ? new Words("设置不完整", "A part of the settings is missing")
        : Names(s) ?? Hours(s) ?? Lines(s) ?? Counters(s) ?? Classes(s) ?? Limits(s.Limits) ?? ChoiceRulesCheck.Problem(s);

    /// <summary>Nothing is null or left out: settings come from files and from outside.</summary>
    private static bool IsWhole(HallSettings s) =>
        s is { Name: not null, Calendar: not null, Limits: not null, Choosing.Shares.IsDefault: false, Hours.IsDefault: false, Lines.IsDefault: false, Counters.IsDefault: false, ClassOrder.IsDefault: false }
        && s.Lines.All(l => l is { Name: not null, Needs: not null })
        && s.Counters.All(c => c is { Name: not null, Lines.IsDefault: false, Helps.IsDefault: false });

    private static Words? Names(HallSettings s)
    {
        var names = s.Lines.Select(l => l.Name).Concat(s.Counters.Select(c => c.Name)).Append(s.Name);
        return names.Any(n => !IsName(n.Zh) || !IsName(n.En)) || s.Lines.Any(l => !IsText(l.Needs.Zh) || !IsText(l.Needs.En))
            ? new Words($"名称须有中英文，各 1–{LongestName} 个字", $"Names need both languages, 1 to {LongestName} characters each")
            : null;
    }

    private static Words? Hours(HallSettings s) =>
        s.Hours.Length != 7 ? new Words("营业时间须有七天", "Opening hours need seven days")
        : s.Calendar.Rollover > new TimeOnly(12, 0) ? new Words("换日时间须在 12:00 之前", "The rollover must be at 12:00 or before")
        : !BusinessCalendar.IsZone(s.Calendar.ZoneId) ? new Words("没有这个时区", "There is no such time zone")
        : s.Hours.Any(h => h is not null && SinceRollover(s, h.Closes) <= SinceRollover(s, h.Opens))
            ? new Words("关门时间须晚于开门时间，且在换日之前", "Closing must be later than opening and before the rollover")
        : null;

    /// <summary>How far into the business day a local time lies: a hall may close after midnight.</summary>
    private static TimeSpan SinceRollover(HallSettings s, TimeOnly local) => local - s.Calendar.Rollover;

    private static Words? Lines(HallSettings s)
    {
        if (s.Lines.Length is < 1 or > 40 || s.Lines.DistinctBy(l => l.Id).Count() != s.Lines.Length)
        {
            return new Words("业务队列须有 1–40 条，编号不得重复", "There must be 1 to 40 lines with different ids");
        }

        if (s.Lines.FirstOrDefault(l => !HallId.IsValid(l.Id.Value)) is { } badId)
        {
            return new Words($"队列编号“{badId.Id}”只能用小写字母、数字和连字符", $"The line id '{badId.Id}' may only have a-z, 0-9 and -");
        }

        if (s.Lines.Any(l => l.Letter is not { Length: 1 or 2 } || !l.Letter.All(char.IsAsciiLetterUpper)) || s.Lines.DistinctBy(l => l.Letter).Count() != s.Lines.Length)
        {
            return new Words("每条队列须有不同的字头（1–2 个大写字母）", "Each line needs a letter of its own (1 or 2 capitals)");
        }

        return s.Lines.FirstOrDefault(l => !InRange(l)) is { } line
            ? new Words($"队列“{line.Name.Zh}”的数值超出范围", $"A number of the line '{line.Name.En}' is out of range")
            : null;
    }

    private static bool InRange(Line l) =>
        l.Width is >= 1 and <= 6 && l.DailyQuota is null or (>= 1 and <= 100_000)
        && Within(l.IssueBeforeOpening, TimeSpan.Zero, TimeSpan.FromHours(4)) && Within(l.LastTicketBeforeClosing, TimeSpan.Zero, TimeSpan.FromHours(8))
        && Within(l.TypicalService, TimeSpan.FromMinutes(1), TimeSpan.FromHours(4)) && Within(l.WaitLimit, TimeSpan.FromMinutes(1), TimeSpan.FromHours(8));

    private static Words? Counters(HallSettings s)
    {
        if (s.Counters.Length is < 1 or > 200 || s.Counters.DistinctBy(c => c.No).Count() != s.Counters.Length || s.Counters.Any(c => c.No.Value is < 1 or > 999))
        {
            return new Words("台席须有 1–200 个，号码 1–999 不得重复", "There must be 1 to 200 counters with different numbers from 1 to 999");
        }

        return s.Counters.FirstOrDefault(c => c.Lines.IsEmpty || c.Lines.Distinct().Count() != c.Lines.Length || c.Lines.Any(l => s.Line(l) is null)) is { } counter
            ? new Words($"{counter.No} 号台席须至少办理一条已有的队列，不得重复", $"Counter {counter.No} must serve at least one line that exists, each once")
            : null;
    }

    private static Words? Classes(HallSettings s) =>
        s.ClassOrder.All(g => !g.IsDefaultOrEmpty) && s.ClassOrder.SelectMany(g => g).Order().SequenceEqual(Enum.GetValues<CustomerClass>())
            ? null
            : new Words("每类客户须在顺序中恰好出现一次", "Each customer class must stand in the order exactly once");

    private static Words? Limits(FloorLimits l) =>
        Within(l.GreetWithin, TimeSpan.FromSeconds(1), TimeSpan.FromHours(1)) && l.RecallLimit is >= 0 and <= 10
        && Within(l.RecallSpacing, TimeSpan.Zero, TimeSpan.FromMinutes(10)) && Within(l.AwayLimit, TimeSpan.FromSeconds(1), TimeSpan.FromHours(2))
        && l.AwayAtOnce is >= 0 and <= 200 && Within(l.UndoWithin, TimeSpan.Zero, TimeSpan.FromMinutes(10)) && l.ReturnAfter is >= 0 and <= 100
        && l.MissLimit is >= 1 and <= 10 && l.PostponeLimit is >= 0 and <= 10 && Within(l.AppointmentEarly, TimeSpan.Zero, TimeSpan.FromHours(4))
        && l.StepOutLimit is >= 0 and <= 5 && Within(l.StepOutFor, TimeSpan.FromMinutes(1), TimeSpan.FromHours(2))
        && Within(l.AppointmentLate, TimeSpan.Zero, TimeSpan.FromHours(4)) && Within(l.RateWithin, TimeSpan.Zero, TimeSpan.FromHours(12))
            ? null
            : new Words("规则中的数值超出范围", "A number of the floor's limits is out of range");

    private static bool Within(TimeSpan value, TimeSpan from, TimeSpan to) => value >= from && value <= to;

    private static bool IsName(string? text) => text is { Length: >= 1 and <= LongestName } && !text.Any(char.IsControl) && text.Trim().Length == text.Length;

    private static bool IsText(string? text) => text is { Length: <= 120 } && !text.Any(char.IsControl);
}
