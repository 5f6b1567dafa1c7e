using Microsoft.AspNetCore.SignalR;
using Yitai.Host.Register;
using Yitai.Host.Tickets;

namespace Yitai.Host.Live;

/// <summary>The live pages' way in: watch a topic, and get its view whenever it changes.</summary>
internal sealed class LiveHub(Broadcaster broadcaster, Admission admission, Pictures pictures, TicketToken tokens, DevicePresence presence) : Hub
{
    /// <summary>A page shows a few topics; more is a mistake or an attack.</summary>
    private const int MostTopics = 20;

    public override async Task OnConnectedAsync()
    {
        await admission.RememberAsync(Context);
        presence.Came(Context.GetHttpContext(), Context.ConnectionId);
        await base.OnConnectedAsync();
    }

    public override Task OnDisconnectedAsync(Exception? exception)
    {
        broadcaster.PartFromAll(Context.ConnectionId);
        presence.Went(Context.ConnectionId);
        return base.OnDisconnectedAsync(exception);
    }

    /// <summary>Returns the present view and sends the later ones.</summary>
    /// <exception cref="HubException">The name of the refusal: TopicUnknown, NotAllowed.</exception>
    public async Task<object> Watch(string topic)
    {
        if (Topic.Parse(topic, tokens) is not { } parsed)
        {
            throw new HubException("TopicUnknown");
        }

        if (!await admission.MayAsync(Context, parsed) || broadcaster.CountOf(Context.ConnectionId) >= MostTopics)
        {
            throw new HubException("NotAllowed");
        }

        // First join, then look: what happens between is sent.
        broadcaster.Join(parsed, Context, Clients.Caller);
        if (await pictures.OfAsync(parsed, Context.ConnectionAborted) is { } message)
        {
            return message;
        }

        broadcaster.Part(topic, Context.ConnectionId);
        throw new HubException("TopicUnknown");
    }

    public void Unwatch(string topic) => broadcaster.Part(topic, Context.ConnectionId);
}
