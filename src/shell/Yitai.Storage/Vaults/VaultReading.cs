using System.Data.Common;
using Dapper;
using Yitai.Kernel;

namespace Yitai.Storage;

/// <summary>What is read of the vault, and the record of who saw it.</summary>
internal sealed class VaultReading(DbConnection connection)
{
    public async Task<IReadOnlyList<VaultEntry>> ListAsync(SubjectId subject) =>
        [.. (await connection.QueryAsync<(byte[] Document, string Kind, long At)>(
                "select document, kind, stored_at from vault_documents where subject = @Id order by stored_at, document", Of(subject.Value)))
            .Select(row => new VaultEntry(Id(row.Document), row.Kind, Chain.FromMicroseconds(row.At)))];

    public async Task<IReadOnlyList<SubjectId>> FindAsync(string kind, byte[] digest) =>
        [.. (await connection.QueryAsync<byte[]>(
                "select distinct subject from vault_lookups where kind = @kind and digest = @digest order by subject", new { kind, digest }))
            .Select(subject => new SubjectId(Id(subject)))];

    public async Task<IReadOnlyList<Revealed>> RevealsAsync(SubjectId subject) =>
        [.. (await connection.QueryAsync<(byte[] Document, string Kind, string Who, string Why, long At)>(
                "select document, kind, who, why, at from vault_reveals where subject = @Id order by at, reveal", Of(subject.Value)))
            .Select(row => new Revealed(Id(row.Document), row.Kind, row.Who, row.Why, Chain.FromMicroseconds(row.At)))];

    public async Task<(SubjectId Subject, string Kind, ReadOnlyMemory<byte>? Content)?> OpenAsync(Guid document, VaultCipher cipher)
    {
        var rows = (await connection.QueryAsync<(byte[] Subject, byte[] WrappedKey, string Kind, byte[] Content)>(
            "select d.subject, s.wrapped_key, d.kind, d.content from vault_documents d join vault_subjects s on s.subject = d.subject "
            + "where d.document = @Id",
            Of(document))).ToList();
        if (rows is not [var (owner, wrappedKey, kind, content)])
        {
            return null;
        }

        var subject = new SubjectId(Id(owner));
        return (subject, kind, cipher.Open(subject, wrappedKey, document, kind, content));
    }

    public static Task RecordAsync(DbConnection connection, Guid document, SubjectId subject, string kind, Reveal reveal, DateTimeOffset now) =>
        connection.ExecuteAsync(
            "insert into vault_reveals (reveal, document, subject, kind, who, why, at) values (@Reveal, @Document, @Subject, @kind, @Who, @Why, @At)",
            new
            {
                Reveal = Guid.CreateVersion7(now).ToByteArray(bigEndian: true),
                Document = document.ToByteArray(bigEndian: true),
                Subject = subject.Value.ToByteArray(bigEndian: true),
                kind,
                reveal.Who,
                reveal.Why,
                At = Chain.Microseconds(now),
            });

    private static Guid Id(byte[] bytes) => new(bytes, bigEndian: true);

    private static object Of(Guid id) => new { Id = id.ToByteArray(bigEndian: true) };
}
