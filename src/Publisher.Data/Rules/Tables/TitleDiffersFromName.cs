using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Tables;

/// <summary>A table's title is not made of 项目名称 and what the part adds to it.</summary>
internal sealed class TitleDiffersFromName() : TableRule("PUB2265", "T05", Severity.Warning, Certainty.Certain)
{
    private protected override void Check(TableSubject table, Findings findings)
    {
        var title = table.Table.Title.Text.Trim();
        var name = table.Project.Name.Text.Trim();
        if (name.Length > 0 && !IsMadeOf(title, name, SuffixOf(table)))
        {
            findings.Add(table, At(table.Table.Title.Span, Characters.Quote(title), Characters.Quote(name))
                .WithLabel(table.Project.Name.Span, "name"));
        }
    }

    private static string SuffixOf(TableSubject table)
    {
        foreach (var part in table.Disclosure.Form.ProjectParts)
        {
            if (part.Title == table.Part.Title)
            {
                return part.TableTitleSuffix.Trim();
            }
        }

        return "";
    }

    private static bool IsMadeOf(string title, string name, string suffix) =>
        title.Length == name.Length + suffix.Length
        && title.StartsWith(name, StringComparison.Ordinal) && title.EndsWith(suffix, StringComparison.Ordinal);
}
