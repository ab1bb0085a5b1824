using System.Text;
using Publisher.Text.Diagnostics;

namespace Publisher.Import.Writing;

/// <summary>All findings of an import as a text for the editor who goes through them, in the language of the data.</summary>
internal static class ImportReport
{
    public static string Write(DiagnosticBag findings)
    {
        var text = new StringBuilder();
        foreach (var finding in findings)
        {
            text.Append(finding.Code).Append("  ").Append(finding.GetMessage(Language.Chinese).ReplaceLineEndings(" ")).Append('\n');
            if (finding.GetHint(Language.Chinese) is { } hint)
            {
                text.Append("         ").Append(hint.ReplaceLineEndings(" ")).Append('\n');
            }
        }

        return text.ToString();
    }
}
