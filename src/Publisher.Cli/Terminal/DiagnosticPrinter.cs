using Publisher.Text.Diagnostics;
using Publisher.Text.Diagnostics.Formats;

namespace Publisher.Cli.Terminal;

/// <summary>Prints findings to stderr in the form and language asked for.</summary>
internal sealed class DiagnosticPrinter(string format, Language language)
{
    public const string Human = "human";
    public const string Short = "short";
    public const string Sarif = "sarif";
    public const string GitHub = "github";
    public const string GitLab = "gitlab";

    /// <summary>For people, who want to know how many there are, too.</summary>
    public bool IsHuman => format == Human;

    /// <summary>One document for a machine, beside which nothing may be printed, and which is printed when nothing was found.</summary>
    public bool IsDocument => format is Sarif or GitLab;

    public void Print(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        if (diagnostics.Count == 0 && !IsDocument)
        {
            return;
        }

        using var text = new StringWriter { NewLine = "\n" };
        Create().Write(diagnostics, language, text);
        Console.Error.Write(text.ToString());
        if (IsHuman)
        {
            var errors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
            var warnings = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning);
            if (errors + warnings > 0)
            {
                Console.Error.WriteLine(Words.In(language).Counts(errors, warnings));
            }
        }
    }

    private DiagnosticFormat Create() => format switch
    {
        Short => new ShortFormat(),
        Sarif => new SarifFormat(),
        GitHub => new GitHubFormat(),
        GitLab => new GitLabFormat(),
        _ => new HumanFormat(TerminalScreen.HasColor),
    };
}
