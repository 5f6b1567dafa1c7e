namespace Yitai.Host.Callers;

/// <summary>What a paired browser keeps: the device's id and its secret.</summary>
public static class DeviceCookie
{
    public const string Name = "yitai.device";

    public static (string Id, string Secret)? Split(string? cookie) =>
        cookie is { Length: <= 200 } && cookie.Split('.') is [{ Length: > 0 } id, { Length: > 0 } secret] ? (id, secret) : null;

    public static void Set(HttpContext http, string id, string secret) =>
        http.Response.Cookies.Append(Name, $"{id}.{secret}", new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = http.Request.IsHttps,
            Path = "/",
            MaxAge = TimeSpan.FromDays(400),
            IsEssential = true,
        });
}
