namespace Yitai.Floor;

/// <summary>Those who wait in a line, as the rules would call them if one counter called them all at this instant.</summary>
/// <remarks>Where groups share, a counter's own last calls decide whose turn it is; here everybody starts a round anew.</remarks>
public static class Queue
{
    public static IReadOnlyList<Ticket> Of(IEnumerable<Ticket> waiting, HallSettings settings, DateTimeOffset at)
    {
        var standing = waiting.Select(t => (Ticket: t, Standing: Standing.Of(t, settings, at))).OrderBy(s => s.Standing).ToList();
        if (settings.Choosing.Shares.IsEmpty)
        {
            return [.. standing.Select(s => s.Ticket)];
        }

        var before = new Dictionary<(bool, int, int), int>();
        for (var i = 0; i < standing.Count; i++)
        {
            var (ticket, place) = standing[i];
            if (place.Tier == 2 && settings.Choosing.IsShared(place.Group))
            {
                var key = (place.Internal, place.Block, place.Group);
                var ahead = before.GetValueOrDefault(key);
                before[key] = ahead + 1;
                standing[i] = (ticket, place with { Turn = ahead / settings.Choosing.Shares[place.Group] });
            }
        }

        return [.. standing.OrderBy(s => s.Standing).Select(s => s.Ticket)];
    }
}
