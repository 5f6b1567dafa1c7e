using System.Data.Common;
using Dapper;
using Yitai.Floor;
using Yitai.Kernel;
using Yitai.Storage;

namespace Yitai.Host.Register;

/// <summary>The table <c>devices</c> on an open connection.</summary>
internal sealed class DeviceTable(DbConnection connection)
{
    private const string Columns = "id, hall, kind, counter, name, code_hash, code_expires_at, secret_hash, added_at, paired_at, printer";

    public async Task<IReadOnlyList<Device>> AllAsync() =>
        [.. (await connection.QueryAsync<Row>($"select {Columns} from devices order by added_at, id")).Select(r => r.Device())];

    public Task AddAsync(Device device) => connection.ExecuteAsync(
        $"insert into devices ({Columns}) values (@Id, @Hall, @Kind, @Counter, @Name, @Code_Hash, @Code_Expires_At, @Secret_Hash, @Added_At, @Paired_At, @Printer)",
        Row.Of(device));

    public Task UpdateAsync(Device device) => connection.ExecuteAsync(
        "update devices set code_hash = @Code_Hash, code_expires_at = @Code_Expires_At, secret_hash = @Secret_Hash, paired_at = @Paired_At, printer = @Printer where id = @Id",
        Row.Of(device));

    public async Task<bool> RemoveAsync(string id) => await connection.ExecuteAsync("delete from devices where id = @id", new { id }) == 1;

    private sealed class Row
    {
        public string Id { get; set; } = "";

        public string Hall { get; set; } = "";

        public string Kind { get; set; } = "";

        public int? Counter { get; set; }

        public string Name { get; set; } = "";

        public byte[]? Code_Hash { get; set; }

        public long? Code_Expires_At { get; set; }

        public byte[]? Secret_Hash { get; set; }

        public long Added_At { get; set; }

        public long? Paired_At { get; set; }

        public string? Printer { get; set; }

        public static Row Of(Device d) => new()
        {
            Id = d.Id,
            Hall = d.Hall.Value,
            Kind = d.Kind.ToString(),
            Counter = d.Counter?.Value,
            Name = d.Name,
            Code_Hash = d.CodeHash,
            Code_Expires_At = StaffRow.Micro(d.CodeExpiresAt),
            Secret_Hash = d.SecretHash,
            Added_At = Chain.Microseconds(d.AddedAt),
            Paired_At = StaffRow.Micro(d.PairedAt),
            Printer = d.Printer,
        };

        public Device Device() => new(
            Id, new HallId(Hall), Enum.Parse<DeviceKind>(Kind), Counter is { } no ? new CounterNo(no) : null, Name,
            Code_Hash, StaffRow.At(Code_Expires_At), Secret_Hash, Chain.FromMicroseconds(Added_At), StaffRow.At(Paired_At), Printer);
    }
}
