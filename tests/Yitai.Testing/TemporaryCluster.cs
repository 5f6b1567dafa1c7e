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

    public IDisposable StartReceiver(string name)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, name)).FullName;
        if (Environment.UserName == "root")
        {
            Start("chown", "postgres", folder).WaitForExit();
        }

        var (program, arguments) = AsOwner(
            "pg_receivewal", "-D", folder, "-d", $"host={_folder} user=postgres application_name={name}", "--synchronous", "--no-loop");
        return new Running(Start(program, arguments));
    }

    /// <summary>Kills the server and every process of it with SIGKILL, none of them warned by another's death.</summary>
    public async Task CrashAsync()
    {
        var postmaster = (await File.ReadAllLinesAsync(Path.Combine(_folder, "data", "postmaster.pid")))[0];
        await RunAsync("kill", "-STOP", postmaster);
        var children = Directory.EnumerateDirectories("/proc").Where(folder => IsChildOf(folder, postmaster)).Select(Path.GetFileName).ToList();
        await RunAsync("kill", ["-KILL", postmaster, .. children!]);
        while (Directory.Exists("/proc/" + postmaster) || children.Exists(child => IsChildOf("/proc/" + child, postmaster)))
        {
            await Task.Delay(5); // the kernel says it to their parent only
        }
    }

    /// <summary>Starts the server on the data that is there, recovering it after a crash.</summary>
    public Task StartAgainAsync() => DemandAsync(
        "pg_ctl", "start", "-D", Path.Combine(_folder, "data"), "-w", "-l", Path.Combine(_folder, "log"), "-o",
        $"-c listen_addresses= -c unix_socket_directories={_folder} -c max_connections=200");

    private static bool IsChildOf(string process, string parent)
    {
        try
        {
            var stat = File.ReadAllText(Path.Combine(process, "stat"));
            return stat[(stat.LastIndexOf(')') + 2)..].Split(' ') is [not "Z", var its, ..] && its == parent;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false; // it has ended, or is no process
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
        await StartAgainAsync();
    }

    private async Task DemandAsync(string program, params string[] arguments)
    {
        if (await AsOwnerAsync(program, arguments) is var code and not 0)
        {
            throw new InvalidOperationException($"{program} in {_folder} ended with {code}; see the file 'log' there.");
        }
    }

    private Task<int> AsOwnerAsync(string program, params string[] arguments)
    {
        var (owned, all) = AsOwner(program, arguments);
        return RunAsync(owned, all);
    }

    // PostgreSQL refuses to run as root.
    private (string Program, string[] Arguments) AsOwner(string program, params string[] arguments) => Environment.UserName == "root"
        ? ("runuser", ["-u", "postgres", "--", Path.Combine(_programs, program), .. arguments])
        : (Path.Combine(_programs, program), arguments);

    private async Task<int> RunAsync(string program, params string[] arguments)
    {
        using var process = Start(program, arguments);
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    // The server inherits its starter's streams: they must not be pipes, or nobody ever sees their end.
    private Process Start(string program, params string[] arguments) =>
        Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$0\" \"$@\" >/dev/null 2>&1 </dev/null", program, .. arguments])
        {
            WorkingDirectory = _folder,
        })!;

    private sealed class Running(Process process) : IDisposable
    {
        public void Dispose()
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
    }
}
