using System.Collections.Frozen;
using System.Collections.Immutable;
using Yitai.Host.Permissions;
using Yitai.Kernel;

namespace Yitai.Host.Register;

/// <summary>An integrator's key; only its hash is stored.</summary>
/// <param name="Halls">The halls it may enter; empty: all.</param>
public sealed record ApiKey(
    string Id, string Name, byte[] SecretHash, FrozenSet<Permission> Permissions, ImmutableArray<string> Halls,
    string CreatedBy, DateTimeOffset CreatedAt, DateTimeOffset? RevokedAt)
{
    public bool IsOf(HallId hall) => Halls.IsEmpty || Halls.Contains(hall.Value);
}
