using System.Collections.Immutable;
using Npgsql;
using Yitai.Kernel;

namespace Yitai.Storage.Postgres;

/// <summary>Hints between nodes through LISTEN and NOTIFY, each on a connection of its own that comes back by itself.</summary>
/// <remarks>A NOTIFY inside the log's transaction would make all commits queue behind one lock, so it goes out after them.</remarks>
public sealed class HeadListener : IHeadHints
{
    private const string Channel = "yitai_heads";

    private readonly NpgsqlDataSource _source;
    private readonly TimeProvider _clock;
    private readonly string _node = Guid.NewGuid().ToString("N");
    private readonly CancellationTokenSource _stop = new();
    private readonly PendingHints _pending = new();
    private readonly Task _listening;
    private readonly Task _telling;
    private ImmutableList<Action<StreamId?>> _listeners = [];

    public HeadListener(PostgresOptions options)
    {
        (_source, _clock) = (PostgresSource.OfHints(options), options.Clock);
        _listening = AgainAndAgainAsync(ListenAsync);
        _telling = AgainAndAgainAsync(TellAsync);
    }

    public void Tell(IEnumerable<StreamId> moved) => _pending.Add(moved);

    public IDisposable Listen(Action<StreamId?> onMoved)
    {
        ImmutableInterlocked.Update(ref _listeners, list => list.Add(onMoved));
        return new Subscription(() => ImmutableInterlocked.Update(ref _listeners, list => list.Remove(onMoved)));
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await Task.WhenAll(_listening, _telling);
        await _source.DisposeAsync();
        _stop.Dispose();
    }

    private async Task ListenAsync(NpgsqlConnection connection)
    {
        connection.Notification += (_, note) => Hear(note.Payload);
        await using (var listen = new NpgsqlCommand("listen " + Channel, connection))
        {
            await listen.ExecuteNonQueryAsync(_stop.Token);
        }

        Raise(null);
        while (true)
        {
            await connection.WaitAsync(_stop.Token);
        }
    }

    private async Task TellAsync(NpgsqlConnection connection)
    {
        while (true)
        {
            foreach (var streams in await _pending.TakeAsync(_stop.Token))
            {
                await using var notify = new NpgsqlCommand("select pg_notify($1, $2)", connection)
                {
                    Parameters = { new() { Value = Channel }, new() { Value = _node + "\n" + streams } },
                };
                await notify.ExecuteNonQueryAsync(_stop.Token);
            }
        }
    }

    private void Hear(string payload)
    {
        var lines = payload.Split('\n');
        if (lines[0] != _node)
        {
            foreach (var stream in lines.Skip(1))
            {
                Raise(new StreamId(stream));
            }
        }
    }

    private void Raise(StreamId? moved)
    {
        foreach (var listener in _listeners)
        {
            listener(moved);
        }
    }

    private async Task AgainAndAgainAsync(Func<NpgsqlConnection, Task> work)
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                await using var connection = await _source.OpenConnectionAsync(_stop.Token);
                await work(connection);
            }
            catch (Exception fault) when (PostgresFaults.IsOfTheMachine(fault) || fault is InvalidOperationException) // it broke at rest: "Connection is not open"
            {
                await Task.Delay(TimeSpan.FromSeconds(1), _clock, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (OperationCanceledException) when (_stop.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private sealed class Subscription(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
