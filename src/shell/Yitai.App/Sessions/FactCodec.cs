using System.Security.Cryptography;
using System.Text.Json;
using Yitai.App.Json;
using Yitai.Kernel;
using Yitai.Storage;

namespace Yitai.App.Sessions;

/// <summary>Between a fact and its bytes in the log.</summary>
public static class FactCodec
{
    /// <summary>Several times the settings of the biggest hall.</summary>
    private const int MostBytes = 1024 * 1024;

    public static byte[] Write(Fact fact) => JsonSerializer.SerializeToUtf8Bytes(fact, fact.GetType(), YitaiJson.Stored);

    /// <exception cref="UnknownFactException">A newer version wrote it.</exception>
    public static StoredFact Read(FactRow row)
    {
        if (!FactNames.ByName.TryGetValue(row.Name, out var type))
        {
            throw new UnknownFactException(row.Stream, row.Seq, row.Name);
        }

        var fact = (Fact)JsonSerializer.Deserialize(row.Payload.Span, type, YitaiJson.Stored)!;
        return new StoredFact(row.Seq, row.Name, fact with { At = row.At });
    }

    /// <summary>False: too big, or it holds what some database or reader cannot keep (U+0000), or text that was broken on its way
    /// (U+FFFD stands where characters were lost).</summary>
    public static bool IsStorable(ReadOnlySpan<byte> payload) =>
        payload.Length <= MostBytes && payload.IndexOf("\ufffd"u8) < 0 && !HasEscape(payload, @"\u0000"u8) && !HasEscape(payload, @"\uFFFD"u8);

    /// <summary>What makes two commands the same: their kind and content without the time.</summary>
    public static byte[] HashOf(Command command) => SHA256.HashData(
        [.. System.Text.Encoding.UTF8.GetBytes(command.GetType().Name), 0, .. JsonSerializer.SerializeToUtf8Bytes(command, command.GetType(), YitaiJson.Stored)]);

    /// <summary>An escaped backslash before it makes it plain text.</summary>
    private static bool HasEscape(ReadOnlySpan<byte> payload, ReadOnlySpan<byte> escape)
    {
        for (int at; (at = payload.IndexOf(escape)) >= 0; payload = payload[(at + 1)..])
        {
            var backslashes = 1;
            while (backslashes <= at && payload[at - backslashes] == '\\')
            {
                backslashes++;
            }

            if (backslashes % 2 == 1)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A stored name that this version does not know: this node stops serving the stream and says so.</summary>
public sealed class UnknownFactException(StreamId stream, long seq, string name)
    : Exception($"{stream} fact {seq} has the stored name '{name}', which this version does not know; a newer node wrote it")
{
    public string FactName { get; } = name;
}
