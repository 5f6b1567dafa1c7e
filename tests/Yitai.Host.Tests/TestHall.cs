using Microsoft.Extensions.DependencyInjection;
using Yitai.App.Sessions;
using Yitai.Floor;
using Yitai.Host.Serving;
using Yitai.Kernel;

namespace Yitai.Host.Tests;

/// <summary>A real server on a real port over a real SQLite file in a folder of its own.</summary>
public sealed class TestHall : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("yitai-host-");
    private readonly HallClock _clock = new();
    private HallServer _server = null!;

    private readonly Uri? _collector;

    private readonly string? _printer;

    private readonly Uri? _gateway;

    private TestHall(Uri? collector, string? printer, Uri? gateway) => (_collector, _printer, _gateway) = (collector, printer, gateway);

    public Uri Address { get; private set; } = null!;

    public IServiceProvider Services => _server.App.Services;

    internal HallClock Clock => _clock;

    public string Folder => _folder.FullName;

    public Browser Admin { get; private set; } = null!;

    /// <summary>A server nobody has set up yet.</summary>
    public static async Task<TestHall> FreshAsync(Uri? collector = null, string? printer = null, Uri? gateway = null)
    {
        var hall = new TestHall(collector, printer, gateway);
        await hall.StartAsync();
        return hall;
    }

    /// <summary>Set up, the day open, an administrator signed in.</summary>
    public static async Task<TestHall> OpenAsync(Uri? collector = null, string? printer = null, Uri? gateway = null)
    {
        var hall = await FreshAsync(collector, printer, gateway);
        hall.Admin = hall.NewBrowser();
        (await hall.Admin.SetUpAsync()).Ok();
        (await hall.Admin.PostAsync("/api/halls/demo/day/open")).Ok();
        return hall;
    }

    public Browser NewBrowser() => new(Address);

    /// <summary>Sets the server's clock forward, or back.</summary>
    public void TurnClock(TimeSpan by) => _clock.Ahead += by;

    /// <summary>Adds a person and signs them in, past the first change of password.</summary>
    public async Task<Browser> StaffAsync(string staffNo, string role, string hall = "demo")
    {
        (await Admin.PostAsync("/api/staff", new { staffNo, name = "Somebody", roles = new[] { role }, halls = new[] { hall }, skills = Array.Empty<string>(), password = "first-word-1" })).Ok();
        var browser = NewBrowser();
        (await browser.PostAsync("/api/sign-in", new { staffNo, password = "first-word-1" })).Ok();
        (await browser.PutAsync("/api/me/password", new { current = "first-word-1", next = "second-word-2" })).Ok();
        return browser;
    }

    /// <summary>Waits, told by moves, until the floor is so.</summary>
    public Task UntilAsync(Func<HallDay, bool> holds) =>
        UntilAsync(async () => (await Services.GetRequiredService<IStreams>().FloorAsync(new HallId("demo"), 0, CancellationToken.None)).State, holds);

    /// <summary>What is seen, once it is so; looked at again with every move of a hall.</summary>
    public async Task<T> UntilAsync<T>(Func<Task<T>> see, Func<T, bool> holds)
    {
        var streams = Services.GetRequiredService<IStreams>();
        using var moved = new SemaphoreSlim(0);
        void OnMoved(StreamId stream) => moved.Release();
        streams.Moved += OnMoved;
        try
        {
            while (true)
            {
                var seen = await see();
                if (holds(seen))
                {
                    return seen;
                }

                Assert.True(await moved.WaitAsync(TimeSpan.FromSeconds(30)), $"it stays {seen}");
            }
        }
        finally
        {
            streams.Moved -= OnMoved;
        }
    }

    public async Task RestartAsync()
    {
        await StopAsync();
        await StartAsync();
        Admin = Admin.At(Address);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _folder.Delete(recursive: true);
    }

    private async Task StartAsync()
    {
        _server = await HallServer.BuildAsync(new ServeOptions { Data = Folder, Urls = "http://127.0.0.1:0", Otlp = _collector, Printer = _printer, Messages = _gateway, MessagesToken = "gateway-secret" }, new HostMode(false), _clock, null, CancellationToken.None);
        await _server.App.StartAsync();
        Address = new Uri(_server.App.Urls.First());
    }

    private async Task StopAsync()
    {
        await _server.App.StopAsync();
        await _server.DisposeAsync();
    }
}
