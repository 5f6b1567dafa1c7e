namespace Yitai.App.Replay.Warsaw;

/// <summary>Reads calls from the numbers a queue shows.</summary>
/// <remarks>
/// A day's numbers begin after a full hundred (001, 501, 601 …). A number up to 99 beyond the highest so far: all between were
/// called. A number a little below the highest (up to 20) was called before; nobody new. Anything else begins again: at 001 after
/// 999, or after its own hundred.
/// </remarks>
internal sealed class NumberSequence(char? letter)
{
    private const int MostAtOnce = 99;
    private const int MostBack = 20;

    private int? _highest;
    private CalledLetter? _lastForeign;

    /// <summary>Whether the queue ever showed a number of its own letter.</summary>
    public bool ShowsOwn => _highest is not null;

    /// <returns>Own: calls of the queue's own letter since it was last seen; null: not seen now. Begins: seen for the first time.
    /// Foreign: a new number of another letter.</returns>
    public (int? Own, bool Begins, bool Foreign) See(CalledLetter? number, bool isFirst)
    {
        if (number is not { } shown)
        {
            return default;
        }

        if (shown.Letter != letter)
        {
            var isNew = _lastForeign != shown;
            _lastForeign = shown;
            return (null, false, isNew);
        }

        var begins = _highest is null;
        var calls = isFirst ? 0 : Calls(shown.Count);
        _highest = begins || calls > 0 ? shown.Count : _highest;
        return (calls, begins, false);
    }

    private int Calls(int count) => (count - _highest) switch
    {
        >= 0 and <= MostAtOnce and var ahead => ahead,
        < 0 and >= -MostBack => 0,
        < 0 when count + 999 - _highest <= MostAtOnce => count + 999 - _highest!.Value,
        _ => count - ((count - 1) / 100 * 100),
    };
}
