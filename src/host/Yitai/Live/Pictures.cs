using Yitai.App.Sessions;
using Yitai.App.Views;
using Yitai.Floor;
using Yitai.Host.Api;
using Yitai.Host.Register;
using Yitai.Host.Tickets;
using Yitai.Kernel;

namespace Yitai.Host.Live;

/// <summary>The views of the live pages, each with where the log stands.</summary>
public sealed class Pictures(IStreams streams, StaffRegister register, TimeProvider clock, Pace pace, MessageDesk desk)
{
    /// <summary>The message of any topic; null when what it shows is not there.</summary>
    public async ValueTask<ILiveMessage?> OfAsync(Topic topic, CancellationToken cancel) => topic switch
    {
        Topic.Kiosk t => await KioskAsync(t.Hall, 0, cancel),
        Topic.Board t => await BoardAsync(t.Hall, 0, cancel),
        Topic.Window t => await WindowAsync(t.Hall, t.Counter, 0, cancel),
        Topic.Floor t => await FloorAsync(t.Hall, 0, cancel),
        Topic.Phone t => await TicketAsync(t.Ticket, t.Name["ticket/".Length..], cancel),
        _ => throw new System.Diagnostics.UnreachableException(topic.GetType().Name),
    };

    public async ValueTask<LiveMessage<KioskView>> KioskAsync(HallId hall, long after, CancellationToken cancel) =>
        Message(await streams.FloorAsync(hall, after, cancel), $"kiosk/{hall}", KioskViews.Of);

    public async ValueTask<LiveMessage<BoardView>> BoardAsync(HallId hall, long after, CancellationToken cancel) =>
        Message(await streams.FloorAsync(hall, after, cancel), $"board/{hall}", (day, now) => BoardViews.Of(day, now));

    public async ValueTask<LiveMessage<FloorView>> FloorAsync(HallId hall, long after, CancellationToken cancel) =>
        Message(await streams.FloorAsync(hall, after, cancel), $"floor/{hall}", (day, now) => FloorViews.Of(day, now, register.NameOf));

    /// <summary>Null: the hall has no such counter.</summary>
    public async ValueTask<LiveMessage<WindowView>?> WindowAsync(HallId hall, CounterNo no, long after, CancellationToken cancel)
    {
        var picture = await streams.FloorAsync(hall, after, cancel);
        return picture.State.Settings?.Counter(no) is null
            ? null
            : Message(picture, $"window/{hall}/{no}", (day, now) => WindowViews.Of(day, no, now, NameAt(day, no)));
    }

    /// <summary>Null: not a ticket of the hall's present day.</summary>
    public async ValueTask<LiveMessage<TicketView>?> TicketAsync(TicketKey ticket, string token, CancellationToken cancel)
    {
        var picture = await streams.FloorAsync(ticket.Hall, 0, cancel);
        var messages = await desk.IsOfferedAsync(ticket.Hall, cancel);
        return picture.State.On == ticket.On && picture.State.Ticket(ticket.No) is not null
            ? Message(picture, $"ticket/{token}", (day, now) => TicketViews.Of(day, ticket.No, now, messages)!)
            : null;
    }

    private string? NameAt(HallDay day, CounterNo no) => day.At(no) is Counter.Staffed { Clerk: var clerk } ? register.NameOf(clerk) : null;

    private LiveMessage<TView> Message<TView>(Picture<HallDay> picture, string topic, Func<HallDay, DateTimeOffset, TView> view)
        where TView : class
    {
        var now = clock.GetUtcNow();
        return new LiveMessage<TView>(topic, picture.Epoch, picture.Seq, now, pace.Speed(), view(picture.State, now));
    }
}
