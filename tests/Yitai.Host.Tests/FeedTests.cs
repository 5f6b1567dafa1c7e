using System.Text.Json;

namespace Yitai.Host.Tests;

public sealed class FeedTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task A_reader_who_comes_back_gets_the_rest_without_a_gap_and_then_the_live_facts()
    {
        await using var hall = await TestHall.OpenAsync();
        string last;
        await using (var reader = await Feed.OpenAsync(hall.Admin, null))
        {
            Assert.Equal("1.1", await reader.NextAsync());
            last = (await reader.NextAsync())!;
            Assert.Equal("1.2", last);
        }

        (await hall.Admin.PostAsync("/api/halls/demo/visits", new { through = "guide" })).Ok();
        (await hall.Admin.PostAsync("/api/halls/demo/visits", new { through = "guide" })).Ok();
        await using var again = await Feed.OpenAsync(hall.Admin, last);
        Assert.Equal("1.3", await again.NextAsync());
        Assert.Equal("1.4", await again.NextAsync());
        (await hall.Admin.PostAsync("/api/halls/demo/visits", new { through = "guide" })).Ok();
        Assert.Equal("1.5", await again.NextAsync());
    }

    [Fact]
    public async Task A_reader_of_an_older_epoch_starts_over()
    {
        await using var hall = await TestHall.OpenAsync();
        await using var reader = await Feed.OpenAsync(hall.Admin, "0.2");
        Assert.Equal("1.1", await reader.NextAsync());
        Assert.True(reader.StartedOver);
    }

    [Fact]
    public async Task Facts_are_read_by_page_up_to_the_last()
    {
        await using var hall = await TestHall.OpenAsync();
        var first = (await hall.Admin.GetAsync("/api/halls/demo/facts?limit=1")).Ok().Json;
        Assert.Equal("floor.settings-changed", first.GetProperty("facts")[0].GetProperty("name").GetString());
        var rest = (await hall.Admin.GetAsync($"/api/halls/demo/facts?after={first.GetProperty("next").GetInt64()}")).Ok().Json;
        Assert.Equal(JsonValueKind.Null, rest.GetProperty("next").ValueKind);
        Assert.Equal(2, rest.GetProperty("facts")[0].GetProperty("seq").GetInt64());
    }

    private sealed class Feed(HttpResponseMessage response, StreamReader lines) : IAsyncDisposable
    {
        public bool StartedOver { get; private set; }

        public static async Task<Feed> OpenAsync(Browser browser, string? lastEventId)
        {
            var request = new HttpRequestMessage(HttpMethod.Get, "/api/halls/demo/facts/stream");
            if (lastEventId is not null)
            {
                request.Headers.Add("Last-Event-ID", lastEventId);
            }

            var response = await browser.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
            return new Feed(response, new StreamReader(await response.Content.ReadAsStreamAsync()));
        }

        /// <summary>The id of the next event.</summary>
        public async Task<string?> NextAsync()
        {
            while (await lines.ReadLineAsync().WaitAsync(Patience) is { } line)
            {
                StartedOver |= line == "event: epoch";
                if (line.StartsWith("id: ", StringComparison.Ordinal))
                {
                    return line[4..];
                }
            }

            return null;
        }

        public ValueTask DisposeAsync()
        {
            lines.Dispose();
            response.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
