using System.Collections.Immutable;
using Yitai.Kernel;

namespace Yitai.App.Demo;

/// <summary>Who works in the demo.</summary>
/// <param name="Clerks">The first sits at the first counter of the settings, and so on; counters without a clerk stay closed.</param>
public sealed record DemoStaff(ImmutableArray<StaffId> Clerks, StaffId Guide, StaffId Manager)
{
    public static string Sender(StaffId staff) => "staff:" + staff;
}
