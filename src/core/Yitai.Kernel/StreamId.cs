namespace Yitai.Kernel;

/// <summary>An owner of facts: a hall (<c>hall/demo</c>), the company (<c>company</c>), later a book of accounts.</summary>
/// <remarks>At most 64 characters: a kind, and for kinds with several members a slash and a slug of <c>a-z 0-9 -</c>.
/// Ordered ordinally; heads are locked in this order.</remarks>
public readonly record struct StreamId(string Value) : IComparable<StreamId>
{
    public static StreamId Company { get; } = new("company");

    public static StreamId Hall(HallId hall) => new("hall/" + hall.Value);

    /// <summary>What kind of owner it is: the part before the slash.</summary>
    public string Kind => Value.IndexOf('/', StringComparison.Ordinal) is var slash and > 0 ? Value[..slash] : Value;

    /// <summary>Whose stream it is; null: not a hall's.</summary>
    public HallId? Owner => Kind == "hall" ? new HallId(Value["hall/".Length..]) : null;

    public int CompareTo(StreamId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    public static bool operator <(StreamId left, StreamId right) => left.CompareTo(right) < 0;
    public static bool operator >(StreamId left, StreamId right) => left.CompareTo(right) > 0;
    public static bool operator <=(StreamId left, StreamId right) => left.CompareTo(right) <= 0;
    public static bool operator >=(StreamId left, StreamId right) => left.CompareTo(right) >= 0;
}
