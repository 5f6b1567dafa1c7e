namespace Yitai.Storage.Postgres;

/// <summary>Which server, what is demanded of it, and when it counts as gone.</summary>
/// <param name="ConnectionString">Npgsql's; the tables lie in the schemas <c>log</c> and <c>views</c> of its database.</param>
public sealed record PostgresOptions(string ConnectionString)
{
    /// <summary>True: refuse to start unless commits wait for the disk of a second machine.</summary>
    public bool Standby { get; init; }

    /// <summary>The longest wait for an answer; then the log is unavailable. At least a second, rounded up to seconds.</summary>
    public TimeSpan AnswerWithin { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The longest wait for a lock of another node.</summary>
    public TimeSpan LockWithin { get; init; } = TimeSpan.FromSeconds(5);

    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
