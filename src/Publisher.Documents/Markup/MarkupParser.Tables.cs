using System.Collections.Immutable;
using System.Globalization;
using Publisher.Documents.Tables;

namespace Publisher.Documents.Markup;

/// <content>Tables.</content>
internal sealed partial class MarkupParser
{
    /// <summary>Word refuses tables with more columns.</summary>
    private const int MaximumColumns = 63;

    /// <summary>HTML §4.9.11: a browser reads a larger <c>rowspan</c> as this.</summary>
    private const int MaximumRows = 65534;

    private Table ReadTable(OpenElement element)
    {
        var span = GetSpan(element);
        var attributes = ReadAttributes(element);
        var style = FindTableStyle(element, attributes.Class);
        var id = ReadId(attributes.Id);
        var (columns, head) = (ImmutableArray<TableColumn>.Empty, ImmutableArray<TableRow>.Empty);
        var (hasColumns, hasHead) = (false, false);
        var body = ImmutableArray.CreateBuilder<TableRow>();
        foreach (var child in ChildrenOf(element))
        {
            switch (child.Element)
            {
                case MarkupElement.ColumnGroup when !hasColumns && !hasHead && body.Count == 0:
                    columns = ReadColumns(child);
                    hasColumns = true;
                    break;
                case MarkupElement.Head when !hasHead && body.Count == 0:
                    ReadAttributes(child);
                    var rows = ImmutableArray.CreateBuilder<TableRow>();
                    ReadRows(child, rows);
                    head = rows.DrainToImmutable();
                    hasHead = true;
                    break;
                case MarkupElement.Body:
                    ReadAttributes(child);
                    ReadRows(child, body);
                    break;
                case MarkupElement.Row:
                    body.Add(ReadRow(child, isHead: false));
                    break;
                default:
                    ReadMisplaced(child, element);
                    break;
            }
        }

        var table = new Table(span, style, columns, head, body.DrainToImmutable())
        {
            Id = id,
            Summary = attributes.Summary.Text ?? "",
        };
        return CheckGrid(table.Columns.IsEmpty ? table with { Columns = CountColumns(table) } : table, element);
    }

    private void ReadRows(OpenElement element, ImmutableArray<TableRow>.Builder rows)
    {
        foreach (var child in ChildrenOf(element))
        {
            if (child.Element == MarkupElement.Row)
            {
                rows.Add(ReadRow(child, element.Element == MarkupElement.Head));
            }
            else
            {
                ReadMisplaced(child, element);
            }
        }
    }

    private TableRow ReadRow(OpenElement element, bool isHead)
    {
        var span = GetSpan(element);
        ReadAttributes(element);
        var cells = ImmutableArray.CreateBuilder<TableCell>();
        foreach (var child in ChildrenOf(element))
        {
            if (child.Element is MarkupElement.Cell or MarkupElement.HeaderCell)
            {
                cells.Add(ReadCell(child, isHead));
            }
            else
            {
                ReadMisplaced(child, element);
            }
        }

        return new TableRow(span, cells.DrainToImmutable());
    }

    private TableCell ReadCell(OpenElement element, bool isHead)
    {
        var attributes = ReadAttributes(element);
        var style = FindParagraphStyle(element, attributes.Class, inherited: null);
        var isHeader = element.Element == MarkupElement.HeaderCell;
        var (columns, rows) = (1, 1);
        if (attributes.ColumnSpan.Text is not null)
        {
            columns = ReadSpan("colspan", attributes.ColumnSpan, MaximumColumns);
        }

        if (attributes.RowSpan.Text is not null)
        {
            rows = ReadSpan("rowspan", attributes.RowSpan, MaximumRows);
        }

        return new TableCell(GetSpan(element), style, ReadFlow(element, style))
        {
            IsHeader = isHeader,
            Scope = isHeader ? ReadScope(attributes.Scope, isHead, columns, rows) : CellScope.None,
            ColumnSpan = columns,
            RowSpan = rows,
        };
    }

    private int ReadSpan(string attribute, MarkupValue value, int maximum)
    {
        if (int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1 && number <= maximum)
        {
            return number;
        }

        _report.Add(MarkupDiagnostics.BadSpanNumber(GetSpan(value), attribute, value.Text!, maximum));
        return 1;
    }

    /// <summary>Without the attribute: columns below a header of the head, else the row it stands in.</summary>
    private CellScope ReadScope(MarkupValue value, bool isHead, int columns, int rows)
    {
        switch (value.Text)
        {
            case null when isHead:
                return columns > 1 ? CellScope.ColumnGroup : CellScope.Column;
            case null:
                return rows > 1 ? CellScope.RowGroup : CellScope.Row;
            case "col":
                return CellScope.Column;
            case "row":
                return CellScope.Row;
            case "colgroup":
                return CellScope.ColumnGroup;
            case "rowgroup":
                return CellScope.RowGroup;
            default:
                _report.Add(MarkupDiagnostics.BadScope(GetSpan(value), value.Text));
                return CellScope.None;
        }
    }

    private string FindTableStyle(OpenElement element, MarkupValue name)
    {
        if (name.Text is not { } given)
        {
            return FindDefaultStyle(element);
        }

        if (!_styles.Tables.ContainsKey(given))
        {
            _report.Add(MarkupDiagnostics.UnknownTableStyle(GetSpan(name), given, _styles.Tables.Keys));
        }

        return given;
    }
}
