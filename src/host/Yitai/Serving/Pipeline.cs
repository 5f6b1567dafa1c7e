using Yitai.Host.Api;
using Yitai.Host.Callers;
using Yitai.Host.Demo;
using Yitai.Host.Https;
using Yitai.Host.Json;
using Yitai.Host.Live;
using Yitai.Host.Pages;
using Yitai.Host.Permissions;
using Yitai.Host.Problems;

namespace Yitai.Host.Serving;

/// <summary>What a request passes on its way, outermost first.</summary>
internal static class Pipeline
{
    public static void Set(WebApplication app, ServeOptions options)
    {
        Telemetry.Use(app);
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<FaultGuard>();
        app.UseMiddleware<PlainHttp>();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseMiddleware<Gate>();
        app.UseMiddleware<BodyGuard>();
        Routes(app);
        RoutePermissions.Demand(new CompositeEndpointDataSource(((IEndpointRouteBuilder)app).DataSources));
    }

    private static void Routes(WebApplication app)
    {
        var api = app.MapGroup("/api");
        SetupRoutes.Map(api);
        SignInRoutes.Map(api);
        MeRoutes.Map(api);
        TwoFactorRoutes.Map(api);
        HallsRoutes.Map(api);
        PhoneTicketRoutes.Map(api);
        var hall = api.MapGroup("/halls/{hall}");
        SettingsRoutes.Map(hall);
        ViewRoutes.Map(hall);
        DayRoutes.Map(hall);
        VisitRoutes.Map(hall);
        TicketRoutes.Map(hall);
        CounterRoutes.Map(hall);
        MessageRoutes.Map(hall);
        FactRoutes.Map(hall);
        PeopleRoutes.Map(api, hall);
        StaffRoutes.Map(api);
        DeviceRoutes.Map(api, hall);
        PrinterRoutes.Map(api, hall);
        KeyRoutes.Map(api);
        if (app.Services.GetService<DemoLife>() is not null)
        {
            DemoRoutes.Map(api);
        }

        app.MapHub<LiveHub>("/live").Anyone();
        app.MapOpenApi("/openapi/{documentName}.json").Anyone();
        HealthRoute.Map(app);
        MetricsRoute.Map(app);
        PageRoutes.Map(app);
    }
}
