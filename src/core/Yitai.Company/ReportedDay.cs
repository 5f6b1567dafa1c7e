namespace Yitai.Company;

/// <summary>A closed business day of a hall in five numbers.</summary>
/// <param name="Left">Tickets that were neither done nor gone when the day closed.</param>
/// <param name="LastSeq">The hall's fact that closed the day: the figures can be opened down to the facts up to it.</param>
public sealed record ReportedDay(int Issued, int Served, int Left, bool Forced, long LastSeq);
