using Publisher.Text.Diagnostics;
using Publisher.Writers.Word.Linting;

namespace Publisher.Writers.Word.Tests.Reading;

/// <summary>Our linter's verdict.</summary>
internal static class Lint
{
    public static IReadOnlyList<string> Codes(byte[] file) => [.. Findings(file).Select(finding => finding.Code)];

    public static IReadOnlyList<string> Messages(byte[] file) =>
        [.. Findings(file).Select(finding => $"{finding.Code} {finding.GetMessage(Language.English)}")];

    private static DiagnosticBag Findings(byte[] file)
    {
        var diagnostics = new DiagnosticBag();
        using var stream = new MemoryStream(file);
        WordLinter.Lint(stream, "disclosure.docx", diagnostics);
        return diagnostics;
    }
}
