namespace Publisher.Text.Diagnostics.Formats;

/// <summary>A line a finding, as compilers print them and editors read them: <c>path:line:col: error PUB1010: …</c>.</summary>
public sealed class ShortFormat : DiagnosticFormat
{
    /// <inheritdoc />
    public override void Write(IEnumerable<Diagnostic> diagnostics, Language language, TextWriter output)
    {
        foreach (var diagnostic in diagnostics)
        {
            if (!diagnostic.Span.IsNone)
            {
                output.Write($"{diagnostic.Span}: ");
            }

            output.Write($"{SeverityWords.Of(diagnostic.Severity, Language.English)} {diagnostic.Code}: ");
            output.Write(diagnostic.GetMessage(language).ReplaceLineEndings(" "));
            output.Write('\n');
        }
    }
}
