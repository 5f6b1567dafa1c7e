using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Yitai.Host.Callers;

/// <summary>A browser where somebody signed in with a password today: there, and only there, a PIN is enough to switch person.</summary>
public sealed class TrustedBrowser(IDataProtectionProvider protection, PeopleClock clock)
{
    private const string Cookie = "yitai.trust";

    /// <summary>A working day, not a calendar day: who signs in at 22:00 does not lose the PIN at midnight.</summary>
    private static readonly TimeSpan Lasts = TimeSpan.FromHours(16);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("trusted-browser").ToTimeLimitedDataProtector();

    public void Trust(HttpContext http) => http.Response.Cookies.Append(
        Cookie, _protector.Protect("password", clock.Now + Lasts),
        new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = http.Request.IsHttps, Path = "/api/sign-in", MaxAge = Lasts, IsEssential = true });

    public bool Is(HttpContext http)
    {
        try
        {
            return http.Request.Cookies[Cookie] is { Length: > 0 and < 1000 } value && _protector.Unprotect(value) == "password";
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
