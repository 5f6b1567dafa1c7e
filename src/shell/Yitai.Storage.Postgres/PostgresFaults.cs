using System.Net.Sockets;
using Npgsql;

namespace Yitai.Storage.Postgres;

/// <summary>What an error of PostgreSQL means to the layer above.</summary>
internal static class PostgresFaults
{
    /// <summary>The rows were refused, not the machine: data errors (22), constraints (23), limits (54), a trigger's no (P0001).</summary>
    public static bool IsAboutContent(PostgresException fault) =>
        fault.SqlState == PostgresErrorCodes.RaiseException || fault.SqlState[..2] is "22" or "23" or "54";

    /// <summary>Two transactions got in each other's way; nothing is stored and the same may succeed when tried again.</summary>
    public static bool IsCollision(PostgresException fault) =>
        fault.SqlState is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected;

    public static bool IsKnownCommand(PostgresException fault) =>
        fault.SqlState == PostgresErrorCodes.UniqueViolation
        && fault.TableName?.StartsWith("commands", StringComparison.Ordinal) == true;

    public static bool IsOfTheMachine(Exception fault) =>
        fault is NpgsqlException or TimeoutException or SocketException or IOException or ObjectDisposedException;

    public static LogUnavailableException Unavailable(Exception fault) => new(fault switch
    {
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => "The disk of the database server is full.",
        PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable } => "A lock in the database was held too long.",
        PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } => "The database server is a standby and takes no writes.",
        PostgresException refused => $"The database refuses to work ({refused.SqlState}): {refused.MessageText}",
        NpgsqlException { InnerException: TimeoutException } or TimeoutException => "The database did not answer in time.",
        _ => "The database cannot be reached: " + fault.Message,
    }, fault);
}
