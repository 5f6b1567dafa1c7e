using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Yitai.Host.Problems;

namespace Yitai.Host.Serving;

/// <summary>Limits attempts by address: sign-in, PIN, pairing codes. Each account has its own lock-out besides.</summary>
internal static class Attempts
{
    public const string Policy = "attempts";

    /// <summary>Pairing codes have six digits: guessing must be slower than for passwords.</summary>
    public const string Codes = "codes";

    public static void Set(RateLimiterOptions options)
    {
        options.AddPolicy(Policy, http => Bucket(http, capacity: 120, perMinute: 60));
        options.AddPolicy(Codes, http => Bucket(http, capacity: 10, perMinute: 5));
        options.OnRejected = async (context, _) => await ProblemResult.WriteAsync(context.HttpContext, new HostRefusal.TooManyRequests(60));
    }

    private static RateLimitPartition<string> Bucket(HttpContext http, int capacity, int perMinute) => RateLimitPartition.GetTokenBucketLimiter(
        http.Connection.RemoteIpAddress?.ToString() ?? "", _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = capacity,
            TokensPerPeriod = perMinute,
            ReplenishmentPeriod = TimeSpan.FromMinutes(1),
            QueueLimit = 0,
        });
}
