using System.Runtime.InteropServices;

namespace Yitai.Storage;

public static class WholeArray
{
    /// <summary>The array that the memory is the whole of, for drivers that take nothing else; where there is none, a copy. Nobody writes to it.</summary>
    public static byte[] AsWholeArray(this ReadOnlyMemory<byte> memory) =>
        MemoryMarshal.TryGetArray(memory, out var part) && part.Offset == 0 && part.Count == part.Array!.Length ? part.Array : memory.ToArray();
}
