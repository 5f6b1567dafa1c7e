using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Yitai.Storage.Sqlite;

/// <summary>Bundles into an open transaction, each under a savepoint of its own, so that a refused one leaves no trace.</summary>
/// <remarks>Keeps its statements prepared for as long as the writer keeps its connection. Not for two threads at once.</remarks>
internal sealed class SqliteAppend : IDisposable
{
    private SqliteStatements? _statements;

    public IReadOnlyList<AppendOutcome> Append(SqliteTransaction transaction, IReadOnlyList<AppendBundle> bundles)
    {
        var statements = StatementsOn(transaction);
        return [.. bundles.Select(bundle => One(statements, bundle))];
    }

    public void Dispose() => _statements?.Dispose();

    private SqliteStatements StatementsOn(SqliteTransaction transaction)
    {
        if (_statements is null || _statements.Connection != transaction.Connection)
        {
            _statements?.Dispose();
            _statements = new SqliteStatements(transaction.Connection!);
        }

        _statements.Join(transaction);
        return _statements;
    }

    private static AppendOutcome One(SqliteStatements statements, AppendBundle bundle)
    {
        if (!AppendCheck.IsStorable(bundle))
        {
            return AppendOutcome.Poisoned;
        }

        if (!bundle.Parts.All(part => statements.HeadIs(part.Expected)))
        {
            return AppendOutcome.HeadMoved;
        }

        statements.Savepoint();
        var outcome = Insert(statements, bundle);
        if (outcome == AppendOutcome.Appended)
        {
            statements.Release();
        }
        else
        {
            statements.RollBack();
        }

        return outcome;
    }

    private static AppendOutcome Insert(SqliteStatements statements, AppendBundle bundle)
    {
        var isCommand = false;
        try
        {
            foreach (var part in bundle.Parts)
            {
                isCommand = true;
                foreach (var command in part.Commands)
                {
                    statements.Insert(command);
                }

                isCommand = false;
                foreach (var fact in part.Facts)
                {
                    statements.Insert(fact);
                }

                statements.Advance(part.Head);
            }

            return AppendOutcome.Appended;
        }
        catch (SqliteException fault) when (SqliteFaults.IsAboutContent(fault))
        {
            return isCommand && fault.SqliteExtendedErrorCode == raw.SQLITE_CONSTRAINT_PRIMARYKEY
                ? AppendOutcome.CommandKnown
                : AppendOutcome.Poisoned;
        }
    }
}
