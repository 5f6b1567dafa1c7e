using System.Text.Json;
using System.Text.Json.Serialization;

namespace Yitai.Storage;

/// <summary>What a backup says about itself: the entry <c>manifest.json</c>, signed in <c>manifest.sig</c>.</summary>
/// <param name="Format">1; another number is refused.</param>
/// <param name="Program">The version of the program that wrote it.</param>
/// <param name="Database">The kind it was taken from; it may be restored into the other.</param>
/// <param name="Scripts">The last numbered script of each area the database had had.</param>
public sealed record BackupManifest(
    int Format, string Program, string Database, DateTimeOffset WrittenAt, long Epoch, string KeyId,
    IReadOnlyDictionary<string, int> Scripts, IReadOnlyList<BackupHead> Heads, IReadOnlyList<BackupTable> Tables)
{
    internal const int ThisFormat = 1;
    internal const string Entry = "manifest.json";
    internal const string SignatureEntry = "manifest.sig";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    internal byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    internal static BackupManifest FromBytes(byte[] bytes) => JsonSerializer.Deserialize<BackupManifest>(bytes, Json)!;
}

/// <param name="Hash">In hex.</param>
public sealed record BackupHead(string Stream, long Seq, string Hash);

/// <summary>The entry <c>tables/{name}.jsonl</c>: one row a line, a JSON array in the order of the columns, bytes in base64.</summary>
/// <param name="Sha256">Of the uncompressed entry, in hex.</param>
public sealed record BackupTable(string Name, IReadOnlyList<ColumnShape> Columns, long Rows, string Sha256)
{
    internal string Entry => $"tables/{Name}.jsonl";
}

/// <summary>How far a backup or a restore is: the table at hand and its rows so far.</summary>
public sealed record BackupProgress(string Table, long Rows);

/// <summary>The file cannot be restored; the message says why, and nothing was changed.</summary>
public sealed class BackupRefusedException(string message, Exception? inner = null) : Exception(message, inner);
