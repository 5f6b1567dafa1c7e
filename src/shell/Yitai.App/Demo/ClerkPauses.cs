using Yitai.Floor;

namespace Yitai.App.Demo;

/// <summary>When clerks pause: a meal each at noon, not too many at once, and now and then a few minutes away, within the hall's limits.</summary>
internal sealed class ClerkPauses(Random chance)
{
    private static readonly TimeOnly MealsFrom = new(11, 30);
    private static readonly TimeOnly MealsTo = new(13, 30);
    private static readonly TimeSpan BetweenThoughts = TimeSpan.FromMinutes(1);

    private readonly HashSet<CounterNo> _hadMeal = [];
    private readonly Dictionary<CounterNo, DateTimeOffset> _thought = [];
    private readonly Dictionary<CounterNo, DateTimeOffset> _back = [];

    public void NewDay()
    {
        _hadMeal.Clear();
        _thought.Clear();
        _back.Clear();
    }

    public bool IsBack(Counter counter, DateTimeOffset now) => now >= _back.GetValueOrDefault(counter.No, counter.Since + TimeSpan.FromMinutes(3));

    /// <summary>Null: goes on working.</summary>
    public FloorCommand? Wants(HallDay day, CounterNo counter, DateTimeOffset now)
    {
        if (now < _thought.GetValueOrDefault(counter) + BetweenThoughts)
        {
            return null;
        }

        _thought[counter] = now;
        var local = TimeOnly.FromDateTime(day.Settings!.Calendar.Local(now).DateTime);
        var staffed = day.Counters.Values.OfType<Counter.Staffed>().ToList();
        var eating = staffed.Count(c => c is Counter.Paused { Reason: PauseReason.Meal });
        if (local >= MealsFrom && local <= MealsTo && !_hadMeal.Contains(counter) && eating < (staffed.Count + 2) / 4)
        {
            _hadMeal.Add(counter);
            return Pause(PauseReason.Meal, 25 + chance.Next(15));
        }

        var away = staffed.Count(c => c.IsAway);
        return chance.Next(150) == 0 && away < day.Settings.Limits.AwayAtOnce && day.Settings.Limits.AwayLimit >= TimeSpan.FromMinutes(5)
            ? Pause(PauseReason.Away, 2 + chance.Next(3))
            : null;

        FloorCommand.PauseCounter Pause(PauseReason reason, int minutes)
        {
            _back[counter] = now + TimeSpan.FromMinutes(minutes);
            return new FloorCommand.PauseCounter(counter, reason, now + TimeSpan.FromMinutes(minutes + 1), now);
        }
    }
}
