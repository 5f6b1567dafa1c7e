using Xunit;
using Yitai.App.Replay.Warsaw;

namespace Yitai.App.Tests.Replay;

public class WarsawFlowTests
{
    private static Flow[] Of(params (int Waiting, string Number)[] seen) => Flow.Of(
        [.. seen.Select((s, i) => new Snapshot(new TimeOnly(8, 0).AddMinutes(5 * i), 2, s.Waiting, s.Number.Length == 0 ? null : new CalledLetter(s.Number[0], int.Parse(s.Number[1..]))))],
        'A');

    [Fact]
    public void Calls_follow_from_the_numbers_and_arrivals_from_those_who_wait() =>
        // 3 waited, 4 were called, 2 wait: 3 came.
        Assert.Equal([(3, 4, 0)], Of((3, "A010"), (2, "A014")).Select(f => (f.Joined, f.Called, f.Left)));

    [Theory]
    [InlineData("A001", 1)]
    [InlineData("A003", 3)]
    [InlineData("A601", 1)]
    [InlineData("A503", 3)]
    [InlineData("A100", 100)]
    public void A_day_begins_after_a_full_hundred(string first, int calls) => Assert.Equal(calls, Of((0, ""), (0, first))[0].Called);

    [Fact]
    public void What_was_called_before_the_first_snapshot_is_not_of_the_recording() => Assert.Equal([0, 1], Of((0, "A007"), (0, "A007"), (0, "A008")).Select(f => f.Called));

    [Fact]
    public void A_number_that_was_called_before_calls_nobody_new() =>
        Assert.Equal([0, 0, 2], Of((1, "A020"), (1, "A018"), (1, "A020"), (1, "A022")).Select(f => f.Called));

    [Fact]
    public void Numbers_begin_again_after_999() => Assert.Equal(4, Of((0, "A997"), (0, "A002"))[0].Called);

    [Fact]
    public void Numbers_that_begin_again_in_the_day_count_from_there() => Assert.Equal(2, Of((0, "A090"), (0, "A002"))[0].Called);

    [Fact]
    public void While_no_number_is_shown_the_shrinking_queue_tells_when_they_were_called() =>
        Assert.Equal([0, 3, 0], Of((3, "A010"), (3, ""), (0, ""), (0, "A013")).Select(f => f.Called));

    [Fact]
    public void Other_calls_of_a_stretch_without_a_number_are_spread_over_it() =>
        Assert.Equal([2, 2, 2], Of((0, "A010"), (0, ""), (0, ""), (0, "A016")).Select(f => f.Called));

    [Fact]
    public void A_number_of_another_letter_is_one_call_however_long_it_is_shown() =>
        Assert.Equal(3, Of((2, "A010"), (2, "R044"), (2, "R044"), (2, "A012")).Sum(f => f.Called));

    [Fact]
    public void A_queue_that_shows_only_numbers_of_others_called_at_least_as_many_as_are_gone() =>
        Assert.Equal([(0, 3, 0)], Of((5, "K010"), (2, "K044")).Select(f => (f.Joined, f.Called, f.Left)));

    [Fact]
    public void Who_is_gone_without_a_call_left() => Assert.Equal([(0, 1, 2)], Of((3, "A010"), (0, "A011")).Select(f => (f.Joined, f.Called, f.Left)));
}
