using System.Collections.Immutable;
using Microsoft.AspNetCore.SignalR;
using Yitai.App.Sessions;
using Yitai.Host.Callers;
using Yitai.Host.Register;

namespace Yitai.Host.Live;

/// <summary>Whether a live connection may watch a topic: asked when it begins, and again while it lasts.</summary>
internal sealed class Admission(CallerFinder finder, StaffRegister register, IStreams streams)
{
    private const string Key = "callers";

    public async Task RememberAsync(HubCallerContext connection) =>
        connection.Items[Key] = connection.GetHttpContext() is { } http ? await finder.FindAsync(http) : ImmutableArray<Caller>.Empty;

    public async Task<bool> MayAsync(HubCallerContext connection, Topic topic) =>
        (await streams.CompanyAsync(connection.ConnectionAborted)).State.Hall(topic.Hall) is not null && StillHolds(connection, topic);

    /// <summary>Again while the connection lasts: a person may have been deactivated, a device removed.</summary>
    public bool StillHolds(HubCallerContext connection, Topic topic) =>
        topic.Needs is not { } permission
        || ((ImmutableArray<Caller>)connection.Items[Key]!).Select(Now).OfType<Caller>().Any(c => c.May(permission) && c.IsOf(topic.Hall) && IsOwn(c, topic));

    /// <summary>A paired window sees its own counter.</summary>
    private static bool IsOwn(Caller caller, Topic topic) =>
        topic is not Topic.Window window || caller is not Caller.PairedDevice { Device.Counter: var own } || own == window.Counter;

    /// <summary>The caller as the register has them now; null when they are gone.</summary>
    private Caller? Now(Caller caller) => caller switch
    {
        Caller.Staff s => register.Current.Person(s.Person.StaffNo) is { Active: true } p && p.SecurityStamp == s.Person.SecurityStamp ? new Caller.Staff(p) : null,
        Caller.PairedDevice d => register.Current.Devices.GetValueOrDefault(d.Device.Id) is { SecretHash: not null } now ? new Caller.PairedDevice(now) : null,
        Caller.Integrator k => register.Current.Keys.GetValueOrDefault(k.Key.Id) is { RevokedAt: null } now ? new Caller.Integrator(now) : null,
        _ => throw new System.Diagnostics.UnreachableException(caller.GetType().Name),
    };
}
