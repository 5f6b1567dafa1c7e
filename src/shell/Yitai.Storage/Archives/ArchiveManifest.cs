using System.Text.Json;

namespace Yitai.Storage;

/// <summary>What an archive file says about itself: the entry <c>archive.json</c>, signed in <c>archive.sig</c>.</summary>
/// <param name="Format">1; another number is refused.</param>
/// <param name="Before">The day that was asked for; each stream's part ends before its last carry-over before it.</param>
public sealed record ArchiveManifest(int Format, string Program, DateTimeOffset WrittenAt, DateOnly Before, string KeyId, IReadOnlyList<ArchivePart> Parts)
{
    internal const int ThisFormat = 1;
    internal const string Entry = "archive.json";
    internal const string SignatureEntry = "archive.sig";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    internal byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    internal static ArchiveManifest FromBytes(byte[] bytes) => JsonSerializer.Deserialize<ArchiveManifest>(bytes, Json)!;
}

/// <summary>Facts of one stream without a gap: the entry <c>facts/{n}.jsonl</c>, one fact a line.</summary>
/// <param name="PreviousHash">Of the fact before <paramref name="FromSeq"/>, in hex.</param>
/// <param name="LastHash">Of the fact <paramref name="ToSeq"/>, in hex.</param>
/// <param name="Sha256">Of the uncompressed entry, in hex.</param>
public sealed record ArchivePart(string Stream, long FromSeq, long ToSeq, string PreviousHash, string LastHash, string Entry, string Sha256);

/// <summary>Nothing is archived, or an archive file is not to be trusted; the message says why.</summary>
public sealed class ArchiveRefusedException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>What was asked for lies in archive files; the database begins with <paramref name="first"/>.</summary>
public sealed class FactsArchivedException(Kernel.StreamId stream, long first)
    : Exception($"The facts of {stream} before {first} are archived.")
{
    public long First { get; } = first;
}
