using System.Collections.Immutable;

namespace Yitai.App.Replay;

/// <summary>What became of the rows of a file or of a day: used + refused = read, always.</summary>
/// <param name="Repaired">Used rows with a value that could not be meant; how it was read instead.</param>
public sealed record RowCount(int Read, ImmutableArray<RowNote> Refused, ImmutableArray<RowNote> Repaired)
{
    public static RowCount None { get; } = new(0, [], []);

    public int Used => Read - Refused.Length;

    public static RowCount operator +(RowCount a, RowCount b) =>
        new(a.Read + b.Read, a.Refused.AddRange(b.Refused), a.Repaired.AddRange(b.Repaired));
}

/// <param name="Line">The line of the file; the header is line 1.</param>
/// <param name="Reason">A name that rows with the same fault share, e.g. <c>EndBeforeStart</c>.</param>
public sealed record RowNote(int Line, string Reason);

/// <summary>A whole file.</summary>
/// <param name="Days">By place and day.</param>
/// <param name="Undated">Rows that no day could be found for; all refused.</param>
public sealed record Recording(string Format, ImmutableArray<RecordedDay> Days, RowCount Undated)
{
    public RowCount Rows => Days.Aggregate(Undated, (sum, day) => sum + day.Rows);
}
