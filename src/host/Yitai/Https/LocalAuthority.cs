using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Yitai.Host.Https;

/// <summary>The hall's own certificate authority: made at the first start, its key beside the other keys, trusted once by each
/// device of the hall. It signs one certificate for all names and addresses of this machine.</summary>
/// <remarks>ECDSA P-256. The authority lives ten years; the server's certificate 90 days, and is made anew at each start, when 30
/// days are left, and when the machine gets another address.</remarks>
public sealed class LocalAuthority : IDisposable
{
    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromMinutes(1);
    private readonly X509Certificate2 _authority;
    private readonly TimeProvider _clock;
    private readonly Lock _gate = new();
    private X509Certificate2? _server;
    private string _names = "";
    private DateTimeOffset _lookedAt;

    private LocalAuthority(X509Certificate2 authority, TimeProvider clock) => (_authority, _clock) = (authority, clock);

    /// <summary>What devices install, as PEM.</summary>
    public string Pem => _authority.ExportCertificatePem();

    /// <summary>SHA-256 of the authority's certificate, as devices show it.</summary>
    public string Fingerprint => string.Join(':', _authority.GetCertHash(HashAlgorithmName.SHA256).Select(b => b.ToString("X2")));

    /// <summary>Reads the authority from the folder, or makes it there; the key's file is for its owner only.</summary>
    public static LocalAuthority ReadOrMake(string folder, TimeProvider clock)
    {
        var (certificate, key) = (Path.Combine(folder, "authority.crt"), Path.Combine(folder, "authority.key"));
        if (!File.Exists(certificate) || !File.Exists(key))
        {
            Directory.CreateDirectory(folder);
            using var made = Make(clock.GetUtcNow());
            using var secret = made.GetECDsaPrivateKey()!;
            WritePrivately(key, secret.ExportPkcs8PrivateKeyPem());
            File.WriteAllText(certificate, made.ExportCertificatePem());
        }

        return new LocalAuthority(X509Certificate2.CreateFromPemFile(certificate, key), clock);
    }

    /// <summary>The server's certificate for the names and addresses the machine has now.</summary>
    public X509Certificate2 Current()
    {
        lock (_gate)
        {
            var now = _clock.GetUtcNow();
            if (_server is not null && now - _lookedAt < LookAgainAfter)
            {
                return _server;
            }

            _lookedAt = now;
            var addresses = Addresses();
            var names = string.Join(' ', addresses.Select(a => a.ToString()));
            if (_server is null || names != _names || _server.NotAfter.ToUniversalTime() < now.UtcDateTime.AddDays(30))
            {
                // The old one is left to the collector: a handshake may still be using it.
                _server = Issue(addresses, now);
                _names = names;
            }

            return _server;
        }
    }

    public void Dispose()
    {
        _authority.Dispose();
        _server?.Dispose();
    }

    private static X509Certificate2 Make(DateTimeOffset now)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN=Yitai {Environment.MachineName} {now:yyyy-MM-dd}, O=Yitai", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, true, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        return request.CreateSelfSigned(now.AddDays(-1), now.AddYears(10));
    }

    private X509Certificate2 Issue(List<IPAddress> addresses, DateTimeOffset now)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Yitai", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        foreach (var name in new[] { "localhost", Environment.MachineName, Environment.MachineName + ".local" }.Where(n => Uri.CheckHostName(n) == UriHostNameType.Dns).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            names.AddDnsName(name);
        }

        addresses.ForEach(names.AddIpAddress);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], false));
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(_authority, true, false));
        using var signed = request.Create(_authority, now.AddDays(-1), now.AddDays(90), RandomNumberGenerator.GetBytes(16));
        using var withKey = signed.CopyWithPrivateKey(key);
        return X509CertificateLoader.LoadPkcs12(withKey.Export(X509ContentType.Pkcs12), null);
    }

    private static List<IPAddress> Addresses() =>
    [
        .. NetworkInterface.GetAllNetworkInterfaces()
            .Where(i => i.OperationalStatus == OperationalStatus.Up)
            .SelectMany(i => i.GetIPProperties().UnicastAddresses.Select(a => a.Address))
            .Where(a => a.AddressFamily == AddressFamily.InterNetwork || !a.IsIPv6LinkLocal)
            .Append(IPAddress.Loopback).Append(IPAddress.IPv6Loopback)
            .Distinct().OrderBy(a => a.ToString(), StringComparer.Ordinal),
    ];

    private static void WritePrivately(string path, string text)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var writer = new StreamWriter(path, options);
        writer.Write(text);
    }
}
