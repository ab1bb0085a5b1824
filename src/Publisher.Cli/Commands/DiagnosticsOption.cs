using System.CommandLine;
using Publisher.Cli.Terminal;

namespace Publisher.Cli.Commands;

/// <summary><c>--diagnostics human|short|sarif|github|gitlab</c>.</summary>
internal static class DiagnosticsOption
{
    public static Option<string> Create(Words words, string usual = DiagnosticPrinter.Human) => new Option<string>("--diagnostics")
    {
        Description = words.DiagnosticsOption,
        DefaultValueFactory = _ => usual,
    }.AcceptOnlyFromAmong(
        DiagnosticPrinter.Human, DiagnosticPrinter.Short, DiagnosticPrinter.Sarif, DiagnosticPrinter.GitHub, DiagnosticPrinter.GitLab);
}
