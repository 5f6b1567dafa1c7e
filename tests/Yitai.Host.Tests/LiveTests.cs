using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Yitai.App.Views;
using Yitai.Floor;
using Yitai.Host.Live;
using Yitai.Kernel;

namespace Yitai.Host.Tests;

public sealed class LiveTests
{
    [Fact]
    public async Task Who_watches_the_floor_sees_it_change()
    {
        await using var hall = await TestHall.OpenAsync();
        await using var line = await Line.OpenAsync(hall.Admin);
        var now = await line.WatchAsync("floor/demo");
        Assert.Equal("floor/demo", now.GetProperty("result").GetProperty("topic").GetString());
        var answered = (await hall.Admin.PostAsync("/api/halls/demo/visits", new { through = "guide" })).Ok().Json.GetProperty("lastSeq").GetInt64();
        JsonElement message;
        do
        {
            message = await line.NextAsync("changed");
        }
        while (message.GetProperty("arguments")[0].GetProperty("seq").GetInt64() < answered);
        Assert.Equal(1, message.GetProperty("arguments")[0].GetProperty("view").GetProperty("visits").GetArrayLength());
    }

    [Theory]
    [InlineData("floor/demo", "NotAllowed")]
    [InlineData("kiosk/nowhere", "NotAllowed")]
    [InlineData("sky/demo", "TopicUnknown")]
    [InlineData("ticket/forged", "TopicUnknown")]
    public async Task A_stranger_watches_nothing(string topic, string error)
    {
        await using var hall = await TestHall.OpenAsync();
        await using var line = await Line.OpenAsync(hall.NewBrowser());
        Assert.Contains(error, (await line.WatchAsync(topic)).GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_customer_watches_their_own_ticket()
    {
        await using var hall = await TestHall.OpenAsync();
        var token = (await hall.Admin.PostAsync("/api/halls/demo/tickets", new { services = new[] { "business" }, @class = "ordinary", through = "guide" })).Ok().Json.GetProperty("ticket").GetProperty("token").GetString();
        await using var line = await Line.OpenAsync(hall.NewBrowser());
        Assert.Equal(1, (await line.WatchAsync("ticket/" + token)).GetProperty("result").GetProperty("view").GetProperty("place").GetInt32());
    }

    [Fact]
    public async Task Who_is_deactivated_is_cut_off()
    {
        await using var hall = await TestHall.OpenAsync();
        var clerk = await hall.StaffAsync("1001", "clerk");
        await using var line = await Line.OpenAsync(clerk);
        await line.WatchAsync("floor/demo");
        (await hall.Admin.PutAsync("/api/staff/1001", new { name = "Somebody", roles = new[] { "clerk" }, halls = new[] { "demo" }, skills = Array.Empty<string>(), active = false })).Ok();
        await line.EndsAsync();
    }

    [Fact]
    public void A_window_that_shows_what_it_showed_is_not_sent_again()
    {
        var view = new WindowView(new Words("厅", "Hall"), "Asia/Shanghai", new CounterNo(1), new Words("1 号", "No 1"), CounterPhase.Open, null, null, null, null, null, null);
        var sent = new LiveMessage<WindowView>("window/demo/1", 1, 10, DateTimeOffset.UnixEpoch, 1, view);
        Assert.True((sent with { Seq = 11, Now = sent.Now.AddSeconds(1), View = view with { Clerk = null } }).ShowsTheSameAs(sent));
        Assert.False((sent with { View = view with { Ticket = new TicketNo("A001") } }).ShowsTheSameAs(sent));
        Assert.False((sent with { Epoch = 2 }).ShowsTheSameAs(sent));
        Assert.False(sent.ShowsTheSameAs(null));
    }

    [Fact]
    public void The_halls_take_turns_and_none_is_left_out()
    {
        var halls = Enumerable.Range(1, 2000).Select(n => StreamId.Hall(new HallId($"hall-{n}"))).ToHashSet();
        var moved = new MovedStreams();
        foreach (var hall in halls)
        {
            moved.Note(hall);
        }

        var turns = Enumerable.Range(0, MovedStreams.Slots).Select(slot => moved.Take(slot)).ToList();
        Assert.All(turns, turn => Assert.InRange(turn.Count, 100, 300));
        Assert.Equal(halls.Order(), turns.SelectMany(turn => turn).Order());
        Assert.All(Enumerable.Range(0, MovedStreams.Slots), slot => Assert.Empty(moved.Take(slot)));
    }

    /// <summary>SignalR's JSON protocol over a web socket.</summary>
    private sealed class Line(ClientWebSocket socket) : IAsyncDisposable
    {
        private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
        private readonly Queue<JsonElement> _read = new();
        private string _rest = "";

        public static async Task<Line> OpenAsync(Browser browser)
        {
            var socket = new ClientWebSocket();
            socket.Options.SetRequestHeader("Cookie", browser.CookieHeader);
            await socket.ConnectAsync(new UriBuilder(new Uri(browser.Http.BaseAddress!, "/live")) { Scheme = "ws" }.Uri, CancellationToken.None);
            var line = new Line(socket);
            await line.SendAsync("{\"protocol\":\"json\",\"version\":1}");
            await line.ReadAsync();
            return line;
        }

        public async Task<JsonElement> WatchAsync(string topic)
        {
            await SendAsync(JsonSerializer.Serialize(new { type = 1, invocationId = "1", target = "Watch", arguments = new[] { topic } }));
            JsonElement message;
            do
            {
                message = await ReadAsync();
            }
            while (!(message.TryGetProperty("type", out var type) && type.GetInt32() == 3));
            return message;
        }

        public async Task<JsonElement> NextAsync(string target)
        {
            JsonElement message;
            do
            {
                message = await ReadAsync();
            }
            while (!(message.TryGetProperty("target", out var name) && name.GetString() == target));
            return message;
        }

        public async Task EndsAsync()
        {
            try
            {
                while (!(await ReadAsync() is { ValueKind: JsonValueKind.Object } message && message.TryGetProperty("type", out var type) && type.GetInt32() == 7))
                {
                }
            }
            catch (WebSocketException)
            {
                // cut off without a word
            }
        }

        public ValueTask DisposeAsync()
        {
            socket.Dispose();
            return ValueTask.CompletedTask;
        }

        private Task SendAsync(string text) => socket.SendAsync(Encoding.UTF8.GetBytes(text + "\u001e"), WebSocketMessageType.Text, true, CancellationToken.None);

        private async Task<JsonElement> ReadAsync()
        {
            var buffer = new byte[16 * 1024];
            while (_read.Count == 0)
            {
                using var patience = new CancellationTokenSource(Patience);
                var received = await socket.ReceiveAsync(buffer, patience.Token);
                if (received.MessageType == WebSocketMessageType.Close)
                {
                    throw new WebSocketException("closed");
                }

                _rest += Encoding.UTF8.GetString(buffer, 0, received.Count);
                for (var end = _rest.IndexOf('\u001e', StringComparison.Ordinal); end >= 0; end = _rest.IndexOf('\u001e', StringComparison.Ordinal))
                {
                    _read.Enqueue(JsonDocument.Parse(_rest[..end]).RootElement);
                    _rest = _rest[(end + 1)..];
                }
            }

            return _read.Dequeue();
        }
    }
}
