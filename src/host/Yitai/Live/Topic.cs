using Yitai.Floor;
using Yitai.Host.Permissions;
using Yitai.Host.Tickets;
using Yitai.Kernel;

namespace Yitai.Host.Live;

/// <summary>What a page watches: <c>kiosk/{hall}</c>, <c>board/{hall}</c>, <c>window/{hall}/{counter}</c>, <c>floor/{hall}</c>, <c>ticket/{token}</c>.</summary>
/// <param name="Needs">Null: the token is the permission.</param>
public abstract record Topic(string Name, HallId Hall, Permission? Needs)
{
    public sealed record Kiosk(string Name, HallId Hall) : Topic(Name, Hall, Permission.KioskSee);

    public sealed record Board(string Name, HallId Hall) : Topic(Name, Hall, Permission.BoardSee);

    public sealed record Window(string Name, HallId Hall, CounterNo Counter) : Topic(Name, Hall, Permission.WindowSee);

    public sealed record Floor(string Name, HallId Hall) : Topic(Name, Hall, Permission.FloorSee);

    public sealed record Phone(string Name, TicketKey Ticket) : Topic(Name, Ticket.Hall, null);

    /// <summary>Null: there is no such topic.</summary>
    public static Topic? Parse(string name, TicketToken tokens) => name.Length > 200 ? null : name.Split('/') switch
    {
        ["ticket", var token] => tokens.Read(token) is { } key ? new Phone(name, key) : null,
        [_, var hall, ..] when !HallId.IsValid(hall) => null,
        ["kiosk", var hall] => new Kiosk(name, new HallId(hall)),
        ["board", var hall] => new Board(name, new HallId(hall)),
        ["floor", var hall] => new Floor(name, new HallId(hall)),
        ["window", var hall, var no] when int.TryParse(no, out var counter) && counter is >= 1 and <= 999 => new Window(name, new HallId(hall), new CounterNo(counter)),
        _ => null,
    };
}
