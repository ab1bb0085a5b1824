using Publisher.Signing.Files;
using Publisher.Signing.Keys;
using Publisher.Text.Diagnostics;

namespace Publisher.Signing.Tests.Support;

/// <summary>Signs, and asks other programs what they think of it.</summary>
internal static class Signatures
{
    public static ISigner Signer(string name)
    {
        var diagnostics = new DiagnosticBag();
        var authority = TestAuthority.Shared;
        var signer = KeyFile.Load(authority.Store(name), null, () => TestAuthority.Password, diagnostics);
        Assert.Empty(diagnostics);
        return signer!;
    }

    public static SigningOptions Options(SignatureLevel level = SignatureLevel.B)
    {
        // Certificates first: none of them is valid before it is made.
        var stamps = TestAuthority.Shared.Server.Stamps;
        return new SigningOptions
        {
            Time = TimeProvider.System.GetUtcNow(),
            Level = level,
            TimeStampAuthority = level > SignatureLevel.B ? stamps : null,
        };
    }

    public static async Task<byte[]> SignAsync(byte[] pdf, string name, SigningOptions? options = null)
    {
        var diagnostics = new DiagnosticBag();
        using var signer = Signer(name);
        var signed = await new PdfSigner(signer, options ?? Options())
            .SignAsync(pdf, "disclosure.pdf", diagnostics, TestContext.Current.CancellationToken);
        Assert.Empty(diagnostics);
        return signed!;
    }

    /// <summary>
    /// Poppler finds every signature valid, and the last one covering the whole file. Of time stamps over files it says only
    /// what they cover; OpenSSL checks those.
    /// </summary>
    public static void CheckWithPoppler(byte[] pdf, int count)
    {
        using var folder = new TemporaryFolder();
        var (_, said) = RealTool.Run("pdfsig", "-nocert", folder.Write("a.pdf", pdf));
        var stamps = Occurrences(said, "Signature Type: unknown");
        Assert.True(count == stamps + Occurrences(said, "Signature is Valid."), said);
        Assert.Contains("Total document signed", said[said.LastIndexOf("Signature #", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    /// <summary>OpenSSL verifies each CMS signature over the bytes that its ByteRange names.</summary>
    public static void CheckWithOpenSsl(byte[] pdf)
    {
        using var folder = new TemporaryFolder();
        foreach (var signature in new SignedFile(pdf).Signatures)
        {
            var content = folder.Write("content", Covered(pdf, signature));
            var value = folder.Write("value", signature.Contents);
            if (signature.Kind == SignatureKind.TimeStamp)
            {
                OpenSsl.Run(
                    "ts", "-verify", "-data", content, "-in", value, "-token_in",
                    "-CAfile", TestAuthority.Shared.Certificate("root"), "-untrusted", TestAuthority.Shared.Certificate("ca"));
                continue;
            }

            OpenSsl.Run(
                "cms", "-verify", "-binary", "-content", content, "-inform", "DER", "-in", value, "-purpose", "any",
                "-CAfile", TestAuthority.Shared.Certificate("root"), "-out", folder["out"]);
        }
    }

    public static void CheckWithQpdf(byte[] pdf)
    {
        using var folder = new TemporaryFolder();
        var (code, said) = RealTool.Run("qpdf", "--check", folder.Write("a.pdf", pdf));
        Assert.True(code == 0 && !said.Contains("WARNING", StringComparison.Ordinal), said);
    }

    /// <summary>Still PDF/A-3a and PDF/UA-1 by the word of veraPDF; the test is skipped where it is not at hand.</summary>
    public static void CheckWithVeraPdf(byte[] pdf)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        Assert.SkipUnless(folders.Any(path => File.Exists(Path.Combine(path, "verapdf"))), "verapdf is not installed");
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.pdf", pdf);
        foreach (var profile in (string[])["3a", "ua1"])
        {
            var (_, said) = RealTool.Run("verapdf", "--flavour", profile, file);
            Assert.True(said.Contains("isCompliant=\"true\"", StringComparison.Ordinal), said);
        }
    }

    /// <summary>Still PDF/A-3a and PDF/UA-1 by our own checker.</summary>
    public static void CheckConformance(byte[] pdf)
    {
        var findings = new DiagnosticBag();
        Writers.Pdf.Conformance.PdfConformance.Check(pdf, "a.pdf", findings);
        Assert.Empty(findings.Select(finding => finding.GetMessage(Language.English)));
    }

    public static byte[] Covered(byte[] pdf, SignatureEntry signature)
    {
        var range = signature.ByteRange;
        return [.. pdf.AsSpan((int)range[0], (int)range[1]), .. pdf.AsSpan((int)range[2], (int)range[3])];
    }

    private static int Occurrences(string text, string words) => text.Split(words).Length - 1;
}
