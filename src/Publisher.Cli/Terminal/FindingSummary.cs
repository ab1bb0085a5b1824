using System.Globalization;
using Publisher.Data.Rules;
using Publisher.Text.Diagnostics;

namespace Publisher.Cli.Terminal;

/// <summary>The table below a validation: how often each rule found something, the worst and most frequent first.</summary>
internal static class FindingSummary
{
    public static string Print(IEnumerable<Diagnostic> diagnostics, Language language)
    {
        var words = Words.In(language);
        var lines = diagnostics
            .Where(diagnostic => diagnostic.Severity != Severity.Info && RuleSet.Find(diagnostic.Code) is not null)
            .GroupBy(diagnostic => (diagnostic.Code, diagnostic.Severity, Places: diagnostic.Arguments.Length))
            .OrderByDescending(group => group.Key.Severity).ThenByDescending(group => group.Count())
            .ThenBy(group => group.Key.Code, StringComparer.Ordinal)
            .Select(group => string.Create(
                CultureInfo.InvariantCulture,
                $"{group.Count(),5}  {words.SeverityName(group.Key.Severity)} {group.Key.Code}  {Title(group.Key.Code, group.Key.Places, language)}\n"));
        return string.Concat(lines);
    }

    /// <summary>The rule's message with … for what it quotes.</summary>
    private static string Title(string code, int places, Language language) =>
        DiagnosticCatalogue.Format(code, [.. Enumerable.Repeat("…", places)], language);
}
