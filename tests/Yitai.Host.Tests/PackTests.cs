using Yitai.Packs;

namespace Yitai.Host.Tests;

public sealed class PackTests
{
    private static readonly string Real = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "packs", "telecom-hall", "hall.yaml"));

    [Fact]
    public void The_telecom_hall_has_five_lines_and_six_counters()
    {
        var reading = HallTemplate.Read("telecom-hall", "hall.yaml", Real);
        Assert.Empty(reading.Faults);
        Assert.Equal(["A", "B", "C", "V", "D"], reading.Value!.Settings.Lines.Select(l => l.Letter));
        Assert.Equal(6, reading.Value.Settings.Counters.Length);
        Assert.False(reading.Value.Settings.Lines[3].OnKiosk);
    }

    [Theory]
    [InlineData("rollover:", "rolover:", "did you mean 'rollover'")]
    [InlineData("    wait-limit: 20m", "    wait-limt: 20m", "did you mean 'wait-limit'")]
    [InlineData("    wait-limit: 20m", "    wait-limit: 20x", "length of time")]
    [InlineData("    wait-limit: 20m", "    wait-limit: 9h", "from 1m to 8h")]
    [InlineData("    letter: A", "    letter: a", "capitals")]
    [InlineData("recall-limit: 3", "recall-limit: 33", "from 0 to 10")]
    [InlineData("lines: [vip, business]", "lines: [vip, busines]", "did you mean 'business'")]
    [InlineData("  - urgent ", "  - urgnt ", "did you mean 'urgent'")]
    [InlineData("zone: Asia/Shanghai", "zone: Asia/Shanghi", "did you mean 'Asia/Shanghai'")]
    [InlineData("monday: 08:30-18:00", "monday: 18:00-08:30", "opening hours")]
    [InlineData("  monday:", "  tuesday:", "not valid YAML")]
    [InlineData("on-kiosk: no ", "on-kiosk: maybe ", "yes or no")]
    public void A_mistake_is_named_with_its_place_and_the_nearest_word(string right, string wrong, string said)
    {
        Assert.Contains(right, Real, StringComparison.Ordinal);
        var at = Real.IndexOf(right, StringComparison.Ordinal);
        var reading = HallTemplate.Read("telecom-hall", "hall.yaml", Real.Remove(at, right.Length).Insert(at, wrong));
        Assert.Null(reading.Value);
        var fault = reading.Faults.FirstOrDefault(f => f.What.En.Contains(said, StringComparison.Ordinal));
        Assert.True(fault is not null, string.Join('\n', reading.Faults));
        var line = Real[..at].Count(c => c == '\n') + 1;
        Assert.InRange(fault.Line, line, line + 1);
        Assert.NotEmpty(fault.What.Zh);
    }
}
