using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Publisher.Pdf.Reading;
using Publisher.Signing.Cms;
using Publisher.Signing.Files;
using Publisher.Signing.Network;
using Publisher.Signing.TimeStamps;
using Publisher.Signing.Validation;
using Publisher.Text.Diagnostics;

namespace Publisher.Signing;

/// <summary>What keeps signatures checkable for decades: data for checks, and time stamps over files (levels LT and LTA).</summary>
internal sealed class LongTermUpdate(
    SigningOptions options, IEnumerable<X509Certificate2> known, WebClient web, string path, DiagnosticBag diagnostics)
{
    private const int StampCapacity = 10 * 1024;

    /// <summary>Adds data for the signatures chosen, their time stamps included.</summary>
    /// <returns>The file with a further revision; null after an error.</returns>
    public async Task<byte[]?> AddValidationDataAsync(
        byte[] pdf, Func<IReadOnlyList<SignatureEntry>, IEnumerable<SignatureEntry>> choose, CancellationToken cancellation)
    {
        var file = new SignedFile(pdf);
        var signatures = choose(file.Signatures).ToList();
        var carried = new List<X509Certificate2>();
        var signers = new List<X509Certificate2>();
        foreach (var signature in signatures)
        {
            foreach (var (certificate, isSigner) in ReadCertificates(signature))
            {
                (isSigner ? signers : carried).Add(certificate);
            }
        }

        var collector = new ValidationCollector(web, [.. carried, .. signers, .. known, .. options.Chain], options.Time, diagnostics);
        foreach (var signer in signers)
        {
            if (!await collector.AddAsync(signer, cancellation))
            {
                return null;
            }
        }

        return SecurityStore.Add(file, collector.Data, signatures);
    }

    /// <summary>Adds a time stamp over the whole file (ETSI EN 319 142-1 §5.4.3).</summary>
    /// <returns>Null after an error.</returns>
    public async Task<byte[]?> AddTimeStampAsync(byte[] pdf, CancellationToken cancellation)
    {
        var file = new SignedFile(pdf);
        var field = new SignatureField
        {
            Kind = SignatureKind.TimeStamp,
            Capacity = StampCapacity,
            Words = "时间戳",
        };
        var prepared = SignatureRevision.Write(file, field, PageTree.Read(file.Objects, file.Objects.Catalog)[0]);
        var client = new TimeStampClient(web, options.TimeStampAuthority!);
        if (await client.StampAsync(prepared.Hash(DigestAlgorithm.Sha256), diagnostics, cancellation) is not { } token)
        {
            return null;
        }

        if (token.Length <= prepared.Capacity)
        {
            return prepared.Embed(token);
        }

        diagnostics.Add(SigningDiagnostics.SignatureTooLong(path, token.Length));
        return null;
    }

    private static IEnumerable<(X509Certificate2 Certificate, bool IsSigner)> ReadCertificates(SignatureEntry signature)
    {
        try
        {
            return [.. CmsSignature.CertificatesOf(signature.Contents)];
        }
        catch (CryptographicException)
        {
            // A foreign signature that we cannot read needs no data from us.
            return [];
        }
    }
}
