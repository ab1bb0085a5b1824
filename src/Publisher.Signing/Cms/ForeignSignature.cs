using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using Publisher.Signing.Keys;
using Publisher.Text.Diagnostics;

namespace Publisher.Signing.Cms;

/// <summary>Looks at a CMS signature that an external signer answered with, before it is put into the file.</summary>
internal static class ForeignSignature
{
    /// <returns>False after an error. What cannot be checked here, such as SM2, is a notice.</returns>
    public static bool IsSound(
        byte[] cms, ISignedBytes file, ISigner signer, SigningOptions options, DiagnosticBag diagnostics)
    {
        try
        {
            var signed = new SignedCms(new ContentInfo(file.ToCovered()), detached: true);
            signed.Decode(cms);
            if (!signed.Detached || signed.SignerInfos.Count != 1)
            {
                diagnostics.Add(KeyDiagnostics.NoSignature(signer.Name));
                return false;
            }

            var info = signed.SignerInfos[0];
            if (info.Certificate is { } certificate && !CertificateChecks.MaySign(certificate, options.Time, diagnostics))
            {
                return false;
            }

            return IsOver(signed, info, file, signer, diagnostics);
        }
        catch (CryptographicException)
        {
            diagnostics.Add(KeyDiagnostics.NoSignature(signer.Name));
            return false;
        }
    }

    private static bool IsOver(
        SignedCms signed, SignerInfo info, ISignedBytes file, ISigner signer, DiagnosticBag diagnostics)
    {
        if (IsKnown(info))
        {
            try
            {
                signed.CheckSignature(verifySignatureOnly: true);
                return true;
            }
            catch (CryptographicException)
            {
                diagnostics.Add(KeyDiagnostics.OtherDigest(signer.Name));
                return false;
            }
        }

        // The digest can be compared all the same.
        var digest = file.Hash(signer.Digest);
        foreach (var attribute in info.SignedAttributes)
        {
            if (attribute.Values[0] is Pkcs9MessageDigest stated && stated.MessageDigest.AsSpan().SequenceEqual(digest))
            {
                diagnostics.Add(KeyDiagnostics.Unchecked(info.SignatureAlgorithm.Value ?? ""));
                return true;
            }
        }

        diagnostics.Add(KeyDiagnostics.OtherDigest(signer.Name));
        return false;
    }

    /// <summary>Whether .NET can check the signature: SHA-2 with RSA or a NIST curve.</summary>
    private static bool IsKnown(SignerInfo info)
    {
        if (info.Certificate is null || DigestAlgorithm.FromOid(info.DigestAlgorithm.Value ?? "")?.HashName.Name is null)
        {
            return false;
        }

        try
        {
            using var rsa = info.Certificate.GetRSAPublicKey();
            using var ecdsa = info.Certificate.GetECDsaPublicKey();
            return rsa is not null || ecdsa is not null;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
