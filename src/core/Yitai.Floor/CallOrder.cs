namespace Yitai.Floor;

/// <summary>The order in which waiting tickets are called: class, then place, then order of issue. Total: no two tickets are equal.</summary>
/// <remarks>An appointment that lost its place (late, or postponed) stands with the ordinary tickets.</remarks>
public sealed class CallOrder : IComparer<Ticket>
{
    private readonly HallSettings _settings;

    private CallOrder(HallSettings settings) => _settings = settings;

    public static CallOrder Of(HallDay day) => new(day.Settings!);

    public int Compare(Ticket? x, Ticket? y)
    {
        var byRank = Rank(x!).CompareTo(Rank(y!));
        var byPlace = byRank != 0 ? byRank : x!.PlaceAt.CompareTo(y!.PlaceAt);
        return byPlace != 0 ? byPlace : x!.Order.CompareTo(y!.Order);
    }

    /// <summary>0 is called first.</summary>
    public int Rank(Ticket ticket) => ticket.KeepsAppointment ? _settings.Rank(CustomerClass.Appointment) : LaterRank(ticket);

    /// <summary>The rank once its own place is given up: that of its class, for an appointment that of the ordinary tickets.</summary>
    public int LaterRank(Ticket ticket) =>
        _settings.Rank(ticket.Class == CustomerClass.Appointment ? CustomerClass.Ordinary : ticket.Class);
}
