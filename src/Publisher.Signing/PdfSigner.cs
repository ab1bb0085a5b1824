using Publisher.Pdf.Reading;
using Publisher.Signing.Cms;
using Publisher.Signing.Files;
using Publisher.Signing.Keys;
using Publisher.Signing.Network;
using Publisher.Signing.TimeStamps;
using Publisher.Text.Diagnostics;

namespace Publisher.Signing;

/// <summary>
/// Signs PDF files to the baseline levels of PAdES (ETSI EN 319 142-1), each step a new revision at the file's end. The first
/// signature certifies the file and allows further signatures; those that follow approve it.
/// </summary>
/// <param name="signer">Who signs; stays the caller's.</param>
/// <param name="options">What the signature is to be.</param>
public sealed class PdfSigner(ISigner signer, SigningOptions options)
{
    /// <summary>What a signature takes beside its certificates: attributes, an RSA signature of 4096 bits, names.</summary>
    private const int BaseCapacity = 4 * 1024;

    /// <summary>What a CMS signature from outside may take at first, its certificates included.</summary>
    private const int ForeignCapacity = 12 * 1024;

    /// <summary>A time stamp with the certificates of its authority.</summary>
    private const int StampCapacity = 10 * 1024;

    /// <param name="pdf">The file as it is.</param>
    /// <param name="path">How messages name it.</param>
    /// <param name="diagnostics">Receives why it could not be signed.</param>
    /// <param name="cancellation">Ends waiting for servers and external signers.</param>
    /// <returns>The signed file, or null after an error.</returns>
    public async Task<byte[]?> SignAsync(
        ReadOnlyMemory<byte> pdf, string path, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        if (options.Level > SignatureLevel.B && options.TimeStampAuthority is null)
        {
            diagnostics.Add(SigningDiagnostics.NoStampAuthority(options.Level));
            return null;
        }

        if (signer.Certificate is { } certificate && !CertificateChecks.MaySign(certificate, options.Time, diagnostics))
        {
            return null;
        }

        try
        {
            using var web = new WebClient(options.Network);
            var signed = await AddSignatureAsync(pdf, path, web, diagnostics, cancellation);
            var longTerm = new LongTermUpdate(options, signer.Others, web, path, diagnostics);
            if (signed is not null && options.Level >= SignatureLevel.LT)
            {
                signed = await longTerm.AddValidationDataAsync(signed, signatures => [signatures[^1]], cancellation);
            }

            return signed is not null && options.Level >= SignatureLevel.LTA
                ? await longTerm.AddTimeStampAsync(signed, cancellation)
                : signed;
        }
        catch (PdfSyntaxException problem)
        {
            diagnostics.Add(SigningDiagnostics.NoPdf(path, problem.Message));
            return null;
        }
    }

    /// <summary>One revision with a signature, at levels above B with a time stamp in it.</summary>
    private async Task<byte[]?> AddSignatureAsync(
        ReadOnlyMemory<byte> pdf, string path, WebClient web, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var file = new SignedFile(pdf);
        if (!FileChecks.MayChange(file, path, diagnostics) || Describe(file, path, diagnostics) is not var (field, page))
        {
            return null;
        }

        // A signature that turns out longer than its room is made anew in a larger one.
        const int Attempts = 2;
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            var prepared = SignatureRevision.Write(file, field, page);
            if (await CmsSignature.CreateAsync(prepared, signer, options, diagnostics, cancellation) is not { } cms)
            {
                return null;
            }

            if (options.Level > SignatureLevel.B)
            {
                var client = new TimeStampClient(web, options.TimeStampAuthority!);
                var hash = DigestAlgorithm.Sha256.Hash(CmsSignature.ValueOf(cms));
                if (await client.StampAsync(hash, diagnostics, cancellation) is not { } token)
                {
                    return null;
                }

                cms = CmsSignature.AddTimeStamp(cms, token);
            }

            if (cms.Length <= prepared.Capacity)
            {
                return prepared.Embed(cms);
            }

            if (attempt == Attempts)
            {
                diagnostics.Add(SigningDiagnostics.SignatureTooLong(path, cms.Length));
            }

            field = field with { Capacity = cms.Length + BaseCapacity };
        }

        return null;
    }

    private (SignatureField Field, PdfPage Page)? Describe(SignedFile file, string path, DiagnosticBag diagnostics)
    {
        var pages = PageTree.Read(file.Objects, file.Objects.Catalog);
        var place = options.Seal is { } seal
            ? SealPlacement.Find(file.Objects, pages, seal, options.SealPosition, path, diagnostics)
            : FieldPlace.FirstPage;
        if (place is null)
        {
            return null;
        }

        if (pages.Count == 0 || pages[place.Page].Number == 0)
        {
            throw new PdfSyntaxException("there are no pages", 0);
        }

        var name = options.Name.Length > 0 ? options.Name
            : signer.Certificate is { } certificate ? CertificateChecks.NameOf(certificate)
            : "";
        var field = new SignatureField
        {
            Kind = file.Signatures.Count == 0 ? SignatureKind.Certification : SignatureKind.Approval,
            Name = name,
            Reason = options.Reason,
            Location = options.Location,
            Time = options.Time,
            Capacity = EstimateCapacity(),
            Words = options.Seal?.AlternateText ?? $"电子签名：{name}",
            Appearance = options.Seal,
            Place = place,
        };
        return (field, pages[place.Page]);
    }

    private int EstimateCapacity()
    {
        var length = BaseCapacity + (options.Level > SignatureLevel.B ? StampCapacity : 0);
        if (signer.Certificate is not { } certificate)
        {
            return length + ForeignCapacity;
        }

        length += certificate.RawData.Length;
        foreach (var other in signer.Others.Concat(options.Chain))
        {
            length += other.RawData.Length;
        }

        return length;
    }
}
