namespace Yitai.Storage;

/// <summary>A table as a backup sees it.</summary>
/// <param name="Key">The primary key's columns, the order in which rows are written.</param>
public sealed record TableShape(string Name, IReadOnlyList<ColumnShape> Columns, IReadOnlyList<string> Key);

public sealed record ColumnShape(string Name, ColumnKind Kind);

/// <summary>The types both databases know.</summary>
public enum ColumnKind
{
    Text,
    Whole,
    Truth,
    Real,
    Bytes,
}
