using Yitai.Kernel;
using Yitai.Storage;

namespace Yitai.Sessions.Tests.Labs;

/// <summary>Between two pages it lets everybody else go first.</summary>
public sealed class SlowLog : WrappedLog
{
    public override async Task<IReadOnlyList<FactRow>> ReadAsync(StreamId stream, long after, int limit, CancellationToken cancel)
    {
        var rows = await base.ReadAsync(stream, after, limit, cancel);
        for (var i = 0; i < 1000; i++)
        {
            await Task.Yield();
        }

        return rows;
    }
}
