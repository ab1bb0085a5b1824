using Publisher.Data.Fields;
using Publisher.Import.Reading;

namespace Publisher.Import.Recognition;

/// <summary>Reads the words above a table: the budget unit and the unit of money.</summary>
internal sealed class UnitText(FormIndex index, Ledger ledger)
{
    /// <summary>Reads <c>单位：万元</c>; false when the text is none such.</summary>
    public bool TryReadMoneyUnit(SourceText text, ProjectDraft project)
    {
        var normal = LabelText.Normalise(text.Text);
        foreach (var prefix in index.MoneyPrefixes)
        {
            if (!normal.StartsWith(prefix, StringComparison.Ordinal))
            {
                continue;
            }

            var unit = normal[prefix.Length..].TrimStart(':');
            if (unit.Length == 0 || (index.Words.MoneyUnits.Length > 0 && !index.Words.MoneyUnits.Contains(unit)))
            {
                continue;
            }

            if (!index.Form.Prints(ProjectFields.MoneyUnit.Key) || project.MoneyUnit is not null)
            {
                ledger.Leave(text);
                return true;
            }

            project.MoneyUnit = unit;
            ledger.TakeLabel(text, prefix, index.Form.PrintedLabel(ProjectFields.MoneyUnit.Key));
            return true;
        }

        return false;
    }

    /// <summary>Reads <c>214001某某局本级</c>; <paramref name="needsMark"/> wants digits or a label before the name.</summary>
    public bool TryReadUnit(SourceText text, ProjectDraft project, bool needsMark)
    {
        var words = text.Text.Trim();
        var label = index.UnitPrefixes.FirstOrDefault(prefix => LabelText.Normalise(words).StartsWith(prefix, StringComparison.Ordinal)) ?? "";
        var rest = Skip(words, label);
        var digits = rest.AsSpan().IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? rest.Length : digits;
        if ((needsMark && label.Length == 0 && (digits < 3 || index.BeginsWithYear(rest))) || rest.Length == digits || rest.Length > 80)
        {
            return false;
        }

        if (!index.Form.Prints(ProjectFields.Unit.Key) || project.Unit is not null)
        {
            ledger.Leave(text);
            return true;
        }

        project.Unit = new UnitDraft(rest[..digits], rest[digits..].Trim());
        ledger.TakeLabel(text, label, label.Length == 0 ? "" : index.Form.PrintedLabel(ProjectFields.Unit.Key));
        return true;
    }

    /// <summary>The text behind the signs of a label, blanks not counted.</summary>
    private static string Skip(string text, string label)
    {
        var at = 0;
        for (var signs = 0; signs < label.Length && at < text.Length; at++)
        {
            signs += char.IsWhiteSpace(text[at]) ? 0 : 1;
        }

        return text[at..].TrimStart();
    }
}
