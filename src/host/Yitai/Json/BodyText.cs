using System.Text.Json;
using Yitai.Host.Problems;
using Yitai.Kernel;

namespace Yitai.Host.Json;

/// <summary>The texts of a JSON body: no control characters, but line breaks where people write several lines.</summary>
internal static class BodyText
{
    private const int Depth = 16;

    /// <exception cref="JsonException">It is not JSON, or too deep.</exception>
    public static HostRefusal? Wrong(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = Depth });
        var member = "";
        while (reader.Read())
        {
            if (reader.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.String))
            {
                continue;
            }

            if (Text(ref reader) is not { } text || !IsPlain(text, lines: reader.TokenType == JsonTokenType.String && (member is "note" or "csv")))
            {
                return new HostRefusal.BodyInvalid(
                    member, new Words("有控制字符或不完整的字符", "it has control characters or half a character"));
            }

            member = reader.TokenType == JsonTokenType.PropertyName ? text : member;
        }

        return null;
    }

    private static bool IsPlain(string text, bool lines) =>
        text.All(c => !char.IsControl(c) || (lines && (c is '\n' or '\r' or '\t')));

    /// <summary>Null: half of a surrogate pair, or bytes that are not UTF-8.</summary>
    private static string? Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
