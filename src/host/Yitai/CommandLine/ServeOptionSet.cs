using System.CommandLine;
using Yitai.Devices.Ways;
using Yitai.Host.Serving;

namespace Yitai.Host.CommandLine;

/// <summary>The options that say where the data is and how it is served; each also from the environment and from <c>yitai.json</c>.</summary>
internal sealed class ServeOptionSet
{
    private readonly Option<string?> _urls = new("--urls") { Description = "Addresses to listen on, separated by ';'", HelpName = "URLS" };
    private readonly Option<string?> _data = new("--data") { Description = "Folder of the embedded database and the keys", HelpName = "DIR" };
    private readonly Option<string?> _database = new("--database") { Description = "PostgreSQL instead: \"Host=…;Database=…;Username=…\"", HelpName = "CONNECTION" };
    private readonly Option<string?> _keys = new("--keys") { Description = "Folder of the keys, when not DIR/keys", HelpName = "DIR" };
    private readonly Option<bool?> _standby = new("--standby") { Description = "Refuse to start unless commits wait for a second machine" };
    private readonly Option<bool?> _https = new("--https") { Description = "Serve HTTPS, with a local authority unless a certificate is given" };
    private readonly Option<string?> _certificate = new("--certificate") { Description = "Certificate chain in PEM", HelpName = "FILE" };
    private readonly Option<string?> _certificateKey = new("--certificate-key") { Description = "Its private key in PEM", HelpName = "FILE" };
    private readonly Option<bool?> _allowHttp = new("--allow-http") { Description = "Accept plain HTTP from other machines (behind a proxy that ends TLS)" };
    private readonly Option<string?> _publicUrl = new("--public-url") { Description = "Where customers' phones reach this server", HelpName = "URL" };
    private readonly Option<string?> _backupFolder = new("--backup-folder") { Description = "Write a backup here every day", HelpName = "DIR" };
    private readonly Option<int?> _keepBackups = new("--keep-backups") { Description = "How many of them are kept (14)", HelpName = "N" };
    private readonly Option<string?> _printer = new("--printer") { Description = "Serve this ticket printer too: tcp://HOST:9100 or file:///dev/usb/lp0", HelpName = "ADDRESS" };
    private readonly Option<string?> _printerHall = new("--printer-hall") { Description = "The hall it stands in, when there are several", HelpName = "HALL" };
    private readonly Option<string?> _otlp = new("--otlp") { Description = "Send metrics and traces to this collector (OTLP over HTTP); else OTEL_EXPORTER_OTLP_ENDPOINT", HelpName = "URL" };
    private readonly Option<string?> _messages = new("--messages") { Description = "Post messages to customers to this gateway (SMS, WeChat)", HelpName = "URL" };
    private readonly Option<string?> _messagesTokenFile = new("--messages-token-file") { Description = "A file with the gateway's bearer token", HelpName = "FILE" };
    private readonly Option<string?> _settings = new("--settings") { Description = "Settings file (yitai.json)", HelpName = "FILE" };

    /// <summary>Where the data is.</summary>
    public Command OnData(Command command)
    {
        foreach (var option in new Option[] { _data, _database, _keys, _standby, _settings })
        {
            command.Options.Add(option);
        }

        return command;
    }

    /// <summary>Where the data is, and how it is served.</summary>
    public Command OnServing(Command command)
    {
        OnData(command);
        foreach (var option in new Option[] { _urls, _https, _certificate, _certificateKey, _allowHttp, _publicUrl, _backupFolder, _keepBackups, _printer, _printerHall, _messages, _messagesTokenFile, _otlp })
        {
            command.Options.Add(option);
        }

        return command;
    }

    public ServeOptions Read(ParseResult line, ServeOptions usual)
    {
        var from = new SettingSources(line, line.GetValue(_settings));
        var options = new ServeOptions
        {
            Urls = from.Text(_urls) ?? usual.Urls,
            Data = from.Text(_data) ?? usual.Data,
            Database = from.Text(_database),
            Keys = from.Text(_keys),
            Standby = from.YesNo(_standby) ?? false,
            Https = from.YesNo(_https) ?? false,
            Certificate = from.Text(_certificate),
            CertificateKey = from.Text(_certificateKey),
            AllowHttp = from.YesNo(_allowHttp) ?? false,
            PublicUrl = from.Text(_publicUrl),
            BackupFolder = from.Text(_backupFolder),
            KeepBackups = from.Number(_keepBackups) ?? 14,
            Printer = PrinterAt(from.Text(_printer)),
            PrinterHall = from.Text(_printerHall),
            Messages = Web("--messages", from.Text(_messages)),
            MessagesToken = from.Text(_messagesTokenFile) is { } file ? TokenIn(file) : null,
            Otlp = Web("--otlp", from.Text(_otlp) ?? Environment.GetEnvironmentVariable("OTEL_EXPORTER_OTLP_ENDPOINT")),
        };
        from.DemandKnown();
        return options.Certificate is null == options.CertificateKey is null
            ? options
            : throw new CommandRefusedException(ExitCode.Usage, "--certificate and --certificate-key go together.");
    }

    private static string? PrinterAt(string? address) =>
        address is null || PrinterAddress.Parse(address) is not null ? address
        : throw new CommandRefusedException(ExitCode.Usage, $"--printer must be like tcp://10.0.0.8:9100 or file:///dev/usb/lp0, not '{address}'.");

    private static Uri? Web(string option, string? address) =>
        string.IsNullOrEmpty(address) ? null
        : Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri
        : throw new CommandRefusedException(ExitCode.Usage, $"{option} must be an address like http://localhost:4318, not '{address}'.");

    private static string TokenIn(string file) =>
        File.Exists(file) && File.ReadAllText(file).Trim() is { Length: > 0 } token && token.All(c => c is > ' ' and < '\u007f') ? token
        : throw new CommandRefusedException(ExitCode.Usage, $"--messages-token-file: {file} holds no token.");
}
