namespace Yitai.Bench.Http;

/// <summary>Latencies in buckets 2 % wide, from 10 µs on: small, and safe to add to from many threads.</summary>
internal sealed class Latencies
{
    private const double Width = 1.02;
    private readonly long[] _buckets = new long[1200];

    public long Count => _buckets.Sum(b => Interlocked.Read(ref b));

    public void Add(TimeSpan latency)
    {
        var at = (int)(Math.Log(Math.Max(10, latency.TotalMicroseconds) / 10) / Math.Log(Width));
        Interlocked.Increment(ref _buckets[Math.Min(at, _buckets.Length - 1)]);
    }

    /// <summary>The upper edge of the bucket in which this share of all latencies ends.</summary>
    public TimeSpan At(double share)
    {
        var rest = (long)Math.Ceiling(Count * share);
        for (var i = 0; i < _buckets.Length; i++)
        {
            if ((rest -= _buckets[i]) <= 0)
            {
                return TimeSpan.FromMicroseconds(10 * Math.Pow(Width, i + 1));
            }
        }

        return TimeSpan.MaxValue;
    }

    public override string ToString() => $"p50 {Ms(0.5)}, p95 {Ms(0.95)}, p99 {Ms(0.99)}, p99.9 {Ms(0.999)}, longest {Ms(1)}";

    private string Ms(double share) => $"{At(share).TotalMilliseconds:0.0} ms";
}
