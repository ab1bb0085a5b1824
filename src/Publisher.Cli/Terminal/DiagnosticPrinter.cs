using Publisher.Text.Diagnostics;
using Publisher.Text.Diagnostics.Formats;

namespace Publisher.Cli.Terminal;

/// <summary>Prints findings to stderr in the form and language asked for.</summary>
internal sealed class DiagnosticPrinter(string format, Language language)
{
    public const string Human = "human";
    public const string Short = "short";

    public void Print(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        if (diagnostics.Count == 0)
        {
            return;
        }

        DiagnosticFormat writer = format == Short ? new ShortFormat() : new HumanFormat(TerminalScreen.HasColor);
        using var text = new StringWriter { NewLine = "\n" };
        writer.Write(diagnostics, language, text);
        Console.Error.Write(text.ToString());
        if (format == Human)
        {
            var errors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
            var warnings = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning);
            if (errors + warnings > 0)
            {
                Console.Error.WriteLine(Words.In(language).Counts(errors, warnings));
            }
        }
    }
}
