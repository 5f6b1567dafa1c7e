using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Yitai.Kernel;

namespace Yitai.Storage;

/// <summary>Writes parts of streams into a zip, and follows their chains while it does.</summary>
internal sealed class ArchiveWriter(IFactReader log, ZipArchive zip)
{
    private const int Page = 1000;
    private readonly List<ArchivePart> _parts = [];

    public IReadOnlyList<ArchivePart> Parts => _parts;

    /// <exception cref="ArchiveRefusedException">The chain is broken; what is broken is not put away.</exception>
    public async Task AddAsync(StreamId stream, long after, ReadOnlyMemory<byte> previous, long to, CancellationToken cancel)
    {
        var name = $"facts/{_parts.Count + 1}.jsonl";
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var entry = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
        var line = new ArrayBufferWriter<byte>(4096);
        await using var json = new Utf8JsonWriter(line, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        var walk = new ChainWalk(stream, [], new Dictionary<long, ReadOnlyMemory<byte>>(), (after, previous));
        while (walk.Seq < to)
        {
            var facts = await log.ReadAsync(stream, walk.Seq, (int)Math.Min(Page, to - walk.Seq), cancel);
            if (facts.Count == 0)
            {
                throw new ArchiveRefusedException($"{stream} fact {walk.Seq + 1} is missing; find out with: yitai verify");
            }

            foreach (var fact in facts)
            {
                if (walk.Step(fact) is { } broken)
                {
                    throw new ArchiveRefusedException($"The log is not whole, so nothing is archived: {broken}");
                }

                line.ResetWrittenCount();
                json.Reset();
                ArchivedFact.Write(json, fact);
                await json.FlushAsync(cancel);
                line.Write("\n"u8);
                sha.AppendData(line.WrittenSpan);
                await entry.WriteAsync(line.WrittenMemory, cancel);
            }
        }

        _parts.Add(new ArchivePart(
            stream.Value, after + 1, to, Convert.ToHexStringLower(previous.Span), Convert.ToHexStringLower(walk.Hash.Span), name,
            Convert.ToHexStringLower(sha.GetHashAndReset())));
    }
}
