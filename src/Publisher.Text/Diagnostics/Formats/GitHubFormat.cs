using System.Globalization;

namespace Publisher.Text.Diagnostics.Formats;

/// <summary>
/// A workflow command a finding, which GitHub Actions shows beside the line: <c>::error file=…,line=…,col=…,title=…::…</c>.
/// </summary>
public sealed class GitHubFormat : DiagnosticFormat
{
    /// <inheritdoc />
    public override void Write(IEnumerable<Diagnostic> diagnostics, Language language, TextWriter output)
    {
        foreach (var diagnostic in diagnostics)
        {
            output.Write(diagnostic.Severity switch
            {
                Severity.Error => "::error ",
                Severity.Warning => "::warning ",
                _ => "::notice ",
            });
            if (!diagnostic.Span.IsNone)
            {
                var file = diagnostic.Span.File!;
                var (start, end) = (file.GetPosition(diagnostic.Span.Start), file.GetPosition(diagnostic.Span.End));
                output.Write($"file={EscapeProperty(file.Path)},line={Number(start.Line)},endLine={Number(end.Line)},");

                // Columns are allowed inside one line only.
                output.Write(start.Line == end.Line ? $"col={Number(start.Column)},endColumn={Number(end.Column)}," : "");
            }

            var hint = diagnostic.GetHint(language);
            var message = diagnostic.GetMessage(language);
            output.Write($"title={diagnostic.Code}::{Escape(hint is null ? message : $"{message}\n{hint}")}\n");
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Escape(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => Escape(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
