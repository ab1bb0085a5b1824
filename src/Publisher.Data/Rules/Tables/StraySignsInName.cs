using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Tables;

/// <summary>A project's name has blanks or signs that do not belong there.</summary>
internal sealed class StraySignsInName() : TableRule("PUB2266", "T06", Severity.Info, Certainty.Certain)
{
    private protected override void Check(TableSubject table, Findings findings)
    {
        foreach (var text in (ReadOnlySpan<Model.PrintedText>)[table.Project.Name, table.Table.Title])
        {
            if (FindStray(text.Text) is { } index)
            {
                findings.Add(table, At(text.Locate(index, 1), Characters.Quote(text.Text)));
                return;
            }
        }
    }

    private static int? FindStray(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isBlank = char.IsWhiteSpace(text[i]);
            var isInner = i > 0 && i < text.Length - 1 && char.IsAsciiLetterOrDigit(text[i - 1]) && char.IsAsciiLetterOrDigit(text[i + 1]);
            if ((isBlank && !isInner) || text[i] is '#' or '*' or '@' or '\\' or '|')
            {
                return i;
            }
        }

        return null;
    }
}
