using System.Collections.Immutable;
using Publisher.Pipeline.Fingerprints;
using Publisher.Pipeline.Output;
using Publisher.Pipeline.Signatures;
using Publisher.Signing.Verification;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Pdf.Conformance;

namespace Publisher.Pipeline.Verifications;

/// <summary>Judges files one by one: their signatures, and whether they are what they say they are.</summary>
public static class VerifyRun
{
    /// <summary>What our own checker knows; other claims are only repeated.</summary>
    private static readonly ImmutableArray<string> CheckedClaims = ["PDF/A-3a", "PDF/UA-1"];

    /// <param name="request">What is asked for.</param>
    /// <param name="diagnostics">Receives what keeps files from being judged; what is found in them is said with each.</param>
    public static async Task<ImmutableArray<VerifiedFile>> RunAsync(
        VerifyRequest request, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var trusted = TrustList.Read(request.Trust, diagnostics);
        if (diagnostics.HasErrors)
        {
            return [];
        }

        // A path where nothing is keeps no other file from being judged.
        var targets = SignTargets.Find(request.Paths, diagnostics);
        var options = new VerificationOptions { Time = request.Time, Trusted = trusted };
        var files = ImmutableArray.CreateBuilder<VerifiedFile>(targets.Length);
        foreach (var path in targets)
        {
            if (SignedInput.Read(path, diagnostics) is { } content)
            {
                files.Add(Path.GetFileName(path) == Manifest.FileName
                    ? ManifestCheck.Run(path, content, options)
                    : await VerifyAsync(path, content, options, request.Rebuild, cancellation));
            }
        }

        return files.DrainToImmutable();
    }

    private static async Task<VerifiedFile> VerifyAsync(
        string path, byte[] content, VerificationOptions options, RebuildRequest? rebuild, CancellationToken cancellation)
    {
        var report = PdfVerification.Verify(content, path, options);
        var findings = new DiagnosticBag();
        bool? conforms = null;
        if (CheckedClaims.All(claim => report.Claims.Contains(claim)))
        {
            PdfConformance.Check(content, path, findings);
            conforms = !findings.HasErrors;
        }

        if (rebuild is not null)
        {
            await Rebuild.CheckAsync(path, content, report, rebuild, findings, cancellation);
        }

        return new VerifiedFile(
            path, Fingerprint.Of(content).Value, report.Signatures, report.Claims, conforms, [.. report.Diagnostics, .. findings]);
    }
}
