using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Writers.Word.Linting;

/// <summary>
/// Finds in a Word file what schema validation does not see and Word repairs, refuses or asks about: merged cells
/// that leave the grid, bookmarks and fields without their other end, links and styles that lead nowhere.
/// </summary>
public static class WordLinter
{
    /// <param name="file">A .docx, from its beginning; it must be able to seek.</param>
    /// <param name="path">What findings call it.</param>
    /// <param name="diagnostics">Receives the findings.</param>
    public static void Lint(Stream file, string path, DiagnosticBag diagnostics)
    {
        var findings = new Findings(SourceSpan.OfFile(new SourceFile(path, "")), diagnostics);
        using var package = LintedPackage.Open(file, findings);
        if (package is null)
            return;

        PackageChecks.Run(package, findings);
        BookmarkChecks.Run(package, findings);
        TableChecks.Run(package, findings);
        FieldChecks.Run(package, findings);
        StyleChecks.Run(package, findings);
    }
}
