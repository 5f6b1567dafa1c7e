namespace Yitai.App.Demo;

/// <summary>A clock for demonstrations: begins where it is told to, runs faster or slower than the real one, stands still when paused,
/// and never goes back.</summary>
/// <remarks>Only <see cref="GetUtcNow"/> and <see cref="UntilAsync"/> are scaled; timers and timestamps are the real clock's.</remarks>
public sealed class ScaledTimeProvider : TimeProvider
{
    /// <summary>However far the next thing is, a change of speed is noticed after so long.</summary>
    private static readonly TimeSpan LongestNap = TimeSpan.FromMilliseconds(100);

    private readonly Lock _gate = new();
    private readonly TimeProvider _real;
    private DateTimeOffset _from;
    private long _fromTimestamp;
    private double _speed;
    private bool _paused;

    /// <param name="speed">Simulated seconds in a real one; more than 0.</param>
    public ScaledTimeProvider(DateTimeOffset start, double speed, TimeProvider? real = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(speed);
        _real = real ?? System;
        (_from, _fromTimestamp, _speed) = (start, _real.GetTimestamp(), speed);
    }

    public double Speed
    {
        get
        {
            lock (_gate)
            {
                return _speed;
            }
        }

        set
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            lock (_gate)
            {
                Anchor();
                _speed = value;
            }
        }
    }

    public bool Paused
    {
        get
        {
            lock (_gate)
            {
                return _paused;
            }
        }

        set
        {
            lock (_gate)
            {
                Anchor();
                _paused = value;
            }
        }
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return Now();
        }
    }

    /// <summary>Jumps forward, over a night for instance; an instant that has passed changes nothing.</summary>
    public void SkipTo(DateTimeOffset instant)
    {
        lock (_gate)
        {
            Anchor();
            _from = instant > _from ? instant : _from;
        }
    }

    public async Task UntilAsync(DateTimeOffset instant, CancellationToken cancel)
    {
        while (GetUtcNow() is var now && now < instant)
        {
            var real = (instant - now) / Speed;
            await Task.Delay(Paused || real > LongestNap ? LongestNap : real + TimeSpan.FromMilliseconds(1), System, cancel);
        }
    }

    private DateTimeOffset Now() => _paused ? _from : _from + (_real.GetElapsedTime(_fromTimestamp) * _speed);

    private void Anchor() => (_from, _fromTimestamp) = (Now(), _real.GetTimestamp());
}
