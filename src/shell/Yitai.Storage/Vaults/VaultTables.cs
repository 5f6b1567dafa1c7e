using System.Data.Common;
using Dapper;
using Yitai.Kernel;

namespace Yitai.Storage;

/// <summary>The vault's tables on an open write transaction: what one subject's row locks.</summary>
internal sealed class VaultTables(DbConnection connection)
{
    /// <summary>Locks the subject until the end of the transaction; false when it is not there.</summary>
    public async Task<bool> LockAsync(SubjectId subject) =>
        await connection.ExecuteAsync("update vault_subjects set created_at = created_at where subject = @Id", Of(subject)) == 1;

    public async Task<bool> IsForgottenAsync(SubjectId subject) =>
        await connection.ExecuteScalarAsync<long>("select count(*) from vault_forgotten where subject = @Id", Of(subject)) > 0;

    public async Task<byte[]> AddAsync(SubjectId subject, byte[] wrappedKey, DateTimeOffset now)
    {
        await connection.ExecuteAsync(
            "insert into vault_subjects (subject, wrapped_key, created_at) values (@Id, @wrappedKey, @At) on conflict do nothing",
            new { Of(subject).Id, wrappedKey, At = Chain.Microseconds(now) });
        await LockAsync(subject);
        return (await connection.ExecuteScalarAsync<byte[]>("select wrapped_key from vault_subjects where subject = @Id", Of(subject)))!;
    }

    public async Task PutAsync(SubjectId subject, VaultDocument document, byte[] content, byte[]? digest, DateTimeOffset now)
    {
        var row = new
        {
            Of(subject).Id,
            Document = document.Id.ToByteArray(bigEndian: true),
            document.Kind,
            content,
            digest,
            At = Chain.Microseconds(now),
        };
        await connection.ExecuteAsync(
            "insert into vault_documents (document, subject, kind, content, stored_at) values (@Document, @Id, @Kind, @content, @At) "
            + "on conflict do nothing",
            row);
        if (digest is not null)
        {
            await connection.ExecuteAsync(
                "insert into vault_lookups (kind, digest, document, subject) values (@Kind, @digest, @Document, @Id) on conflict do nothing", row);
        }
    }

    /// <summary>True when the subject had been there.</summary>
    public async Task<bool> ForgetAsync(SubjectId subject, DateTimeOffset now)
    {
        var row = new { Of(subject).Id, At = Chain.Microseconds(now) };
        var rows = 0;
        foreach (var table in new[] { "vault_subjects", "vault_lookups", "vault_documents", "vault_holds" })
        {
            rows += await connection.ExecuteAsync($"delete from {table} where subject = @Id", row);
        }

        await connection.ExecuteAsync("insert into vault_forgotten (subject, at) values (@Id, @At) on conflict do nothing", row);
        return rows > 0;
    }

    public async Task<IReadOnlyList<SubjectId>> ForgottenAsync() =>
        [.. (await connection.QueryAsync<byte[]>("select subject from vault_forgotten")).Select(id => new SubjectId(new Guid(id, bigEndian: true)))];

    private static Subject Of(SubjectId subject) => new(subject.Value.ToByteArray(bigEndian: true));

    private sealed record Subject(byte[] Id);
}
