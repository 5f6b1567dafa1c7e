using Yitai.Kernel;

namespace Yitai.Storage;

/// <summary>The log with its archive: reads facts from the files as far as they go, and the rest from the database.</summary>
/// <remarks>For one reader that reads forward; the newest facts read are kept, so that looking a day back is cheap.</remarks>
public sealed class ArchivedLog : IFactReader, IDisposable
{
    private const int Kept = 20_000;

    private readonly IFactReader _log;
    private readonly List<ArchiveFile> _files;
    private readonly List<FactRow> _recent = [];
    private IAsyncEnumerator<FactRow>? _facts;
    private long _last;

    private ArchivedLog(IFactReader log, List<ArchiveFile> files) => (_log, _files) = (log, files);

    /// <summary>Opens every archive in the folder, signatures and digests checked.</summary>
    /// <exception cref="ArchiveRefusedException">One of them is not to be trusted.</exception>
    public static async Task<ArchivedLog> OpenAsync(IFactReader log, string folder, SigningKey key, CancellationToken cancel)
    {
        var files = new List<ArchiveFile>();
        try
        {
            foreach (var path in Directory.GetFiles(folder, "archive-*.zip").Order(StringComparer.Ordinal))
            {
                files.Add(await ArchiveFile.OpenAsync(path, key, cancel));
            }

            return new ArchivedLog(log, files);
        }
        catch
        {
            files.ForEach(file => file.Dispose());
            throw;
        }
    }

    public Task<IReadOnlyList<StreamHead>> HeadsAsync(CancellationToken cancel) => _log.HeadsAsync(cancel);

    public Task<IReadOnlyList<CommandRow>> CommandsAsync(StreamId stream, CancellationToken cancel) => _log.CommandsAsync(stream, cancel);

    public async Task<IReadOnlyList<FactRow>> ReadAsync(StreamId stream, long after, int limit, CancellationToken cancel)
    {
        var here = await _log.ReadAsync(stream, after, limit, cancel);
        if (here is not [var first, ..] || first.Seq == after + 1)
        {
            return here;
        }

        var archived = await ArchivedAsync(stream, after, (int)Math.Min(limit, first.Seq - 1 - after));
        return archived.Count < limit && archived[^1].Seq == first.Seq - 1 ? [.. archived, .. here.Take(limit - archived.Count)] : archived;
    }

    public Task<StreamHead> HeadAsync(StreamId stream, CancellationToken cancel) => _log.HeadAsync(stream, cancel);

    public void Dispose() => _files.ForEach(file => file.Dispose());

    /// <exception cref="ArchiveRefusedException">No file here holds the fact after this one.</exception>
    private async Task<IReadOnlyList<FactRow>> ArchivedAsync(StreamId stream, long after, int limit)
    {
        if (_recent.Count > 0 && (_recent[0].Stream != stream || _recent[0].Seq > after + 1 || _last < after))
        {
            await CloseAsync();
        }

        if (_recent.Count > 0 && after < _last)
        {
            return [.. _recent.Skip((int)(after + 1 - _recent[0].Seq)).Take(limit)];
        }

        var found = new List<FactRow>();
        while (found.Count < limit && await NextAsync(stream, after + found.Count) is { } fact)
        {
            found.Add(fact);
        }

        return found.Count > 0 ? found : throw new ArchiveRefusedException($"{stream} fact {after + 1} is archived, and no file here holds it.");
    }

    private async Task<FactRow?> NextAsync(StreamId stream, long after)
    {
        while (_facts is not null || Open(stream, after))
        {
            while (await _facts!.MoveNextAsync())
            {
                if (_facts.Current.Seq > after)
                {
                    Keep(_facts.Current);
                    return _facts.Current;
                }
            }

            await _facts.DisposeAsync();
            _facts = null;
        }

        return null;
    }

    private bool Open(StreamId stream, long after)
    {
        var (file, part) = _files.SelectMany(f => f.Manifest.Parts, (f, p) => (f, p))
            .FirstOrDefault(one => one.p.Stream == stream.Value && one.p.FromSeq <= after + 1 && one.p.ToSeq > after);
        _facts = file?.ReadAsync(part).GetAsyncEnumerator();
        return _facts is not null;
    }

    private void Keep(FactRow fact)
    {
        _last = fact.Seq;
        _recent.Add(fact);
        if (_recent.Count > 2 * Kept)
        {
            _recent.RemoveRange(0, Kept);
        }
    }

    private async Task CloseAsync()
    {
        _recent.Clear();
        _last = 0;
        if (_facts is not null)
        {
            await _facts.DisposeAsync();
            _facts = null;
        }
    }
}
