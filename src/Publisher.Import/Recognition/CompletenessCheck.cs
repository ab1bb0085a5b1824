using Publisher.Data.Fields;
using Publisher.Import.Diagnostics;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Import.Recognition;

/// <summary>Finds projects whose tables lack what the form asks for, and says so in their data.</summary>
internal sealed class CompletenessCheck(FormIndex index, SourceSpan file, DiagnosticBag findings)
{
    /// <summary>How many tables lack something.</summary>
    public int Count { get; private set; }

    public void Check(ProjectRecord record)
    {
        if (record.WithheldReason is not null)
        {
            return;
        }

        Check(record, record.Content.Part, record.Content);
        foreach (var (part, draft) in record.Others)
        {
            Check(record, part, draft);
        }
    }

    private void Check(ProjectRecord record, int part, ProjectDraft draft)
    {
        var missing = index.Form.RequiredProjectKeys.Where(key => !Has(draft, key))
            .Select(key => LabelText.RemoveBlanks(index.Form.PrintedLabel(key)))
            .ToList();
        if (missing.Count > 0)
        {
            Count++;
            var labels = string.Join('、', missing);
            findings.Add(RecognitionDiagnostics.Incomplete(file, draft.Name, labels));
            record.Incomplete.Add(part, index.Words.IncompleteReason.Replace("{0}", labels, StringComparison.Ordinal));
        }
    }

    /// <summary>A label with a blank cell is there: the cell was left blank on purpose.</summary>
    private static bool Has(ProjectDraft draft, string key) =>
        key == ProjectFields.Indicators.Key ? draft.Indicators.Count > 0
        : key == ProjectFields.SpendingPlan.Key ? draft.Plan is not null
        : key == ProjectFields.Goals.Key ? draft.HasGoals
        : key == ProjectFields.Name.Key ? draft.Name.Length > 0
        : draft.Seen.Contains(key) || draft.Fields.ContainsKey(key);
}
