using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Yitai.Testing;

/// <summary>The server as a process of its own, which a test may kill and start again at the same address.</summary>
public sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);

    private readonly string[] _before;
    private readonly string[] _arguments;
    private readonly ConcurrentQueue<string> _said = new();
    private Process? _process;
    private TaskCompletionSource _up = NewSignal();

    /// <param name="data">Folder of the embedded database and the keys.</param>
    /// <param name="database">PostgreSQL instead.</param>
    /// <param name="before">A program that runs the server, with its arguments: strace for instance.</param>
    public ServerProcess(string data, string? database = null, params string[] before)
    {
        _before = before;
        Data = data;
        Address = new Uri($"http://127.0.0.1:{FreePort()}");
        Where = database is null ? ["--data", data] : ["--data", data, "--database", database];
        _arguments = [ProgramFile, "serve", "--urls", Address.ToString().TrimEnd('/'), .. Where];
    }

    /// <summary>The program as it was built with this test: the same configuration.</summary>
    public static string ProgramFile { get; } = FindProgram();

    public string Data { get; }

    /// <summary>It is killed before it could gain from watching itself run.</summary>
    public bool LivesBriefly { get; init; }

    public Uri Address { get; }

    /// <summary>The options that say where the data is, for other commands on it.</summary>
    public string[] Where { get; }

    public int Id => _process!.Id;

    /// <summary>Ends when the server says that it is up; after a kill, when the next one does.</summary>
    public Task Up => Volatile.Read(ref _up).Task;

    /// <summary>The last things it said, for a failed test.</summary>
    public string Said => string.Join('\n', _said);

    public void Start()
    {
        string[] all = [.. _before, "dotnet", .. _arguments];
        var start = new ProcessStartInfo(all[0], all[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (LivesBriefly)
        {
            start.Environment["DOTNET_TieredPGO"] = "0";
        }

        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public async Task StartAndWaitAsync()
    {
        Start();
        await Task.WhenAny(Up, _process!.WaitForExitAsync(), Task.Delay(LongestStart));
        if (!Up.IsCompleted)
        {
            throw new InvalidOperationException($"the server {(_process.HasExited ? "ended" : $"was not up within {LongestStart}")}; it said:\n{Said}");
        }
    }

    /// <summary>SIGKILL.</summary>
    public async Task KillAsync()
    {
        TakeDown();
        _process!.Kill(entireProcessTree: _before.Length > 0);
        await _process.WaitForExitAsync();
        TakeDown(); // all it said is heard now, also that it was up at last
        _process.Dispose();
    }

    /// <summary>Runs another command of the program on the same data.</summary>
    public async Task<(int ExitCode, string Said)> RunAsync(params string[] command)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [ProgramFile, .. command, .. Where])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await said + await complained);
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { } process)
        {
            try
            {
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync();
            }
            catch (InvalidOperationException)
            {
                // killed before
            }

            process.Dispose();
        }
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            return;
        }

        _said.Enqueue(line);
        while (_said.Count > 40)
        {
            _said.TryDequeue(out _);
        }

        if (line.StartsWith("Yitai", StringComparison.Ordinal) && line.Contains(Address.Authority, StringComparison.Ordinal))
        {
            Volatile.Read(ref _up).TrySetResult();
        }
    }

    private void TakeDown()
    {
        if (_up.Task.IsCompleted)
        {
            Volatile.Write(ref _up, NewSignal());
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static int FreePort()
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }

    private static string FindProgram()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        var configuration = here.FullName.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";
        for (var folder = here; folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Yitai.slnx")))
            {
                var program = Path.Combine(folder.FullName, "src", "host", "Yitai", "bin", configuration, "net10.0", "Yitai.dll");
                return File.Exists(program) ? program : throw new InvalidOperationException($"{program} is missing: dotnet build src/host/Yitai -c {configuration}");
            }
        }

        throw new InvalidOperationException("not inside the repository");
    }
}
