using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using Yitai.Testing;

namespace Yitai.Crash.Tests;

/// <summary>The disk takes no more, and then it does again: a clear no, nothing that was answered is lost, and nobody has to start the server again.</summary>
/// <remarks>A limit on the size of the server's files stands for the disk; it needs no right of the administrator.</remarks>
public sealed class DiskFull : IAsyncLifetime
{
    private readonly string _data = Directory.CreateTempSubdirectory("yitai-full-").FullName;

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync()
    {
        Directory.Delete(_data, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_full_disk_refuses_and_loses_nothing()
    {
        // Without the trap the operating system would end a process that goes beyond the limit.
        await using var server = new ServerProcess(_data, null, "bash", "-c", "trap '' XFSZ; exec \"$@\"", "bash");
        await server.StartAndWaitAsync();
        using var http = HallOverHttp.NewClient(server.Address, await HallOverHttp.SetUpAsync(server.Address));
        var answered = await ArriveUntilRefusedAsync(http, atMost: 20);
        Assert.Equal(20, answered.Count);

        Limit(server.Id, new FileInfo(Path.Combine(_data, "log.db-wal")).Length);
        var refused = Guid.NewGuid();
        answered.AddRange(await ArriveUntilRefusedAsync(http, atMost: 10_000));
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "LogUnavailable"), await ArriveAsync(http, refused));

        Limit(server.Id, null);
        Assert.Equal(HttpStatusCode.OK, (await ArriveAsync(http, refused)).Status);
        answered.Add(refused);
        var floor = JsonNode.Parse(await http.GetStringAsync(new Uri($"api/halls/{HallOverHttp.Hall}/floor", UriKind.Relative)))!;
        Assert.Equal(answered.Count, floor["view"]!["visits"]!.AsArray().Count);
        Assert.All(answered, id => Assert.Equal(HttpStatusCode.OK, ArriveAsync(http, id).GetAwaiter().GetResult().Status));

        await server.KillAsync();
        var (exitCode, said) = await server.RunAsync("verify");
        Assert.True(exitCode == 0, said);
    }

    private static async Task<List<Guid>> ArriveUntilRefusedAsync(HttpClient http, int atMost)
    {
        var answered = new List<Guid>();
        for (var i = 0; i < atMost; i++)
        {
            var id = Guid.NewGuid();
            if ((await ArriveAsync(http, id)).Status != HttpStatusCode.OK)
            {
                return answered;
            }

            answered.Add(id);
        }

        return answered;
    }

    private static async Task<(HttpStatusCode Status, string? Name)> ArriveAsync(HttpClient http, Guid id)
    {
        using var request = HallOverHttp.Command($"api/halls/{HallOverHttp.Hall}/visits", id, new JsonObject { ["through"] = "guide" });
        using var answer = await http.SendAsync(request);
        return (answer.StatusCode, (string?)JsonNode.Parse(await answer.Content.ReadAsStringAsync())?["name"]);
    }

    private static void Limit(int process, long? bytes)
    {
        using var run = Process.Start(new ProcessStartInfo("prlimit", ["--pid", $"{process}", $"--fsize={bytes?.ToString() ?? "unlimited"}:unlimited"]))!;
        run.WaitForExit();
        Assert.Equal(0, run.ExitCode);
    }
}
