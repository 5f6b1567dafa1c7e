using System.Diagnostics;

namespace Yitai.Testing;

/// <summary>A PostgreSQL cluster in a temporary folder, reached through a socket file in it: no port, no password.</summary>
internal sealed class TemporaryCluster : IAsyncDisposable
{
    private readonly string _folder;
    private readonly string _programs;

    private TemporaryCluster(string folder, string programs) => (_folder, _programs) = (folder, programs);

    public string ConnectionString => $"Host={_folder};Username=postgres;Database=postgres;Pooling=false";

    public static async Task<TemporaryCluster> StartAsync()
    {
        var programs = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Order(StringComparer.Ordinal).LastOrDefault()
            : null;
        var cluster = new TemporaryCluster(
            Directory.CreateTempSubdirectory("yitai-pg-").FullName,
            programs ?? throw new InvalidOperationException("PostgreSQL is not installed; install it or set YITAI_TEST_POSTGRES."));
        await cluster.BeginAsync();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => cluster.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return cluster;
    }

    public async ValueTask DisposeAsync()
    {
        if (Directory.Exists(_folder))
        {
            await AsOwnerAsync("pg_ctl", "stop", "-D", Path.Combine(_folder, "data"), "-m", "immediate", "-w");
            Directory.Delete(_folder, recursive: true);
        }
    }

    private async Task BeginAsync()
    {
        if (Environment.UserName == "root")
        {
            if (await RunAsync("id", "postgres") != 0)
            {
                await RunAsync("useradd", "--system", "postgres");
            }

            await RunAsync("chown", "postgres", _folder);
        }

        var data = Path.Combine(_folder, "data");
        await DemandAsync("initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale", "-N");
        await DemandAsync(
            "pg_ctl", "start", "-D", data, "-w", "-l", Path.Combine(_folder, "log"), "-o",
            $"-c listen_addresses= -c unix_socket_directories={_folder} -c max_connections=200");
    }

    private async Task DemandAsync(string program, params string[] arguments)
    {
        if (await AsOwnerAsync(program, arguments) is var code and not 0)
        {
            throw new InvalidOperationException($"{program} in {_folder} ended with {code}; see the file 'log' there.");
        }
    }

    // PostgreSQL refuses to run as root.
    private Task<int> AsOwnerAsync(string program, params string[] arguments) => Environment.UserName == "root"
        ? RunAsync("runuser", ["-u", "postgres", "--", Path.Combine(_programs, program), .. arguments])
        : RunAsync(Path.Combine(_programs, program), arguments);

    private async Task<int> RunAsync(string program, params string[] arguments)
    {
        // The server inherits its starter's streams: they must not be pipes, or nobody ever sees their end.
        var start = new ProcessStartInfo("/bin/sh", ["-c", "\"$0\" \"$@\" >/dev/null 2>&1 </dev/null", program, .. arguments])
        {
            WorkingDirectory = _folder,
        };
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
