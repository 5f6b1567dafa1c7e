using Microsoft.Data.Sqlite;

namespace Yitai.Storage.Sqlite;

/// <summary>Bundles in one transaction; when the file refuses the content, bundle by bundle.</summary>
/// <remarks>Keeps its statements prepared for as long as the writer keeps its connection. No savepoints: each of them would copy
/// every page it touches, and content is refused too seldom to pay for that at each append.</remarks>
internal sealed class SqliteAppend(SqliteWriter writer) : IDisposable
{
    private SqliteStatements? _statements;

    public async Task<AppendOutcome[]> AppendAsync(IReadOnlyList<AppendBundle> bundles, CancellationToken cancel)
    {
        try
        {
            return await TogetherAsync(bundles, cancel);
        }
        catch (SqliteException fault) when (SqliteFaults.IsAboutContent(fault))
        {
            var outcomes = new AppendOutcome[bundles.Count];
            for (var i = 0; i < outcomes.Length; i++)
            {
                outcomes[i] = await AloneAsync(bundles[i], cancel);
            }

            return outcomes;
        }
    }

    public void Dispose() => _statements?.Dispose();

    private async Task<AppendOutcome> AloneAsync(AppendBundle bundle, CancellationToken cancel)
    {
        try
        {
            return (await TogetherAsync([bundle], cancel))[0];
        }
        catch (SqliteException fault) when (SqliteFaults.IsAboutContent(fault))
        {
            return SqliteFaults.IsKnownCommand(fault) ? AppendOutcome.CommandKnown : AppendOutcome.Poisoned;
        }
    }

    private Task<AppendOutcome[]> TogetherAsync(IReadOnlyList<AppendBundle> bundles, CancellationToken cancel) => writer.RunAsync(
        transaction =>
        {
            var statements = StatementsOn(transaction);
            var outcomes = new AppendOutcome[bundles.Count];
            for (var i = 0; i < outcomes.Length; i++)
            {
                outcomes[i] = Insert(statements, bundles[i]);
            }

            return Task.FromResult(outcomes);
        },
        cancel);

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

    private static AppendOutcome Insert(SqliteStatements statements, AppendBundle bundle)
    {
        if (!AppendCheck.IsStorable(bundle))
        {
            return AppendOutcome.Poisoned;
        }

        if (!bundle.Parts.All(part => statements.HeadIs(part.Expected)))
        {
            return AppendOutcome.HeadMoved;
        }

        foreach (var part in bundle.Parts)
        {
            foreach (var command in part.Commands)
            {
                statements.Insert(command);
            }

            foreach (var fact in part.Facts)
            {
                statements.Insert(fact);
            }

            statements.Advance(part.Head);
        }

        return AppendOutcome.Appended;
    }
}
