using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.Host.Tickets;

/// <summary>The address a ticket's QR code leads to.</summary>
public sealed class TicketLink(TicketToken tokens, Serving.PublicAddress address)
{
    public string Token(HallId hall, HallDay day, Ticket ticket) =>
        tokens.Of(new TicketKey(hall, day.Settings!.Calendar.DayOf(ticket.IssuedAt), ticket.No));

    public string Url(HttpContext http, string token) => Url(address.Of(http), token);

    public static string Url(string address, string token) => $"{address}/ticket/#{token}";
}
