using System.Collections.Immutable;
using Microsoft.AspNetCore.Authentication;
using Yitai.Host.Permissions;
using Yitai.Host.Problems;
using Yitai.Host.Register;
using Yitai.Kernel;

namespace Yitai.Host.Callers;

/// <summary>Finds out who sends a request: an API key, else the person signed in and the device paired in this browser.</summary>
/// <remarks>One browser may be both, a counter PC with a window screen for instance. For each request the first that may is meant.</remarks>
public sealed class CallerFinder(StaffRegister register)
{
    public async Task<ImmutableArray<Caller>> FindAsync(HttpContext http)
    {
        if (http.Request.Headers.Authorization.ToString() is { Length: > 0 } authorization)
        {
            return ApiKeyOf(authorization) is { } key ? [new Caller.Integrator(key)] : [];
        }

        var callers = ImmutableArray.CreateBuilder<Caller>(2);
        if (await http.AuthenticateAsync(StaffSession.Scheme) is { Succeeded: true, Principal: var principal }
            && StaffSession.PersonOf(principal, register) is { } person)
        {
            callers.Add(new Caller.Staff(person));
        }

        if (DeviceOf(http.Request.Cookies[DeviceCookie.Name]) is { } device)
        {
            callers.Add(new Caller.PairedDevice(device));
        }

        return callers.ToImmutable();
    }

    /// <summary>The first caller with the permission who belongs to the hall, or why there is none.</summary>
    public static (Caller? Caller, Refusal? Because) Choose(ImmutableArray<Caller> callers, Permission permission, HallId? hall)
    {
        if (callers.IsEmpty)
        {
            return (null, new HostRefusal.NotSignedIn());
        }

        var able = callers.Where(c => c.May(permission)).ToList();
        return able.FirstOrDefault(c => hall is null || c.IsOf(hall.Value)) is { } caller
            ? (caller, null)
            : (null, able.Count > 0 ? new HostRefusal.NotYourHall(hall!.Value) : new HostRefusal.NotAllowed(PermissionName.Of(permission)));
    }

    private Device? DeviceOf(string? cookie) =>
        DeviceCookie.Split(cookie) is var (id, secret) && register.Current.Devices.GetValueOrDefault(id) is { SecretHash: { } hash } device && Secret.Is(secret, hash)
            ? device
            : null;

    private ApiKey? ApiKeyOf(string authorization) =>
        authorization.StartsWith("Bearer yk_", StringComparison.Ordinal) && authorization["Bearer yk_".Length..].Split('_') is [var id, var secret]
        && register.Current.Keys.GetValueOrDefault(id) is { RevokedAt: null } key && Secret.Is(secret, key.SecretHash)
            ? key
            : null;
}
