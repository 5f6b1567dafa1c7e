using Yitai.Host.CommandLine;

namespace Yitai.Host.Tests;

public sealed class TelemetryTests
{
    [Fact]
    public async Task A_collector_receives_measurements_and_traces_and_no_customers_address()
    {
        await using var collector = await Collector.StartAsync();
        string token;
        await using (var hall = await TestHall.OpenAsync(collector.Address))
        {
            var ticket = (await hall.Admin.PostAsync("/api/halls/demo/tickets", new { services = new[] { "business" }, @class = "ordinary", through = "guide" })).Ok().Json.GetProperty("ticket");
            (await hall.Admin.PostAsync($"/api/halls/demo/tickets/{ticket.GetProperty("no").GetString()}/printed", new { ok = true })).Ok();
            token = ticket.GetProperty("token").GetString()!;
            (await hall.NewBrowser().GetAsync($"/api/ticket/{token}")).Ok();
        }

        // A server that stops sends what it has.
        var (metrics, traces) = (collector.Received("/v1/metrics"), collector.Received("/v1/traces"));
        Assert.Contains("yitai.kiosk.papers", metrics, StringComparison.Ordinal);
        Assert.Contains("http.server.request.duration", metrics, StringComparison.Ordinal);
        Assert.Contains("POST /api/halls/{hall}/tickets", traces, StringComparison.Ordinal);
        Assert.DoesNotContain(token, metrics + traces, StringComparison.Ordinal);
    }

    /// <remarks>The second address cannot be listened on: a server that took the first would end there, and otherwise.</remarks>
    [Fact]
    public async Task An_address_that_is_none_is_refused() =>
        Assert.Equal(ExitCode.Usage, await ProgramCommands.RunAsync(
            ["serve", "--otlp", "collector:4318", "--urls", "http://192.0.2.1:1", "--data", Directory.CreateTempSubdirectory("yitai-otlp-").FullName]));
}
