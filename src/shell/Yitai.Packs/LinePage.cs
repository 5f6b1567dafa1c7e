using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.Packs;

/// <summary>One service line (业务队列) of a hall.</summary>
internal static class LinePage
{
    public static Line Read(PackMap map)
    {
        var line = new Line(
            Id: new LineId(Id(map)),
            Letter: Letter(map),
            Width: map.Number("width", 1, 6, 3)!.Value,
            Name: map.Words("name", SettingsCheck.LongestName),
            Needs: map.Words("needs", 120),
            DailyQuota: map.Number("daily-quota", 1, 100_000, null),
            IssueBeforeOpening: map.Span("issue-before-opening", "0m", "4h", TimeSpan.Zero),
            LastTicketBeforeClosing: map.Span("last-ticket-before-closing", "0m", "8h", TimeSpan.Zero),
            TypicalService: map.Span("typical-service", "1m", "4h", TimeSpan.FromMinutes(8)),
            WaitLimit: map.Span("wait-limit", "1m", "8h", TimeSpan.FromMinutes(20)),
            OnKiosk: map.YesNo("on-kiosk", true))
        {
            Internal = map.YesNo("internal", false),
            Overflow = Overflow(map),
        };
        map.NothingElse();
        return line;
    }

    public static LineOverflow? Overflow(PackMap map)
    {
        if (map.Map("overflow", required: false) is not { } when)
        {
            return null;
        }

        var overflow = new LineOverflow(when.Number("waiting", 1, 500, null), when.Has("wait") ? when.Span("wait", "1m", "8h", TimeSpan.Zero) : null);
        when.NothingElse();
        if (overflow is { Waiting: null, Wait: null })
        {
            map.File.Fault(map.Find("overflow")!.Start, "溢出须有“waiting”或“wait”", "An overflow needs 'waiting' or 'wait'");
        }

        return overflow;
    }

    private static string Id(PackMap map)
    {
        var id = map.Text("id", 32);
        if (id.Length > 0 && !HallId.IsValid(id))
        {
            map.File.Fault(map.Find("id")!.Start, $"编号“{id}”只能用小写字母、数字和连字符", $"The id '{id}' may only have a-z, 0-9 and -");
        }

        return id;
    }

    private static string Letter(PackMap map)
    {
        var letter = map.Text("letter", 2);
        if (letter.Length > 0 && !letter.All(char.IsAsciiLetterUpper))
        {
            map.File.Fault(map.Find("letter")!.Start, $"字头“{letter}”须是 1–2 个大写字母", $"The letter '{letter}' must be 1 or 2 capitals");
        }

        return letter;
    }
}
