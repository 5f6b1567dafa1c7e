using System.Collections.Immutable;
using Yitai.App.Sessions;
using Yitai.Company;
using Yitai.Host.Permissions;
using Yitai.Host.Problems;
using Yitai.Host.Register;
using Yitai.Kernel;

namespace Yitai.Host.Callers;

/// <summary>Stands before every route: lets in who may, and says to everyone else why not.</summary>
public sealed class Gate(RequestDelegate next, CallerFinder finder, IStreams streams)
{
    public async Task InvokeAsync(HttpContext http)
    {
        if (http.GetEndpoint() is not { } endpoint)
        {
            await next(http);
            return;
        }

        var needed = endpoint.Metadata.GetMetadata<Needed>()?.Permission;
        var refusal = OriginCheck.Refusal(http) ?? await HallRefusalAsync(http);
        if (needed is { } permission && refusal is null or CompanyRefusal.HallUnknown)
        {
            var callers = await finder.FindAsync(http);
            var (caller, because) = CallerFinder.Choose(callers, permission, HallOf(http));
            // Who may not look does not learn which halls there are.
            refusal = because ?? refusal ?? await OwnAccountFirstAsync(http, caller!);
            http.Features.Set(new RequestCallers(callers, caller));
        }

        if (refusal is null)
        {
            await next(http);
        }
        else
        {
            await ProblemResult.WriteAsync(http, refusal);
        }
    }

    /// <summary>The hall in the address, when it is well formed.</summary>
    public static HallId? HallOf(HttpContext http) =>
        http.Request.RouteValues.TryGetValue("hall", out var value) && value is string slug && HallId.IsValid(slug) ? new HallId(slug) : null;

    private async ValueTask<Refusal?> HallRefusalAsync(HttpContext http)
    {
        if (!http.Request.RouteValues.ContainsKey("hall"))
        {
            return null;
        }

        return HallOf(http) is not { } hall ? new HostRefusal.NotFound()
            : (await streams.CompanyAsync(http.RequestAborted)).State.Hall(hall) is null ? new CompanyRefusal.HallUnknown(hall)
            : null;
    }

    /// <summary>What a person has to put right on their own account before anything else.</summary>
    private async ValueTask<Refusal?> OwnAccountFirstAsync(HttpContext http, Caller caller) =>
        caller is not Caller.Staff { Person: var person } || http.Request.Path.StartsWithSegments("/api/me") ? null
        : person.MustChangePassword ? new RegisterRefusal.PasswordChangeNeeded()
        : MustSetUpTwoFactor(person, (await streams.CompanyAsync(http.RequestAborted)).State) ? new RegisterRefusal.TwoFactorSetupNeeded()
        : null;

    public static bool MustSetUpTwoFactor(Person person, Company.Company company) => company.TwoFactorForAdministrators && person is { IsAdministrator: true, TwoFactor: false };
}

/// <summary>Who sends this request.</summary>
/// <param name="Chosen">The one who holds the route's permission; null where anyone may.</param>
public sealed record RequestCallers(ImmutableArray<Caller> All, Caller? Chosen);

public static class CallersOfRequest
{
    /// <summary>The caller who holds the route's permission.</summary>
    public static Caller Caller(this HttpContext http) =>
        http.Features.Get<RequestCallers>()?.Chosen ?? throw new InvalidOperationException("The route lets anyone in and has no caller.");
}
