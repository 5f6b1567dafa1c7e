using System.Security.Cryptography.X509Certificates;

namespace Yitai.Host.Https;

/// <summary>A certificate the operator brought: PEM files, read again when they change, so that a renewal needs no restart.</summary>
public sealed class GivenCertificate(string certificate, string key)
{
    private readonly Lock _gate = new();
    private (DateTime WrittenAt, X509Certificate2 Certificate)? _read;

    /// <exception cref="System.Security.Cryptography.CryptographicException">The files are no certificate and its key.</exception>
    public X509Certificate2 Current()
    {
        lock (_gate)
        {
            var writtenAt = File.GetLastWriteTimeUtc(certificate);
            if (_read is not { } read || read.WrittenAt != writtenAt)
            {
                using var pem = X509Certificate2.CreateFromPemFile(certificate, key);
                read = (writtenAt, X509CertificateLoader.LoadPkcs12(pem.Export(X509ContentType.Pkcs12), null));
                _read = read;
            }

            return read.Certificate;
        }
    }
}
