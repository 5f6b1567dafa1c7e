using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.Core.Tests.Floor;

/// <summary>What the examples have shown so far on this thread: the commands done, the facts made, the rules broken.</summary>
public static class Shown
{
    [ThreadStatic]
    private static HashSet<Type>? s_types;

    /// <summary>Everything the action's examples show.</summary>
    public static IReadOnlySet<Type> By(Action examples)
    {
        var types = s_types = [];
        try
        {
            examples();
            return types;
        }
        finally
        {
            s_types = null;
        }
    }

    public static void Note(FloorCommand command, Decision<FloorFact> decision)
    {
        switch (decision)
        {
            case Decision<FloorFact>.Refused refused:
                s_types?.Add(refused.Because.GetType());
                break;
            case Decision<FloorFact>.Accepted accepted:
                s_types?.Add(command.GetType());
                s_types?.UnionWith(accepted.Facts.Select(f => f.GetType()));
                break;
            default:
                throw new Xunit.Sdk.XunitException("a decision is accepted or refused");
        }
    }
}
