using Publisher.Data.Fields;
using Publisher.Data.Forms;
using Publisher.Import.Diagnostics;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Import.Recognition;

/// <summary>
/// Puts together what several parts of a file say about the same project, and gives the numbers that the files' order does
/// not give by itself.
/// </summary>
internal sealed class ProjectMerger(NamedForm named, SourceSpan file, DiagnosticBag findings)
{
    /// <summary>More numbers than this are not left out but misread.</summary>
    private const int LongestGap = 100;

    private readonly List<ProjectRecord> _records = [];

    public List<ProjectRecord> Merge(List<ProjectDraft> drafts)
    {
        for (var part = 0; part < named.Form.ProjectParts.Length; part++)
        {
            var own = drafts.Where(draft => draft.Part == part).ToList();
            if (_records.Count > 0 && FindTwins(own, part) is { } twins)
            {
                Join(own, twins, part);
            }
            else
            {
                AddAll(own);
            }
        }

        foreach (var record in _records)
        {
            NameParts(record);
            FindTitles(record);
        }

        return _records;
    }

    /// <summary>The record of each draft, -1 for none; null when the order of the part is another than the records'.</summary>
    private int[]? FindTwins(List<ProjectDraft> own, int part)
    {
        var twins = new int[own.Count];
        var (last, found) = (-1, 0);
        for (var i = 0; i < own.Count; i++)
        {
            twins[i] = _records.FindIndex(last + 1, record =>
                record.WithheldReason is null && !record.Others.ContainsKey(part) && IsTwin(record.Content, own[i]));
            found += twins[i] >= 0 ? 1 : 0;
            last = Math.Max(last, twins[i]);
        }

        // Projects of this part alone would come behind all others: only right where they stand last.
        var firstAlone = Array.IndexOf(twins, -1);
        return found > 0 && (firstAlone < 0 || Array.TrueForAll(twins[firstAlone..], twin => twin < 0)) ? twins : null;
    }

    private static bool IsTwin(ProjectDraft a, ProjectDraft b)
    {
        var (first, second) = (Value(a, ProjectFields.Code), Value(b, ProjectFields.Code));
        var isSame = first.Length > 0 && second.Length > 0
            ? first == second
            : LabelText.Normalise(a.Name) is { Length: > 0 } name && name == LabelText.Normalise(b.Name);
        return isSame && a.Number == b.Number;
    }

    private static string Value(ProjectDraft draft, FieldDescription field) =>
        LabelText.Normalise(draft.Fields.GetValueOrDefault(field.Key) ?? "");

    private void Join(List<ProjectDraft> own, int[] twins, int part)
    {
        for (var i = 0; i < own.Count; i++)
        {
            if (twins[i] >= 0)
            {
                _records[twins[i]].Others.Add(part, own[i]);
            }
        }

        AddAll([.. own.Where((_, i) => twins[i] < 0)]);
    }

    private void AddAll(List<ProjectDraft> drafts)
    {
        var numbers = named.Form.Numbering.Table.Format(1).Length > 0;
        var (position, used) = (0, new HashSet<int>());
        foreach (var draft in drafts)
        {
            position++;
            if (draft.Number is { } number && number > position && number - position <= LongestGap && !used.Contains(number))
            {
                AddWithheld(position, number - 1);
                position = number;
            }

            var record = new ProjectRecord { Content = draft, IsUnnumbered = numbers && draft.Number is null && draft.Title is not null };
            if (draft.Number is { } printed && (printed != position || !used.Add(printed)))
            {
                findings.Add(RecognitionDiagnostics.NumberOutOfOrder(file, printed, draft.Title ?? draft.Name));
                record.IsUnnumbered = true;
                draft.Title = named.Form.Numbering.Table.Format(printed) + draft.Title;
            }

            used.Add(position);
            _records.Add(record);
        }
    }

    /// <summary>A number that is left out is a project's that may not be published, or a slip: only the editor knows.</summary>
    private void AddWithheld(int first, int last)
    {
        findings.Add(RecognitionDiagnostics.NumbersLeftOut(file, first, last, named.Words.WithheldReason));
        for (var number = first; number <= last; number++)
        {
            _records.Add(new ProjectRecord { WithheldReason = named.Words.WithheldReason });
        }
    }

    private void NameParts(ProjectRecord record)
    {
        var parts = record.Others.Keys.Append(record.Content.Part).Order().ToList();
        if (record.WithheldReason is null && parts.Count < named.Form.ProjectParts.Length)
        {
            record.Parts = [.. parts.Select(part => named.Form.ProjectParts[part].Title)];
        }
    }

    private void FindTitles(ProjectRecord record)
    {
        foreach (var (part, draft) in record.Others.Append(KeyValuePair.Create(record.Content.Part, record.Content)))
        {
            var usual = draft.Name + named.Form.ProjectParts[part].TableTitleSuffix;
            if (draft.Title is { } title && title.Trim() != usual.Trim())
            {
                record.Titles.Add(part, title);
            }
        }
    }
}
