using System.CommandLine;

namespace Yitai.Bench.Log;

/// <summary><c>log</c>: durable facts a second through sessions, deciders, chain and log, beside raw inserts of the same rows.</summary>
internal static class LogCommand
{
    public static Command Make()
    {
        var database = new Option<string>("--database") { Description = "sqlite, postgres, or none: a log that stores nothing, to see what our own work costs", Required = true };
        database.AcceptOnlyFromAmong("sqlite", "postgres", "none");
        var halls = new Option<int>("--halls") { Description = "halls at work at once", DefaultValueFactory = _ => 200 };
        var clerks = new Option<int>("--clerks") { Description = "clerks in each hall, each waiting for an answer before the next press", DefaultValueFactory = _ => 8 };
        var seconds = new Option<int>("--seconds") { Description = "measured time of the sessions", DefaultValueFactory = _ => 12 };
        var raw = new Option<int>("--raw-seconds") { Description = "measured time of each way to insert raw rows; 0: none", DefaultValueFactory = _ => 3 };
        var lanes = new Option<int>("--lanes") { Description = "batches decided or written at once", DefaultValueFactory = _ => 4 };
        var command = new Command("log", "Durable facts a second through the log, and as a share of raw batched inserts of the same rows")
        {
            database, halls, clerks, seconds, raw, lanes,
        };
        command.SetAction((parsed, _) => new LogBench(
            parsed.GetValue(database)!, parsed.GetValue(halls), parsed.GetValue(clerks),
            TimeSpan.FromSeconds(parsed.GetValue(seconds)), TimeSpan.FromSeconds(parsed.GetValue(raw)), parsed.GetValue(lanes)).RunAsync());
        return command;
    }
}
