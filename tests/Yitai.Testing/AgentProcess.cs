using System.Collections.Concurrent;
using System.Diagnostics;

namespace Yitai.Testing;

/// <summary><c>yitai agent</c> as a process of its own, which a test may kill and start again with what it remembers.</summary>
/// <param name="data">Where it remembers its pairing.</param>
public sealed class AgentProcess(string data) : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _said = new();
    private Process? _process;

    public string Said => string.Join('\n', _said);

    /// <param name="more">Nothing but for the first time: server, code and printer.</param>
    public void Start(params string[] more)
    {
        _process = new Process
        {
            StartInfo = new ProcessStartInfo("dotnet", [ServerProcess.ProgramFile, "agent", "--data", data, .. more]) { RedirectStandardOutput = true, RedirectStandardError = true },
        };
        _process.OutputDataReceived += (_, line) => _said.Enqueue(line.Data ?? "");
        _process.ErrorDataReceived += (_, line) => _said.Enqueue(line.Data ?? "");
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>SIGKILL.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await KillAsync();
        }
    }
}
