using Microsoft.Extensions.Logging;
using Yitai.App.Sessions;
using Yitai.Floor;
using Yitai.Kernel;
using Yitai.Storage;

namespace Yitai.App.Demo;

/// <summary>The hall as the simulated people know it: what everybody sees, and the one way in that everybody uses.</summary>
internal sealed class DemoHall(IStreams streams, HallId hall, ILogger logger, CancellationToken cancel)
{
    public async Task<HallDay> LookAsync() => (await streams.FloorAsync(hall, 0, cancel)).State;

    /// <summary>Null: refused, or the log did not answer. Somebody else pressed first; whoever asked looks again.</summary>
    public async Task<Answer.Accepted?> SendAsync(string sender, FloorCommand command)
    {
        try
        {
            var answer = await streams.SendAsync(new Envelope(StreamId.Hall(hall), sender, Guid.NewGuid(), command), cancel);
            if (answer is Answer.Refused refused)
            {
                logger.LogDebug("{Sender}: {Command} refused, {Because}", sender, command.GetType().Name, refused.Because.Name);
            }

            return answer as Answer.Accepted;
        }
        catch (LogUnavailableException e)
        {
            logger.LogWarning(e, "The log does not answer a simulated press");
            return null;
        }
    }
}
