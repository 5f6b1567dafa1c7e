using System.Collections.Immutable;

namespace Yitai.Floor;

/// <summary>What a hall knows of its own waits from the days before, as one day hands it to the next.</summary>
/// <param name="Method">The version of the method that learned it, see <see cref="WaitMemory.Method"/>.</param>
/// <param name="Lines">In the order of their names; a line without any is not in it.</param>
/// <param name="Low">The lower ends of <see cref="Calibration"/>, in thousandths.</param>
/// <param name="High">The upper ends, in thousandths.</param>
/// <param name="Judged">How many estimates made it.</param>
public sealed record Learned(int Method, ImmutableArray<LineLearned> Lines, ImmutableArray<int> Low, ImmutableArray<int> High, int Judged);

/// <param name="Service">A mean service; null: none ended yet.</param>
/// <param name="Pace">The mean time from call to call while somebody waits; null: never two such calls.</param>
/// <param name="Waits">By hour of issue, earliest first.</param>
public sealed record LineLearned(LineId Line, TimeSpan? Service, TimeSpan? Pace, ImmutableArray<HourWait> Waits);

/// <param name="Hour">Of the hall's clock, 0 to 23.</param>
/// <param name="Wait">The typical wait of who took a number in it, newer days counting more.</param>
public sealed record HourWait(int Hour, TimeSpan Wait);
