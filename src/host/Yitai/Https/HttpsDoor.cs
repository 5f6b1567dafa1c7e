using System.Security.Cryptography.X509Certificates;
using Yitai.Host.Serving;

namespace Yitai.Host.Https;

/// <summary>Which certificate the server shows: the operator's, or the local authority's; none without <c>--https</c>.</summary>
public sealed class HttpsDoor : IDisposable
{
    private readonly GivenCertificate? _given;

    private HttpsDoor(GivenCertificate? given, LocalAuthority? authority) => (_given, Authority) = (given, authority);

    /// <summary>Null: no HTTPS, or with the operator's certificate, which devices trust already.</summary>
    public LocalAuthority? Authority { get; }

    public bool IsOpen => _given is not null || Authority is not null;

    /// <exception cref="ArgumentException">A certificate without its key, or a key without its certificate.</exception>
    public static HttpsDoor Of(ServeOptions options, TimeProvider clock) => options switch
    {
        { Https: false } => new HttpsDoor(null, null),
        { Certificate: { } certificate, CertificateKey: { } key } => new HttpsDoor(new GivenCertificate(certificate, key), null),
        { Certificate: null, CertificateKey: null } => new HttpsDoor(null, LocalAuthority.ReadOrMake(options.KeysFolder, clock)),
        _ => throw new ArgumentException("--certificate and --certificate-key belong together."),
    };

    public X509Certificate2 Certificate() => _given?.Current() ?? Authority!.Current();

    public void Dispose() => Authority?.Dispose();
}
