using System.Collections.Frozen;
using System.Data.Common;
using Dapper;
using Yitai.Host.Permissions;
using Yitai.Storage;

namespace Yitai.Host.Register;

/// <summary>The table <c>api_keys</c> on an open connection.</summary>
internal sealed class ApiKeyTable(DbConnection connection)
{
    private const string Columns = "id, name, secret_hash, permissions, halls, created_by, created_at, revoked_at";

    public async Task<IReadOnlyList<ApiKey>> AllAsync() =>
        [.. (await connection.QueryAsync<Row>($"select {Columns} from api_keys order by created_at, id")).Select(r => r.Key())];

    public Task AddAsync(ApiKey key) => connection.ExecuteAsync(
        $"insert into api_keys ({Columns}) values (@Id, @Name, @Secret_Hash, @Permissions, @Halls, @Created_By, @Created_At, @Revoked_At)",
        new Row
        {
            Id = key.Id,
            Name = key.Name,
            Secret_Hash = key.SecretHash,
            Permissions = string.Join(' ', key.Permissions.Select(PermissionName.Of).Order()),
            Halls = string.Join(' ', key.Halls),
            Created_By = key.CreatedBy,
            Created_At = Chain.Microseconds(key.CreatedAt),
            Revoked_At = StaffRow.Micro(key.RevokedAt),
        });

    public async Task<bool> RevokeAsync(string id, DateTimeOffset at) => await connection.ExecuteAsync(
        "update api_keys set revoked_at = @at where id = @id and revoked_at is null", new { id, at = Chain.Microseconds(at) }) == 1;

    private sealed class Row
    {
        public string Id { get; set; } = "";

        public string Name { get; set; } = "";

        public byte[] Secret_Hash { get; set; } = [];

        public string Permissions { get; set; } = "";

        public string Halls { get; set; } = "";

        public string Created_By { get; set; } = "";

        public long Created_At { get; set; }

        public long? Revoked_At { get; set; }

        // A permission this version does not know any more is not given.
        public ApiKey Key() => new(
            Id, Name, Secret_Hash, StaffRow.Words(Permissions).Select(PermissionName.Find).OfType<Permission>().ToFrozenSet(), StaffRow.Words(Halls),
            Created_By, Chain.FromMicroseconds(Created_At), StaffRow.At(Revoked_At));
    }
}
