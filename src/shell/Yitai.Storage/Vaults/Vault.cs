using System.Data.Common;
using Dapper;
using Yitai.Kernel;

namespace Yitai.Storage;

/// <summary>The vault in the log's database, the same on both kinds.</summary>
public sealed class Vault : IVault
{
    private readonly IDatabase _database;
    private readonly KeyFolder _keys;
    private readonly TimeProvider _clock;
    private readonly VaultCipher _cipher;

    private Vault(IDatabase database, KeyFolder keys, TimeProvider clock) =>
        (_database, _keys, _clock, _cipher) = (database, keys, clock, new VaultCipher(keys));

    /// <summary>Opens the vault and forgets again who came back.</summary>
    /// <exception cref="WrongKeysException">The vault was filled under other keys.</exception>
    public static async Task<Vault> OpenAsync(IDatabase database, KeyFolder keys, TimeProvider clock, CancellationToken cancel)
    {
        await database.WriteAsync(connection => KeyFingerprint.DemandAsync(connection, keys), cancel);
        var vault = new Vault(database, keys, clock);
        await vault.ReapplyForgettingAsync(cancel);
        return vault;
    }

    public Task<PutAnswer> PutAsync(SubjectId subject, VaultDocument document, CancellationToken cancel)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(document.Content.Length, VaultDocument.MaxBytes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(document.Kind.Length, 64);
        return _database.WriteAsync(
            async connection =>
            {
                var tables = new VaultTables(connection);
                var wrappedKey = await tables.AddAsync(subject, _cipher.NewKey(subject), _clock.GetUtcNow());
                if (_keys.Forgotten.Contains(subject) || await tables.IsForgottenAsync(subject))
                {
                    await tables.ForgetAsync(subject, _clock.GetUtcNow());
                    return PutAnswer.SubjectForgotten;
                }

                var digest = document.FindBy is { } value ? _cipher.Digest(document.Kind, value) : null;
                await tables.PutAsync(subject, document, _cipher.Close(subject, wrappedKey, document), digest, _clock.GetUtcNow());
                return PutAnswer.Stored;
            },
            cancel);
    }

    public Task<IReadOnlyList<VaultEntry>> ListAsync(SubjectId subject, CancellationToken cancel) =>
        ReadAsync(reading => reading.ListAsync(subject), cancel);

    public Task<IReadOnlyList<SubjectId>> FindAsync(string kind, string value, CancellationToken cancel) =>
        ReadAsync(reading => reading.FindAsync(kind, _cipher.Digest(kind, value)), cancel);

    public Task<IReadOnlyList<Revealed>> RevealsAsync(SubjectId subject, CancellationToken cancel) =>
        ReadAsync(reading => reading.RevealsAsync(subject), cancel);

    public Task<ReadOnlyMemory<byte>?> RevealAsync(Guid document, Reveal reveal, CancellationToken cancel) => _database.WriteAsync(
        async connection =>
        {
            var found = await new VaultReading(connection).OpenAsync(document, _cipher);
            if (found is { } seen)
            {
                await VaultReading.RecordAsync(connection, document, seen.Subject, seen.Kind, reveal, _clock.GetUtcNow());
            }

            return found?.Content;
        },
        cancel);

    public Task<bool> RemoveAsync(Guid document, CancellationToken cancel) => _database.WriteAsync(
        async connection =>
        {
            var id = new { Id = document.ToByteArray(bigEndian: true) };
            await connection.ExecuteAsync("delete from vault_lookups where document = @Id", id);
            return await connection.ExecuteAsync("delete from vault_documents where document = @Id", id) == 1;
        },
        cancel);

    public Task<bool> HoldAsync(SubjectId subject, string reason, DateTimeOffset? until, CancellationToken cancel) =>
        _database.WriteAsync(connection => new VaultHolds(connection).PlaceAsync(subject, reason, until), cancel);

    public Task<bool> ReleaseAsync(SubjectId subject, string reason, CancellationToken cancel) =>
        _database.WriteAsync(connection => new VaultHolds(connection).ReleaseAsync(subject, reason), cancel);

    public Task<ForgetAnswer> ForgetAsync(SubjectId subject, CancellationToken cancel) => _database.WriteAsync(
        async connection =>
        {
            var tables = new VaultTables(connection);
            var now = _clock.GetUtcNow();
            if (!await tables.LockAsync(subject))
            {
                return await tables.IsForgottenAsync(subject) ? new ForgetAnswer.Forgotten() : (ForgetAnswer)new ForgetAnswer.NobodyThere();
            }

            if (await new VaultHolds(connection).FirstAsync(subject, now) is { } hold)
            {
                return hold;
            }

            // The list first: a cut of power after this line forgets at the next start, one before it forgets nothing.
            _keys.Forgotten.Add(subject);
            await tables.ForgetAsync(subject, now);
            return new ForgetAnswer.Forgotten();
        },
        cancel);

    public Task<int> ReapplyForgettingAsync(CancellationToken cancel) =>
        _database.WriteAsync(connection => ReapplyForgettingAsync(connection, _keys, _clock.GetUtcNow()), cancel);

    /// <summary>Inside the caller's transaction; also brings the list beside the keys up to the database's.</summary>
    internal static async Task<int> ReapplyForgettingAsync(DbConnection connection, KeyFolder keys, DateTimeOffset now)
    {
        var tables = new VaultTables(connection);
        var already = await tables.ForgottenAsync();
        foreach (var subject in already)
        {
            keys.Forgotten.Add(subject);
        }

        var came = 0;
        foreach (var subject in keys.Forgotten.All.Except(already))
        {
            came += await tables.ForgetAsync(subject, now) ? 1 : 0;
        }

        return came;
    }

    private Task<T> ReadAsync<T>(Func<VaultReading, Task<T>> read, CancellationToken cancel) =>
        _database.ReadAsync(connection => read(new VaultReading(connection)), cancel);
}
