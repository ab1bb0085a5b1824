using System.Collections.Immutable;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Publisher.Signing.Tests.Support;
using Publisher.Signing.Verification;
using Publisher.Text.Diagnostics;

namespace Publisher.Signing.Tests.Verification;

/// <summary>Verifies files of the tests.</summary>
internal static class Judge
{
    /// <summary>Trusts the root of the tests.</summary>
    public static VerificationReport Verify(byte[] pdf, DateTimeOffset? time = null) =>
        PdfVerification.Verify(pdf, "a.pdf", new VerificationOptions
        {
            Time = time ?? TimeProvider.System.GetUtcNow(),
            Trusted = [X509CertificateLoader.LoadCertificateFromFile(TestAuthority.Shared.Certificate("root"))],
        });

    public static VerificationReport VerifyWithoutTrust(byte[] pdf) =>
        PdfVerification.Verify(pdf, "a.pdf", new VerificationOptions { Time = TimeProvider.System.GetUtcNow() });

    public static void IsSound(VerificationReport report) => Assert.True(report.IsSound, Words(report));

    /// <summary>It is not sound, and says so with that code.</summary>
    public static void Says(string code, VerificationReport report)
    {
        Assert.False(report.IsSound);
        Assert.True(Errors(report).Contains(code), $"{code} expected:\n{Words(report)}");
    }

    public static ImmutableArray<string> Errors(VerificationReport report) =>
        [.. report.Diagnostics.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Code)];

    public static string Words(VerificationReport report) =>
        string.Join('\n', report.Diagnostics.Select(finding => $"{finding.Code} {finding.GetMessage(Language.English)}"));

    /// <summary>The file with some bytes in the place of others of the same length.</summary>
    public static byte[] Replace(byte[] pdf, string old, string now)
    {
        var (from, to) = (Encoding.Latin1.GetBytes(old), Encoding.Latin1.GetBytes(now));
        Assert.Equal(from.Length, to.Length);
        var at = pdf.AsSpan().LastIndexOf(from);
        Assert.True(at >= 0, $"'{old}' is not in the file");
        byte[] result = [.. pdf];
        to.CopyTo(result.AsSpan(at));
        return result;
    }
}
