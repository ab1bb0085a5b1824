using System.Collections.Immutable;
using Publisher.Data.Fields;
using Publisher.Data.Model;
using Publisher.Data.Syntax;

namespace Publisher.Data.Loading;

/// <summary>Reads 资金支出计划: one cell for each column of the form, empty where the editor plans nothing.</summary>
internal static class SpendingPlanReader
{
    public static SpendingPlan? Read(DataReading reading, DataNode? node)
    {
        var columns = reading.Form.SpendingPlan.Columns;
        if (node is null || reading.Mapping(node, ProjectFields.SpendingPlan, [], columns) is not { } plan)
        {
            return null;
        }

        var cells = ImmutableArray.CreateBuilder<SpendingPlanCell>(columns.Length);
        foreach (var column in columns)
        {
            var text = plan.Find(column) is { } entry
                ? reading.Text(entry.Value, ProjectFields.SpendingPlan)
                : PrintedText.Empty;
            cells.Add(ReadCell(column, text));
            if (reading.Form.SpendingPlan.HoldsAmounts && cells[^1].HasPercentSign)
            {
                reading.Report(ModelDiagnostics.PercentInPlanOfAmounts(text.Span, text.Text));
            }
        }

        return new SpendingPlan(cells.MoveToImmutable());
    }

    private static SpendingPlanCell ReadCell(string column, PrintedText text)
    {
        var trimmed = text.Text.AsSpan().Trim();
        var hasPercentSign = trimmed.Length > 0 && trimmed[^1] is '%' or '％';
        return NumberText.TryParse(hasPercentSign ? trimmed[..^1] : trimmed, out var number)
            ? new SpendingPlanCell(column, text, number, hasPercentSign)
            : new SpendingPlanCell(column, text, null, hasPercentSign);
    }
}
