using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Yitai.Host.Register;

namespace Yitai.Host.Callers;

/// <summary>A person's signed-in browser: a cookie with the staff number and the security stamp it was given under.</summary>
public static class StaffSession
{
    public const string Scheme = "staff";

    private const string StaffNo = "staffNo";
    private const string Stamp = "stamp";

    public static Task BeginAsync(HttpContext http, Person person) => http.SignInAsync(
        Scheme, new ClaimsPrincipal(new ClaimsIdentity([new(StaffNo, person.StaffNo), new(Stamp, person.SecurityStamp)], Scheme)));

    public static Task EndAsync(HttpContext http) => http.SignOutAsync(Scheme);

    /// <summary>Null when the person is gone, inactive, or has another stamp since: the session is over.</summary>
    public static Person? PersonOf(ClaimsPrincipal principal, StaffRegister register) =>
        register.Current.Person(principal.FindFirstValue(StaffNo) ?? "") is { Active: true } person && person.SecurityStamp == principal.FindFirstValue(Stamp)
            ? person
            : null;

    public static void Set(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "yitai.staff";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = TimeSpan.FromHours(12);
        options.SlidingExpiration = true;
    }
}
