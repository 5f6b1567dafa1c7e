using System.Collections.Frozen;
using Yitai.Host.Permissions;
using Yitai.Host.Register;
using Yitai.Kernel;

namespace Yitai.Host.Callers;

/// <summary>Who sends a request.</summary>
public abstract record Caller
{
    private Caller() { }

    /// <summary>As the log has it: <c>staff:1001</c>, <c>device:…</c>, <c>key:…</c>.</summary>
    public abstract string Sender { get; }

    public abstract FrozenSet<Permission> Permissions { get; }

    public abstract bool IsOf(HallId hall);

    public bool May(Permission permission) => Permissions.Contains(permission);

    public sealed record Staff(Person Person) : Caller
    {
        public override string Sender => "staff:" + Person.StaffNo;

        // A page made for a device may be opened by who holds device.act; it then does what that device does.
        public override FrozenSet<Permission> Permissions { get; } = Person.Permissions.Contains(Permission.DeviceAct)
            ? Person.Permissions.Concat([Permission.KioskSee, Permission.BoardSee, Permission.WindowSee, Permission.FloorTicket, Permission.FloorRate]).ToFrozenSet()
            : Person.Permissions;

        public override bool IsOf(HallId hall) => Person.IsOf(hall);
    }

    public sealed record PairedDevice(Device Device) : Caller
    {
        public override string Sender => "device:" + Device.Id;

        public override FrozenSet<Permission> Permissions => Device.Permissions;

        public override bool IsOf(HallId hall) => Device.Hall == hall;
    }

    public sealed record Integrator(ApiKey Key) : Caller
    {
        public override string Sender => "key:" + Key.Id;

        public override FrozenSet<Permission> Permissions => Key.Permissions;

        public override bool IsOf(HallId hall) => Key.IsOf(hall);
    }
}
