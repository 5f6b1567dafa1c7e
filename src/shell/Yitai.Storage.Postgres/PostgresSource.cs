using Npgsql;

namespace Yitai.Storage.Postgres;

/// <summary>How connections to the server are set.</summary>
internal static class PostgresSource
{
    public static NpgsqlDataSource Of(PostgresOptions options, string schema)
    {
        var settings = new NpgsqlConnectionStringBuilder(options.ConnectionString)
        {
            SearchPath = schema,
            ApplicationName = "yitai " + schema,
            Timeout = Seconds(options.AnswerWithin),
            CommandTimeout = Seconds(options.AnswerWithin),
            CancellationTimeout = -1, // a statement out of time drops its connection and does not wait for the server's word
            KeepAlive = 30,
            MaxAutoPrepare = 64,
            AutoPrepareMinUsages = 2,
            NoResetOnClose = true,
            Options = Settings(options),
        };
        if (settings.Host?.StartsWith('/') == false)
        {
            (settings.TcpKeepAlive, settings.TcpKeepAliveTime, settings.TcpKeepAliveInterval) = (true, 10, 5);
        }

        return NpgsqlDataSource.Create(settings);
    }

    /// <summary>For hints only: its commits need not be synced.</summary>
    public static NpgsqlDataSource OfHints(PostgresOptions options)
    {
        var settings = new NpgsqlConnectionStringBuilder(options.ConnectionString)
        {
            ApplicationName = "yitai hints",
            Timeout = Seconds(options.AnswerWithin),
            CommandTimeout = Seconds(options.AnswerWithin),
            KeepAlive = 10,
            Options = "-c synchronous_commit=off",
        };
        return NpgsqlDataSource.Create(settings);
    }

    // HeadLock is stricter with a node that falls silent while it holds a hall. One that is cut off in the middle of a statement's
    // bytes is noticed by the keepalive alone. There is no statement_timeout: it would end the wait for the standby and make the
    // commit without it.
    private static string Settings(PostgresOptions options) =>
        $"-c lock_timeout={(int)options.LockWithin.TotalMilliseconds} "
        + $"-c idle_in_transaction_session_timeout={(int)(2 * options.AnswerWithin).TotalMilliseconds} "
        + "-c tcp_keepalives_idle=2 -c tcp_keepalives_interval=1 -c tcp_keepalives_count=3";

    private static int Seconds(TimeSpan span) => Math.Max(1, (int)Math.Ceiling(span.TotalSeconds));
}
