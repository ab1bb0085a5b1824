using Publisher.Data.Fields;

namespace Publisher.Import.Recognition;

/// <summary>How much a form prints that the file has not, or has otherwise.</summary>
internal static class FitCost
{
    private const int MissingLabel = 4;
    private const int OwnLabel = 3;

    public static int Of(DisclosureDraft disclosure, FormIndex index)
    {
        var cost = 0;
        foreach (var record in disclosure.Projects)
        {
            if (record.WithheldReason is not null)
            {
                continue;
            }

            foreach (var draft in record.Others.Values.Append(record.Content))
            {
                cost += OfProject(draft, index);
            }

            // A project that stands in one part only, of a form that prints all in each.
            cost += (record.Parts.Count > 0 ? MissingLabel : 0) + record.Titles.Count;
        }

        foreach (var item in (disclosure.GoalAreas?.Items ?? []).Concat(disclosure.Safeguards?.Items ?? []))
        {
            cost += item.Label is null ? 0 : OwnLabel;
        }

        return cost;
    }

    private static int OfProject(ProjectDraft draft, FormIndex index)
    {
        var cost = draft.Goals.Count(goal => goal.Label is not null);
        foreach (var label in index.Form.Labels)
        {
            var isThere = label.Key == ProjectFields.Unit.Key ? draft.Unit is not null
                : label.Key == ProjectFields.MoneyUnit.Key ? draft.MoneyUnit is not null
                : draft.Seen.Contains(label.Key) || !ProjectFields.Cells.Any(field => field.Key == label.Key);
            cost += isThere ? 0 : MissingLabel;
        }

        if (draft.HasIndicatorHead)
        {
            cost += index.Form.IndicatorColumns.Count(column => !draft.Columns.Contains(column)) * MissingLabel;
        }

        return cost;
    }
}
