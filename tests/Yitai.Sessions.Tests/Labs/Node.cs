using Yitai.App.Sessions;
using Yitai.Floor;
using Yitai.Kernel;
using Yitai.Storage;

namespace Yitai.Sessions.Tests.Labs;

/// <summary>One node, spoken to in the fewest words.</summary>
public sealed class Node(Streams streams) : IAsyncDisposable
{
    public Streams Streams => streams;

    public Task<Answer> SendAsync(HallId hall, FloorCommand command, Guid? id = null, string sender = "staff:1001", CancellationToken cancel = default) =>
        streams.SendAsync(new Envelope(StreamId.Hall(hall), sender, id ?? Guid.NewGuid(), command), cancel);

    public async Task<Answer.Accepted> AcceptAsync(HallId hall, FloorCommand command, Guid? id = null, string sender = "staff:1001") =>
        Assert.IsType<Answer.Accepted>(await SendAsync(hall, command, id, sender));

    public async Task<TRefusal> RefuseAsync<TRefusal>(HallId hall, FloorCommand command, Guid? id = null, string sender = "staff:1001")
        where TRefusal : Refusal =>
        Assert.IsAssignableFrom<TRefusal>(Assert.IsType<Answer.Refused>(await SendAsync(hall, command, id, sender)).Because);

    public async Task<HallDay> FloorAsync(HallId hall, long after = 0) => (await streams.FloorAsync(hall, after, CancellationToken.None)).State;

    /// <summary>Sends the same envelope again until it is answered, as a patient client does.</summary>
    public static async Task<Answer> InsistAsync(Func<Node> node, Envelope envelope)
    {
        while (true)
        {
            try
            {
                return await node().Streams.SendAsync(envelope, CancellationToken.None);
            }
            catch (LogUnavailableException)
            {
                await Task.Yield();
            }
        }
    }

    public ValueTask DisposeAsync() => streams.DisposeAsync();
}
