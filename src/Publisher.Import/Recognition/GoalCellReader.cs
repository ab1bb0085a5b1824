using Publisher.Import.Reading;

namespace Publisher.Import.Recognition;

/// <summary>Reads 绩效目标: all in one cell, or each in a row with its number in a cell of its own.</summary>
internal sealed class GoalCellReader(FormIndex index, Ledger ledger)
{
    public void Read(List<SourceCell> cells, int start, ProjectDraft project)
    {
        var label = cells[start].Text;
        var rest = cells.Skip(start + 1).Select(cell => cell.Text).ToList();
        if (IsRowLabel(label.Text) && (rest.Count > 0 || project.Goals.Count > 0))
        {
            var text = rest.Find(candidate => !candidate.IsBlank);
            AddRow(project, label, text?.Text ?? "");
            Finish(rest, text);
            return;
        }

        var whole = project.GoalText is null && project.Goals.Count == 0 ? label : null;
        if (whole is null)
        {
            ledger.Leave(label);
        }
        else
        {
            project.GoalText = whole.Text;
            ledger.Take(whole);
        }

        Finish(rest, taken: null);
    }

    private void AddRow(ProjectDraft project, SourceText label, string text)
    {
        ledger.Take(label);
        var printed = label.Text.Trim();
        var isUsual = index.Form.Numbering.Goal.Format(project.Goals.Count + 1) is { Length: > 0 } usual
            && LabelText.Normalise(usual) == LabelText.Normalise(printed);
        project.Goals.Add(new GoalDraft(null, isUsual ? null : printed, text));
    }

    private void Finish(List<SourceText> rest, SourceText? taken)
    {
        foreach (var text in rest)
        {
            if (text == taken)
            {
                ledger.Take(text);
            }
            else
            {
                ledger.Leave(text);
            }
        }
    }

    /// <summary>A cell with nothing but a number in the form's way or in any other, or the dots of a row that was not filled in.</summary>
    private bool IsRowLabel(string text)
    {
        var words = text.Trim();
        if (words.Length is 0 or > 12)
        {
            return false;
        }

        return words.AsSpan().IndexOfAnyExcept(".…．。·") < 0
            || (index.Form.Numbering.Goal.TryMatch(words, out _, out var length) && length == words.Length)
            || (LeadingNumber.Read(words) is { } number && number.Length == words.Length)
            || IsWordAndNumber(words);
    }

    /// <summary>A short word with a number behind it, as 目标1 or 目标一.</summary>
    private bool IsWordAndNumber(string words)
    {
        var end = words.AsSpan().TrimEnd("0123456789一二三四五六七八九十：:").Length;
        return end is > 0 and <= 6 && end < words.Length && index.FindLabel(words[..end]) is not null | end <= 4;
    }
}
