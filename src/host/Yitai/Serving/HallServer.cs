using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Yitai.App.History;
using Yitai.App.Policies;
using Yitai.App.Sessions;
using Yitai.App.Upkeep;
using Yitai.Host.Api;
using Yitai.Host.Callers;
using Yitai.Host.Describing;
using Yitai.Host.Https;
using Yitai.Host.Json;
using Yitai.Host.Live;
using Yitai.Host.Messaging;
using Yitai.Host.Pages;
using Yitai.Host.Permissions;
using Yitai.Host.Printing;
using Yitai.Host.Problems;
using Yitai.Host.Register;
using Yitai.Host.Tickets;
using Yitai.Storage;

namespace Yitai.Host.Serving;

/// <summary>The server: the store, the streams over its log, and the web application before them.</summary>
public sealed class HallServer : IAsyncDisposable
{
    private readonly Store _store;

    private HallServer(Store store, WebApplication app) => (_store, App) = (store, app);

    public WebApplication App { get; }

    /// <param name="mode">The demo adds its own services by <paramref name="with"/>.</param>
    /// <param name="with">More services, e.g. the demo's clock and its simulated people.</param>
    public static async Task<HallServer> BuildAsync(ServeOptions options, HostMode mode, TimeProvider clock, Action<IServiceCollection>? with, CancellationToken cancel)
    {
        var opening = Task.Run(() => OpenAsync(options, clock, cancel), cancel);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelHttpsConfiguration();
        Logging.Set(builder.Logging);
        var https = HttpsDoor.Of(options, TimeProvider.System);
        builder.Services.AddSingleton(https);
        Doors.Open(builder.WebHost, options, https);
        var (store, register) = await opening;
        AddServices(builder.Services, store, options, mode, clock, register);
        with?.Invoke(builder.Services);
        var app = builder.Build();
        app.Services.GetRequiredService<MetricPage>();
        var streams = app.Services.GetRequiredService<Streams>();
        var starting = Task.Run(() => streams.StartAsync(OpenStore.Lanes(store), cancel), cancel);
        Pipeline.Set(app, options);
        await starting;
        return new HallServer(store, app);
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        await _store.DisposeAsync();
    }

    private static async Task<(Store Store, StaffRegister Register)> OpenAsync(ServeOptions options, TimeProvider clock, CancellationToken cancel)
    {
        var store = await OpenStore.FromAsync(options, clock, cancel);
        var register = new StaffRegister(store.Database);
        await register.ReloadAsync(cancel);
        return (store, register);
    }

    private static void AddServices(IServiceCollection services, Store store, ServeOptions options, HostMode mode, TimeProvider clock, StaffRegister register)
    {
        services.AddSingleton(options).AddSingleton(mode).AddSingleton(clock).AddSingleton(register).AddSingleton(store);
        services.AddSingleton(store.Database).AddSingleton(store.Log).AddSingleton(store.Vault).AddSingleton(store.Hints);
        services.AddSingleton(new TicketToken(KeyFile.ReadOrMake(options.KeysFolder, "ticket.key")));
        services.AddSingleton(new PublicAddress(options.PublicUrl)).AddSingleton(SetupCode.New()).AddSingleton(_ => new Templates(Templates.Folder));
        services.AddSingleton(p => new Streams(store.Log, clock, p.GetRequiredService<ILogger<Streams>>()));
        services.AddSingleton<IStreams>(p => p.GetRequiredService<Streams>());
        services.AddSingleton(new DayHistory(store.Log, store.Views));
        services.AddSingleton(p => new PolicyFeed(store.Log, p.GetRequiredService<IStreams>(), store.Database, p.GetRequiredService<ILogger<PolicyFeed>>()));
        services.AddSingleton(p => new Upkeep(store, options.Upkeep, p.GetRequiredService<ILogger<Upkeep>>()));
        services.AddHostedService<UpkeepRun>().AddHostedService<RegisterWatch>().AddHostedService<PolicyRun>().AddHostedService<HintRun>();

        services.AddSingleton<FloorDoor>().AddSingleton<PhoneDoor>().AddSingleton<CounterDesk>().AddSingleton<TicketDesk>().AddSingleton<PrintDesk>().AddSingleton<PrinterChoice>().AddSingleton<TicketLink>();
        services.AddSingleton<FactFeed>().AddSingleton<HallFounding>().AddSingleton<PhoneBook>().AddSingleton<MeView>().AddSingleton<CallerFinder>();
        services.AddSingleton(new PeopleClock(mode.IsDemo ? TimeProvider.System : clock));
        services.AddSingleton<TrustedBrowser>().AddSingleton<TwoFactor>().AddSingleton<DevicePresence>().AddSingleton<Meters>();
        services.AddScoped<RegisterWork>().AddScoped<SignIn>().AddScoped<Once>().AddScoped<StaffOffice>().AddScoped<StaffImport>().AddScoped<Pairing>();
        services.AddSingleton<Pictures>().AddSingleton<Pace>().AddSingleton<Admission>().AddSingleton<Broadcaster>();
        services.AddHostedService(p => p.GetRequiredService<Broadcaster>());

        if (options.Printer is not null)
        {
            services.AddSingleton<LocalAddress>().AddHostedService<LocalPrinter>();
        }

        AddMessages(services, options, mode);
        services.AddSingleton<MetricPage>().AddSingleton(new StaticPages(StaticPages.Folder));
        ApiDescription.Add(services);
        if (options.Otlp is { } collector)
        {
            Telemetry.Add(services, collector);
        }

        Identity(services, options);
        services.AddRateLimiter(Attempts.Set);
        services.ConfigureHttpJsonOptions(o => WireJson.Set(o.SerializerOptions));
        services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = true);
        services.AddSignalR(o => (o.MaximumReceiveMessageSize, o.KeepAliveInterval, o.ClientTimeoutInterval) = (4096, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(20))).AddJsonProtocol(o => o.PayloadSerializerOptions = WireJson.Options);
        services.AddRouting();
    }

    private static void AddMessages(IServiceCollection services, ServeOptions options, HostMode mode)
    {
        services.AddSingleton(new MessageOffer(options.Messages is not null || mode.IsDemo)).AddSingleton<MessageDesk>();
        if (options.Messages is { } address)
        {
            services.AddSingleton<IMessageGateway>(_ => new HttpMessageGateway(new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) }) { Timeout = Timeout.InfiniteTimeSpan }, address, options.MessagesToken)).AddHostedService<MessageRun>();
        }
        else if (mode.IsDemo)
        {
            services.AddSingleton<IMessageGateway, DemoMessageGateway>().AddHostedService<MessageRun>();
        }
    }

    private static void Identity(IServiceCollection services, ServeOptions options)
    {
        var keys = Directory.CreateDirectory(Path.Combine(options.KeysFolder, "sign-in"));
        services.AddDataProtection().SetApplicationName("yitai").PersistKeysToFileSystem(keys);
        services.AddAuthentication(StaffSession.Scheme).AddCookie(StaffSession.Scheme, StaffSession.Set);
        services.AddOptions<CookieAuthenticationOptions>(StaffSession.Scheme).Configure<PeopleClock>((o, people) => o.TimeProvider = people.Time);
        services.AddIdentityCore<StaffAccount>().AddUserStore<StaffStore>();
    }
}
