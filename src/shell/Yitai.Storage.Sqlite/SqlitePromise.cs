using Microsoft.Data.Sqlite;

namespace Yitai.Storage.Sqlite;

/// <summary>What the settings of the writing connection promise.</summary>
internal static class SqlitePromise
{
    public static Durability Of(SqliteConnection writer, long freeBytes)
    {
        var journal = SqliteFile.Ask(writer, "journal_mode");
        var synchronous = SqliteFile.Ask(writer, "synchronous");
        var isSynced = journal == "wal" && synchronous is "2" or "3";
        return new Durability(
            isSynced,
            Standby: false,
            isSynced
                ? "Every answered command is on the disk of this machine (WAL, synchronous=FULL); there is no standby."
                : $"SQLite runs with journal_mode={journal}, synchronous={synchronous}: answered commands could be lost. WAL and FULL are needed.",
            freeBytes);
    }
}
