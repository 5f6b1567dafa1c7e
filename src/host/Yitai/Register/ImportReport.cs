using System.Collections.Immutable;
using Yitai.Kernel;

namespace Yitai.Host.Register;

/// <summary>What a list of staff does, or would do.</summary>
public sealed record ImportReport(ImmutableArray<ImportedRow> Rows, int Added, int Changed, int Same, int Refused)
{
    public static ImportReport Of(IReadOnlyCollection<ImportedRow> rows)
    {
        int Count(ImportAction action) => rows.Count(r => r.Action == action);
        return new ImportReport([.. rows], Count(ImportAction.Add), Count(ImportAction.Change), Count(ImportAction.Same), Count(ImportAction.Refused));
    }
}

/// <param name="Line">In the file; the first person is on line 2.</param>
public sealed record ImportedRow(int Line, string StaffNo, string Name, ImportAction Action, Words? Because);

public enum ImportAction
{
    Add,
    Change,
    Same,

    /// <summary>One refused row and nothing is written.</summary>
    Refused,
}
