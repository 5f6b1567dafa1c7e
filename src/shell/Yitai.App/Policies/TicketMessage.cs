using System.Collections.Immutable;
using Yitai.App.Sessions;
using Yitai.Floor;
using Yitai.Kernel;
using Yitai.Messages;

namespace Yitai.App.Policies;

/// <summary>A message about a ticket to the customer who asked for it.</summary>
internal static class TicketMessage
{
    /// <summary>Null: the customer did not ask for messages, or the hall sends none.</summary>
    public static MessagesCommand? Of(HallState hall, TicketNo no, MessageKind kind, TimeSpan usefulFor, (string Name, string Value) value) =>
        hall.Messages.Settings.On && hall.Floor.Ticket(no)?.Ask is { } ask
            ? new MessagesCommand.QueueMessage(
                ask.To, kind, ask.In,
                ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
                [
                    new("hall", In(ask.In, hall.Floor.Settings!.Name)), new("ticket", no.Value), KeyValuePair.Create(value.Name, value.Value),
                ]),
                About(hall.Floor, no), usefulFor, default)
            : null;

    /// <summary>Numbers begin anew each day, so the day belongs to it.</summary>
    public static string About(HallDay day, TicketNo no) => $"{day.On:yyyy-MM-dd}/{no}";

    public static string In(Language language, Words words) => language == Language.Zh ? words.Zh : words.En;
}
