namespace Yitai.Host.Serving;

/// <summary>Where customers' phones reach this server: as configured, else as this request reached it.</summary>
public sealed record PublicAddress(string? Configured)
{
    public string Of(HttpContext http) => Configured?.TrimEnd('/') ?? $"{http.Request.Scheme}://{http.Request.Host}";
}
