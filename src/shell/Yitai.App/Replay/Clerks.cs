using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.App.Replay;

/// <summary>A recording names no clerks that we may know; each counter gets one of its own.</summary>
internal static class Clerks
{
    public static StaffId At(CounterNo counter) => new("R" + counter.Value.ToString("000"));
}
