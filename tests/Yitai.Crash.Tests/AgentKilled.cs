using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Xunit.Abstractions;
using Yitai.Testing;
using Yitai.Testing.Printing;

namespace Yitai.Crash.Tests;

/// <summary>The printer's agent and the server are killed in the middle of a slip: no number is given twice, no slip is doubled unmarked.</summary>
public sealed class AgentKilled(ITestOutputHelper output) : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(60);
    private readonly string _folder = Directory.CreateTempSubdirectory("yitai-agent-").FullName;
    private readonly StandInPrinter _printer = new();
    private ServerProcess _server = null!;
    private AgentProcess _agent = null!;
    private HttpClient _staff = null!;
    private HttpClient _kiosk = null!;

    [Fact]
    public async Task An_agent_killed_in_the_middle_leaves_an_unknown_slip_and_the_next_prints_the_same_number_marked()
    {
        _printer.Fault = Fault.Slow;
        var (no, job) = await TakeTicketAsync();
        await _printer.SlipsAsync(2); // the test print was the first
        await _agent.KillAsync();
        _printer.Fault = Fault.None;
        _agent.Start();
        Assert.Equal(("unknown", "interrupted"), await EndOfAsync(job));
        Assert.Equal(("confirmed", null), await EndOfAsync(await PrintAgainAsync(no)));
        Assert.Equal([no], Marked(await _printer.SlipsAsync(3), false));
        Assert.Equal([no], Marked(_printer.Slips, true));
    }

    [Fact]
    public async Task A_ticket_taken_while_the_agent_is_away_comes_out_when_it_is_back_in_time()
    {
        await _agent.KillAsync();
        var (no, job) = await TakeTicketAsync();
        _agent.Start();
        Assert.Equal(("confirmed", null), await EndOfAsync(job));
        Assert.Equal([no], Marked(_printer.Slips, false));
    }

    [Fact]
    public async Task A_server_killed_in_the_middle_learns_afterwards_that_the_slip_came_out()
    {
        _printer.Fault = Fault.Slow;
        var (no, job) = await TakeTicketAsync();
        await _printer.SlipsAsync(2); // the test print was the first
        await _server.KillAsync();
        _printer.Release();
        await _server.StartAndWaitAsync();
        Assert.Equal(("confirmed", null), await EndOfAsync(job));
        Assert.Equal([no], Marked(_printer.Slips, false));
        Assert.Empty(Marked(_printer.Slips, true));
    }

    public async Task InitializeAsync()
    {
        _server = new ServerProcess(Path.Combine(_folder, "server"));
        await _server.StartAndWaitAsync();
        _staff = HallOverHttp.NewClient(_server.Address, await HallOverHttp.SetUpAsync(_server.Address));
        _agent = new AgentProcess(Path.Combine(_folder, "agent"));
        var printer = await AddAsync("printer");
        _agent.Start("--server", _server.Address.ToString(), "--pair", (string)printer["code"]!, "--printer", _printer.Address);
        _kiosk = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = _server.Address };
        var kiosk = await AddAsync("kiosk");
        await SendAsync(_kiosk, HallOverHttp.Command("api/devices/pair", Guid.NewGuid(), new JsonObject { ["code"] = (string)kiosk["code"]! }));
        await SendAsync(_staff, HallOverHttp.Command($"{Hall}/devices/{kiosk["id"]}/printer", Guid.NewGuid(), new JsonObject { ["printer"] = (string)printer["id"]! }, HttpMethod.Put));
        // The agent is there once it has printed.
        Assert.Equal(("confirmed", null), await EndOfAsync((string)(await SendAsync(_staff, HallOverHttp.Command($"{Hall}/devices/{printer["id"]}/test-print", Guid.NewGuid())))["job"]!));
    }

    public async Task DisposeAsync()
    {
        output.WriteLine(_agent.Said);
        await _agent.DisposeAsync();
        await _server.DisposeAsync();
        await _printer.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    public void Dispose()
    {
        _staff.Dispose();
        _kiosk.Dispose();
    }

    private static string Hall => $"api/halls/{HallOverHttp.Hall}";

    private Task<JsonNode> AddAsync(string kind) =>
        SendAsync(_staff, HallOverHttp.Command($"{Hall}/devices", Guid.NewGuid(), new JsonObject { ["kind"] = kind, ["name"] = kind }));

    private async Task<(string No, string Job)> TakeTicketAsync()
    {
        var body = new JsonObject { ["services"] = new JsonArray("business"), ["class"] = "ordinary", ["through"] = "kiosk" };
        var ticket = (await SendAsync(_kiosk, HallOverHttp.Command($"{Hall}/tickets", Guid.NewGuid(), body)))["ticket"]!;
        return ((string)ticket["no"]!, (string)ticket["print"]!);
    }

    private async Task<string> PrintAgainAsync(string no) => (string)(await SendAsync(_kiosk, HallOverHttp.Command($"{Hall}/tickets/{no}/print", Guid.NewGuid())))["job"]!;

    /// <summary>Reads the hall's feed until the fact of the job's end.</summary>
    private async Task<(string? Outcome, string? Because)> EndOfAsync(string job)
    {
        using var late = new CancellationTokenSource(LongestSilence);
        using var reader = new StreamReader(await _staff.GetStreamAsync(new Uri($"{Hall}/facts/stream?after=0", UriKind.Relative), late.Token));
        while (await reader.ReadLineAsync(late.Token) is { } line)
        {
            if (line.StartsWith("data:", StringComparison.Ordinal) && JsonNode.Parse(line["data:".Length..]) is { } fact
                && (string?)fact["name"] == "floor.print-ended" && (string?)fact["fact"]!["job"] == job)
            {
                return ((string?)fact["fact"]!["outcome"], (string?)fact["fact"]!["because"]);
            }
        }

        throw new InvalidOperationException("the feed ended");
    }

    /// <summary>The numbers on the slips that were cut, marked 补打 or not; the test print has none.</summary>
    private static string[] Marked(IReadOnlyList<PrintedSlip> slips, bool marked) =>
        [.. slips.Where(s => s.Lines.Any(l => l.Contains("补打", StringComparison.Ordinal)) == marked).SelectMany(s => s.Lines).Where(l => l.StartsWith("3x ", StringComparison.Ordinal)).Select(l => l[3..])];

    private static async Task<JsonNode> SendAsync(HttpClient client, HttpRequestMessage request)
    {
        using var answer = await client.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{request.Method} {request.RequestUri}: {(int)answer.StatusCode} {text}");
        return text.Length == 0 ? new JsonObject() : JsonNode.Parse(text)!;
    }
}
