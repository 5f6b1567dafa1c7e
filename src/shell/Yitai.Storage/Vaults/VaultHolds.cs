using System.Data.Common;
using Dapper;
using Yitai.Kernel;

namespace Yitai.Storage;

/// <summary>Retention holds: why a subject may not be forgotten yet.</summary>
internal sealed class VaultHolds(DbConnection connection)
{
    public async Task<bool> PlaceAsync(SubjectId subject, string reason, DateTimeOffset? until)
    {
        if (!await new VaultTables(connection).LockAsync(subject))
        {
            return false;
        }

        await connection.ExecuteAsync(
            "insert into vault_holds (subject, reason, until) values (@Id, @reason, @Until) "
            + "on conflict (subject, reason) do update set until = excluded.until",
            new { Id = Bytes(subject), reason, Until = until is { } end ? Chain.Microseconds(end) : (long?)null });
        return true;
    }

    public async Task<bool> ReleaseAsync(SubjectId subject, string reason) =>
        await connection.ExecuteAsync("delete from vault_holds where subject = @Id and reason = @reason", new { Id = Bytes(subject), reason }) == 1;

    /// <summary>The hold that lasts longest, if any is in force.</summary>
    public async Task<ForgetAnswer.Held?> FirstAsync(SubjectId subject, DateTimeOffset now)
    {
        var holds = (await connection.QueryAsync<(string Reason, long? Until)>(
            "select reason, until from vault_holds where subject = @Id and (until is null or until > @Now)",
            new { Id = Bytes(subject), Now = Chain.Microseconds(now) })).ToList();
        return holds.Count == 0
            ? null
            : holds.Select(hold => new ForgetAnswer.Held(hold.Reason, hold.Until is { } end ? Chain.FromMicroseconds(end) : null))
                .MaxBy(hold => hold.Until ?? DateTimeOffset.MaxValue);
    }

    private static byte[] Bytes(SubjectId subject) => subject.Value.ToByteArray(bigEndian: true);
}
