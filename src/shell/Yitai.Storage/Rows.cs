using System.Data.Common;
using Yitai.Kernel;

namespace Yitai.Storage;

/// <summary>Rows of the log's tables as values, columns in the order of <see cref="FactQueries"/>.</summary>
internal static class Rows
{
    public static StreamHead Head(DbDataReader row) => new(
        new StreamId(row.GetString(0)), row.GetInt64(1), Bytes(row, 2), row.GetInt64(3),
        row.IsDBNull(4) ? null : Chain.FromMicroseconds(row.GetInt64(4)));

    public static FactRow Fact(DbDataReader row) => new(
        new StreamId(row.GetString(0)), row.GetInt64(1), Chain.FromMicroseconds(row.GetInt64(2)),
        row.IsDBNull(3) ? null : DateOnly.FromDayNumber(row.GetInt32(3)), row.GetString(4),
        row.GetString(5), new Guid(Bytes(row, 6), bigEndian: true), Bytes(row, 7), Bytes(row, 8));

    public static CommandRow Command(DbDataReader row) => new(
        new StreamId(row.GetString(0)), row.GetString(1), new Guid(Bytes(row, 2), bigEndian: true), Bytes(row, 3),
        row.GetInt64(4), row.GetInt64(5), Chain.FromMicroseconds(row.GetInt64(6)));

    private static byte[] Bytes(DbDataReader row, int column) => row.GetFieldValue<byte[]>(column);
}
