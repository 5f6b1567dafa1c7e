using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Yitai.Host.Register;

namespace Yitai.Host.Callers;

/// <summary>A browser where somebody signed in with a password today: there, and only there, a PIN is enough to switch person.</summary>
/// <remarks>Who has a second factor must have used it in this very browser today; the cookie remembers the last dozen who did.</remarks>
public sealed class TrustedBrowser(IDataProtectionProvider protection, TimeProvider clock)
{
    private const string Cookie = "yitai.trust";
    private const int Most = 12;

    /// <summary>A working day, not a calendar day: who signs in at 22:00 does not lose the PIN at midnight.</summary>
    private static readonly TimeSpan Lasts = TimeSpan.FromHours(16);

    // The end is written inside: a time-limited protector would look at the machine's clock, and the hall has its own.
    private readonly IDataProtector _protector = protection.CreateProtector("trusted-browser");

    public void Trust(HttpContext http, Person person)
    {
        var known = Known(http) ?? [];
        var now = person.TwoFactor ? [.. known.Where(k => k != person.StaffNo).TakeLast(Most - 1), person.StaffNo] : known;
        http.Response.Cookies.Append(
            Cookie, _protector.Protect(string.Join(' ', [(clock.GetUtcNow() + Lasts).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), .. now])),
            new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = http.Request.IsHttps, Path = "/api/sign-in", MaxAge = Lasts, IsEssential = true });
    }

    public bool Is(HttpContext http) => Known(http) is not null;

    /// <summary>Whether a PIN is enough for this person here.</summary>
    public bool Is(HttpContext http, Person person) => Known(http) is { } known && (!person.TwoFactor || known.Contains(person.StaffNo));

    /// <summary>Who used a second factor here; null: nobody signed in with a password here.</summary>
    private string[]? Known(HttpContext http)
    {
        try
        {
            return http.Request.Cookies[Cookie] is { Length: > 0 and < 2000 } value && _protector.Unprotect(value).Split(' ') is [var until, .. var known]
                && long.TryParse(until, CultureInfo.InvariantCulture, out var seconds) && clock.GetUtcNow().ToUnixTimeSeconds() < seconds
                ? known
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
