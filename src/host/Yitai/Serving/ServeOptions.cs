using Yitai.App.Upkeep;

namespace Yitai.Host.Serving;

/// <summary>How the server runs: from the command line, else the environment (<c>YITAI_…</c>), else <c>yitai.json</c>.</summary>
public sealed record ServeOptions
{
    public const string DefaultUrls = "http://localhost:5080";

    public string Urls { get; init; } = DefaultUrls;

    /// <summary>Holds the embedded database, and the keys.</summary>
    public string Data { get; init; } = "./data";

    /// <summary>A PostgreSQL connection string; null: the embedded database.</summary>
    public string? Database { get; init; }

    /// <summary>Refuse to start unless commits wait for a second machine.</summary>
    public bool Standby { get; init; }

    /// <summary>Keys apart from the data; null: <c>{Data}/keys</c>.</summary>
    public string? Keys { get; init; }

    public bool Https { get; init; }

    public string? Certificate { get; init; }

    public string? CertificateKey { get; init; }

    public bool AllowHttp { get; init; }

    /// <summary>Where customers' phones reach this server, for QR codes; null: as each request reached it.</summary>
    public string? PublicUrl { get; init; }

    /// <summary>A folder for daily backups; null: none are written.</summary>
    public string? BackupFolder { get; init; }

    public int KeepBackups { get; init; } = 14;

    /// <summary>A ticket printer on this machine or near it, served by the server itself; null: agents serve them.</summary>
    public string? Printer { get; init; }

    /// <summary>Whose printer it is; null: the only hall's.</summary>
    public string? PrinterHall { get; init; }

    /// <summary>Where messages to customers are posted; null: none are offered.</summary>
    public Uri? Messages { get; init; }

    /// <summary>What the gateway asks for as bearer token; null: nothing.</summary>
    public string? MessagesToken { get; init; }

    /// <summary>The base address of a collector that takes OTLP over HTTP; null: nothing is sent.</summary>
    public Uri? Otlp { get; init; }

    public UpkeepOptions Upkeep => new(BackupFolder, TimeSpan.FromDays(1), KeepBackups);

    public string KeysFolder => Keys ?? Path.Combine(Data, "keys");
}
