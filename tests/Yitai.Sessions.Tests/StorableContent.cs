using System.Text;
using System.Text.Json;
using Yitai.App.Json;
using Yitai.App.Sessions;

namespace Yitai.Sessions.Tests;

/// <summary>What a fact's bytes may hold, whatever rule let it through.</summary>
public sealed class StorableContent
{
    [Theory]
    [InlineData("名字 and name", true)]
    [InlineData("u0000", true)]
    [InlineData(@"\u0000", true)]
    [InlineData(@"\\u0000 \", true)]
    [InlineData("\0", false)]
    [InlineData("\\\0", false)]
    [InlineData("\\u0000\0", false)]
    [InlineData("\ufffd", false)]
    public void Text_is_storable_unless_it_holds_a_null_or_was_broken(string text, bool isStorable) =>
        Assert.Equal(isStorable, FactCodec.IsStorable(JsonSerializer.SerializeToUtf8Bytes(new { text }, YitaiJson.Stored)));

    [Fact]
    public void Half_of_a_surrogate_pair_is_broken_text() =>
        Assert.False(FactCodec.IsStorable(JsonSerializer.SerializeToUtf8Bytes(new { text = "10" + (char)0xD800 }, YitaiJson.Stored)));

    [Fact]
    public void A_note_of_two_megabytes_is_too_big() =>
        Assert.False(FactCodec.IsStorable(Encoding.UTF8.GetBytes(new string('x', 2_000_000))));
}
