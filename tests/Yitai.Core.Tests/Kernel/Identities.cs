using Yitai.Kernel;

namespace Yitai.Core.Tests.Kernel;

public sealed class Identities
{
    [Theory]
    [InlineData("renmin-road", true)]
    [InlineData("a", true)]
    [InlineData("2", true)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData("-a", false)]
    [InlineData("Renmin", false)]
    [InlineData("a/b", false)]
    [InlineData("人民路", false)]
    [InlineData("abcdefghijklmnopqrstuvwxyz0123456", false)]
    public void A_hall_is_known_by_a_slug(string? slug, bool valid) => Assert.Equal(valid, HallId.IsValid(slug));

    [Theory]
    [InlineData("1001", true)]
    [InlineData("A7", true)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData("10 01", false)]
    [InlineData("12345678901234567", false)]
    public void A_member_of_staff_is_known_by_the_badge(string? badge, bool valid) => Assert.Equal(valid, StaffId.IsValid(badge));

    [Fact]
    public void A_stream_says_what_kind_of_owner_it_has()
    {
        Assert.Equal(("hall", "company"), (StreamId.Hall(new HallId("demo")).Kind, StreamId.Company.Kind));
        Assert.Equal("hall/demo", StreamId.Hall(new HallId("demo")).ToString());
    }

    [Fact]
    public void Streams_are_ordered_as_their_bytes_are()
    {
        var (a, b) = (new StreamId("hall/a-b"), new StreamId("hall/ab"));
        Assert.True(a < b && a <= b && b > a && b >= a && a.CompareTo(a) == 0);
    }

    /// <summary>Computed once with another implementation of RFC 9562 version 5.</summary>
    [Fact]
    public void A_name_based_id_is_the_same_everywhere_and_for_ever() =>
        Assert.Equal(new Guid("22507386-4ff9-558c-9371-42fdfcf8a07b"), NameBasedId.Of("hall/demo", "rollover", "2026-11-24T04:00:00+08:00"));

    [Fact]
    public void Another_part_gives_another_id() => Assert.NotEqual(NameBasedId.Of("a", "bc"), NameBasedId.Of("ab", "c"));

    [Fact]
    public void A_long_name_has_an_id_too() => Assert.NotEqual(Guid.Empty, NameBasedId.Of(new string('x', 1_000_000)));
}
