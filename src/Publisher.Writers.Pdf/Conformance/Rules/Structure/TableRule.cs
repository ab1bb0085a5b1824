using System.Text;
using Publisher.Pdf.Objects;
using Publisher.Writers.Pdf.Conformance.Model;

namespace Publisher.Writers.Pdf.Conformance.Rules.Structure;

/// <summary>
/// Tables are regular: spans fill the grid exactly (ISO 14289-1 §7.2). Every header cell says or is told what it is the
/// header of (§7.5; Matterhorn Protocol 15-003).
/// </summary>
internal sealed class TableRule : ConformanceRule
{
    /// <summary>A span of a million rows would be a slip or an attack.</summary>
    private const int MaxSpan = 100_000;

    public override void Check(CheckedFile file, Findings findings)
    {
        foreach (var table in file.Structure.Elements.Where(element => element.Type == "Table"))
        {
            var rows = RowsOf(table);
            if (!IsRegular(file, rows))
            {
                findings.Add(ConformanceDiagnostics.IrregularTable(findings.File, table.Name));
            }

            CheckHeaders(file, [.. rows.SelectMany(row => row.Children)], findings);
        }
    }

    private static List<StructureElement> RowsOf(StructureElement table)
    {
        var rows = new List<StructureElement>();
        foreach (var child in table.Children)
        {
            if (child.Type == "TR")
            {
                rows.Add(child);
            }
            else
            {
                rows.AddRange(child.Children.Where(row => row.Type == "TR"));
            }
        }

        return rows;
    }

    private static bool IsRegular(CheckedFile file, List<StructureElement> rows)
    {
        // For each column, how many rows more a cell from above reaches down.
        var open = new List<int>();
        for (var row = 0; row < rows.Count; row++)
        {
            var column = 0;
            foreach (var cell in rows[row].Children)
            {
                while (column < open.Count && open[column] > 0)
                {
                    column++;
                }

                var wide = Span(file, cell, "ColSpan");
                var high = Span(file, cell, "RowSpan");
                if (wide < 1 || high < 1 || high > rows.Count - row)
                {
                    return false;
                }

                for (var end = column + wide; column < end; column++)
                {
                    if (row == 0)
                    {
                        open.Add(0);
                    }

                    if (column >= open.Count || open[column] > 0)
                    {
                        return false;
                    }

                    open[column] = high;
                }
            }

            for (var i = 0; i < open.Count; i++)
            {
                if (--open[i] < 0)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static int Span(CheckedFile file, StructureElement cell, string name) =>
        file.Structure.Attribute(cell, "Table", name) switch
        {
            null => 1,
            NumberObject { Index: <= MaxSpan and var span } => span,
            _ => -1,
        };

    private static void CheckHeaders(CheckedFile file, StructureElement[] cells, Findings findings)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var cell in cells.Where(cell => cell.Type == "TH"))
        {
            if (file.Objects.Find(cell.Dictionary, "ID") is StringObject id)
            {
                ids.Add(Encoding.Latin1.GetString(id.Bytes));
            }
        }

        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var cell in cells)
        {
            if (file.Structure.Attribute(cell, "Table", "Headers") is not ArrayObject headers)
            {
                continue;
            }

            foreach (var header in headers.Items.OfType<StringObject>().Select(item => Encoding.Latin1.GetString(item.Bytes)))
            {
                named.Add(header);
                if (!ids.Contains(header))
                {
                    findings.Add(ConformanceDiagnostics.UnknownHeader(findings.File, cell.Name, header));
                }
            }
        }

        foreach (var cell in cells.Where(cell => cell.Type == "TH"))
        {
            var hasScope = file.Structure.Attribute(cell, "Table", "Scope") is NameObject { Value: "Row" or "Column" or "Both" };
            var isNamed = file.Objects.Find(cell.Dictionary, "ID") is StringObject id
                && named.Contains(Encoding.Latin1.GetString(id.Bytes));
            if (!hasScope && !isNamed)
            {
                findings.Add(ConformanceDiagnostics.NoScope(findings.File, cell.Name));
            }
        }
    }
}
