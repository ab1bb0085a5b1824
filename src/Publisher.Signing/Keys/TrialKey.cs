using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Publisher.Signing.Keys;

/// <summary>A key that lives for one run, to try signing with: its certificate is its own issuer and says that it is a trial.</summary>
public static class TrialKey
{
    /// <summary>Stands in the subject of every trial certificate; checks look for it.</summary>
    public const string Mark = "试用 TRIAL";

    /// <param name="now">The certificate is valid from the day before for a month.</param>
    public static ISigner Create(DateTimeOffset now)
    {
        var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var name = new X500DistinguishedNameBuilder();
        name.AddCommonName($"{Mark}（不具效力 NOT VALID）");
        name.AddOrganizationName("Publisher");
        var request = new CertificateRequest(name.Build(), key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(
            certificateAuthority: false, hasPathLengthConstraint: false, pathLengthConstraint: 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(
            X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation, critical: true));
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(30));
        return new KeySigner(X509CertificateLoader.LoadCertificate(certificate.RawData), key, [], isTrial: true);
    }
}
