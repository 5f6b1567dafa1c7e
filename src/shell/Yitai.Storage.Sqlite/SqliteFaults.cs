using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Yitai.Storage.Sqlite;

/// <summary>What an error of SQLite means to the layer above.</summary>
internal static class SqliteFaults
{
    private const int TooBig = 18;
    private const int Constraint = 19;
    private const int Mismatch = 20;

    /// <summary>The row was refused, not the machine.</summary>
    public static bool IsAboutContent(SqliteException fault) => fault.SqliteErrorCode is TooBig or Constraint or Mismatch;

    public static bool IsKnownCommand(SqliteException fault) =>
        fault.SqliteExtendedErrorCode == raw.SQLITE_CONSTRAINT_PRIMARYKEY && fault.Message.Contains("commands.command_id", StringComparison.Ordinal);

    public static LogUnavailableException Unavailable(Exception fault) => new(fault switch
    {
        SqliteException { SqliteErrorCode: 5 or 6 } => "The log file is locked by another program.",
        SqliteException { SqliteErrorCode: 13 } => "The disk of the log file is full.",
        SqliteException { SqliteErrorCode: 11 or 26 } => "The log file is damaged: restore a backup.",
        SqliteException { SqliteErrorCode: 14 } => "The log file cannot be opened.",
        _ => "The log file cannot be used: " + fault.Message,
    }, fault);
}
