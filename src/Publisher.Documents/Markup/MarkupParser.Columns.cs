using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Publisher.Documents.Tables;

namespace Publisher.Documents.Markup;

/// <content>A table's columns and the grid that its cells must fill.</content>
internal sealed partial class MarkupParser
{
    /// <summary>Shares of the width: percentages or plain numbers as weights, all columns alike when none says.</summary>
    private ImmutableArray<TableColumn> ReadColumns(OpenElement element)
    {
        ReadAttributes(element);
        var widths = new double[MaximumColumns];
        var count = 0;
        string? first = null;
        foreach (var child in ChildrenOf(element))
        {
            if (child.Element != MarkupElement.Column)
            {
                ReadMisplaced(child, element);
                continue;
            }

            var width = ReadAttributes(child).Width;
            ReadNothing(child);
            if (count == 0)
            {
                first = width.Text;
            }
            else if (!IsSameKind(first, width.Text))
            {
                _report.Add(MarkupDiagnostics.MixedWidths(width.Text is null ? GetSpan(child) : GetSpan(width)));
            }

            var share = width.Text is null ? 1 : ReadWidth(width);
            if (count < MaximumColumns)
            {
                widths[count] = share;
            }

            count++;
        }

        if (count > MaximumColumns)
        {
            _report.Add(MarkupDiagnostics.TooManyColumns(GetSpan(element), count, MaximumColumns));
            return [];
        }

        var sum = 0.0;
        foreach (var width in widths)
        {
            sum += width;
        }

        var columns = new TableColumn[count];
        for (var i = 0; i < count; i++)
        {
            columns[i] = new TableColumn(widths[i] / sum);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(columns);
    }

    private static bool IsSameKind(string? first, string? width) =>
        (first is null) == (width is null) && first?.EndsWith('%') == width?.EndsWith('%');

    private double ReadWidth(MarkupValue value)
    {
        if (double.TryParse(
                value.Text.AsSpan().TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var width)
            && width is >= 0.01 and <= 10_000)
        {
            return width;
        }

        _report.Add(MarkupDiagnostics.BadWidth(GetSpan(value), value.Text!));
        return 1;
    }

    /// <summary>Without a <c>colgroup</c> the first row, which no span from above can reach into, says how many there are.</summary>
    private static ImmutableArray<TableColumn> CountColumns(Table table)
    {
        var first = table.Head.IsEmpty ? table.Body.IsEmpty ? null : table.Body[0] : table.Head[0];
        var count = 0;
        foreach (var cell in first?.Cells ?? [])
        {
            count += cell.ColumnSpan;
        }

        var columns = new TableColumn[count];
        for (var i = 0; i < count; i++)
        {
            columns[i] = new TableColumn(1.0 / count);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(columns);
    }

    private Table CheckGrid(Table table, OpenElement element)
    {
        if (table.Columns.IsEmpty || (table.Head.IsEmpty && table.Body.IsEmpty))
        {
            _report.Add(MarkupDiagnostics.EmptyTable(GetSpan(element)));
            return table;
        }

        if (table.Columns.Length > MaximumColumns)
        {
            _report.Add(MarkupDiagnostics.TooManyColumns(GetSpan(element), table.Columns.Length, MaximumColumns));
            return table;
        }

        var lastRow = -1;
        foreach (var problem in TableGrid.Of(table).Problems)
        {
            // A row that overflows leaves its last columns empty, too: one error is enough.
            if (problem.Row == lastRow && problem.Kind == GridProblemKind.TooFewColumns)
            {
                continue;
            }

            lastRow = problem.Row;
            _report.Add(MarkupDiagnostics.GridProblem(problem, table.Columns.Length));
        }

        return table;
    }
}
