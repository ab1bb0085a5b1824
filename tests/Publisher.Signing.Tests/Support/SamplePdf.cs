using Publisher.Pipeline.Building;
using Publisher.Text.Diagnostics;

namespace Publisher.Signing.Tests.Support;

/// <summary>A file of the kind that is signed: a small disclosure as the build makes it.</summary>
internal static class SamplePdf
{
    private static readonly Lazy<byte[]> Bytes = new(Build);

    public static byte[] ToBytes() => [.. Bytes.Value];

    private static byte[] Build()
    {
        using var folder = new TemporaryFolder();
        var report = SiteBuild.RunAsync(
            new BuildOptions
            {
                Data = Path.Combine(Repository.Root, "tests", "cases", "good-minimal", "data"),
                Templates = Repository.Templates,
                Output = folder["out"],
                Date = new DateTimeOffset(2024, 2, 5, 9, 30, 0, TimeSpan.Zero),
            },
            progress: null,
            CancellationToken.None).GetAwaiter().GetResult();
        Assert.DoesNotContain(report.Diagnostics, finding => finding.Severity == Severity.Error);
        return File.ReadAllBytes(folder["out/2024/bureau/disclosure.pdf"]);
    }
}
