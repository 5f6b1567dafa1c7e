using Yitai.Kernel;

namespace Yitai.Packs;

/// <summary>Something in a pack that its author must change, said to the author.</summary>
/// <param name="Line">1 is the first.</param>
/// <param name="Column">1 is the first.</param>
public sealed record PackFault(string File, int Line, int Column, Words What)
{
    /// <summary>One line, in the form editors jump to.</summary>
    public override string ToString() => $"{File}:{Line}:{Column}: {What.En} / {What.Zh}";
}

/// <summary>A thing read from a pack, or all that is wrong with it.</summary>
/// <param name="Value">Null when there is any fault.</param>
public sealed record PackReading<T>(T? Value, IReadOnlyList<PackFault> Faults) where T : class;
