using System.Text.RegularExpressions;
using Publisher.Writers.Pdf.Conformance.Model;

namespace Publisher.Writers.Pdf.Conformance.Rules.Structure;

/// <summary>The language of all text is known (ISO 19005-3 §6.7.4; ISO 14289-1 §7.2), as RFC 3066 writes it.</summary>
internal sealed partial class LanguageRule : ConformanceRule
{
    public override void Check(CheckedFile file, Findings findings)
    {
        Check(file.Objects.Text(file.Catalog, "Lang"), findings);
        foreach (var element in file.Structure.Elements)
        {
            if (element.Dictionary.Has("Lang"))
            {
                Check(file.Objects.Text(element.Dictionary, "Lang"), findings);
            }
        }
    }

    private static void Check(string? language, Findings findings)
    {
        if (language is null || !Tag().IsMatch(language))
        {
            findings.Add(ConformanceDiagnostics.Language(findings.File, language ?? ""));
        }
    }

    [GeneratedRegex("^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tag();
}
