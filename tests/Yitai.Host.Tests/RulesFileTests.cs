using Yitai.Floor;
using Yitai.Packs;

namespace Yitai.Host.Tests;

public sealed class RulesFileTests
{
    private const string Whole = """
        class-order: [urgent, vip, [appointment, elderly, disabled, pregnant, with-infant], ordinary]
        choosing:
          shares: [0, 2, 1, 1]
          ageing-every: 10m
          over-limit-first: yes
          call-spacing: 15s
          auto-call-after: 20s
          hide-until-called: yes
        lines:
          - id: business
            wait-limit: 15m
            overflow: { waiting: 8, wait: 12m }
        counters:
          - no: 4
            lines: [payment]
            helps: [business]
        staffed:
          - { from: "09:00", to: "11:30", counters: [1, 2, 3] }
          - { from: "11:30", to: "13:00", counters: [] }
        """;

    [Fact]
    public void A_rules_file_is_read_whole()
    {
        var reading = RulesFile.Read("rules.yaml", Whole, groups: 5);
        Assert.Empty(reading.Faults);
        var change = reading.Value!;
        Assert.Equal(4, change.ClassOrder!.Value.Length);
        Assert.Equal<int>([0, 2, 1, 1], [.. change.Choosing!.Shares]);
        Assert.Equal(
            new ChoiceRules(change.Choosing.Shares, TimeSpan.FromMinutes(10), true, TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(20), true), change.Choosing);
        Assert.Equal(new LineChange(new LineId("business"), TimeSpan.FromMinutes(15), new LineOverflow(8, TimeSpan.FromMinutes(12))), Assert.Single(change.Lines));
        Assert.Equal(new LineId("business"), Assert.Single(change.Counters.Single().Helps!.Value));
        Assert.Equal([3, 0], change.Staffed.Select(s => s.Counters.Length));
    }

    [Fact]
    public void An_empty_part_changes_nothing() => Assert.Null(RulesFile.Read("rules.yaml", "lines: []", groups: 5).Value!.Choosing);

    [Theory]
    [InlineData("choosing:", "chosing:", "did you mean 'choosing'")]
    [InlineData("shares: [0, 2, 1, 1]", "shares: [0, 2, 1]", "has 4 groups")]
    [InlineData("shares: [0, 2, 1, 1]", "shares: [0, 2, 1, x]", "whole number from 0 to 20")]
    [InlineData("ageing-every: 10m", "ageing-every: 10s", "from 1m to 8h")]
    [InlineData("overflow: { waiting: 8, wait: 12m }", "overflow: {}", "needs 'waiting' or 'wait'")]
    [InlineData("from: \"09:00\"", "from: \"09:10\"", "half hour")]
    [InlineData("from: \"11:30\"", "from: \"11:00\"", "not overlap")]
    [InlineData("counters: [1, 2, 3]", "counters: [1, 2, x]", "from 1 to 999")]
    public void A_mistake_is_named_with_its_place(string right, string wrong, string said)
    {
        Assert.Contains(right, Whole, StringComparison.Ordinal);
        var reading = RulesFile.Read("rules.yaml", Whole.Replace(right, wrong, StringComparison.Ordinal), groups: 5);
        Assert.Null(reading.Value);
        Assert.True(reading.Faults.Any(f => f.What.En.Contains(said, StringComparison.Ordinal)), string.Join('\n', reading.Faults));
        Assert.All(reading.Faults, f => Assert.NotEmpty(f.What.Zh));
    }
}
