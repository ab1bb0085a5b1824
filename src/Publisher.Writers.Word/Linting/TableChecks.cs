using System.Xml.Linq;
using Publisher.Writers.Word.Diagnostics;
using static Publisher.Writers.Word.Linting.Names;

namespace Publisher.Writers.Word.Linting;

/// <summary>Checks that every row of every table covers the grid exactly once (ISO/IEC 29500-1 §17.4).</summary>
internal static class TableChecks
{
    public static void Run(LintedPackage package, Findings findings)
    {
        var number = 0;
        foreach (var story in package.Stories)
        {
            foreach (var table in story.Root.Descendants(W + "tbl"))
            {
                Check(table, ++number, findings);
                if (table.ElementsAfterSelf().FirstOrDefault()?.Name == W + "tbl")
                    findings.Add(WordFileDiagnostics.AdjacentTables(findings.File, story.Name));
            }
        }
    }

    private static void Check(XElement table, int number, Findings findings)
    {
        var widths = table.Elements(W + "tblGrid").Elements(W + "gridCol")
            .Select(column => Parse(column.Get("w")) ?? 0)
            .ToList();
        CheckWidth(table, number, widths.Sum(), findings);

        var above = new Dictionary<int, int>();
        var isHead = true;
        var row = 0;
        foreach (var element in table.Through("tr"))
        {
            row++;
            above = CheckRow(new RowPlace(number, row, widths.Count), element, above, findings);
            var repeats = element.Element(W + "trPr").IsOn("tblHeader");
            if (repeats && !isHead)
                findings.Add(WordFileDiagnostics.HeadRowBelowBody(findings.File, number, row));

            isHead &= repeats;
        }

        if (row == 0)
            findings.Add(WordFileDiagnostics.TableWithoutRows(findings.File, number));
    }

    /// <summary>
    /// A fixed table is as wide as its columns; readers choose differently between the two when they disagree.
    /// </summary>
    private static void CheckWidth(XElement table, int number, int columns, Findings findings)
    {
        var properties = table.Element(W + "tblPr");
        if (properties?.Element(W + "tblLayout")?.Get("type") == "fixed"
            && properties.Element(W + "tblW") is { } width
            && width.Get("type") == "dxa"
            && Parse(width.Get("w")) is { } twips
            && twips != columns)
        {
            findings.Add(WordFileDiagnostics.WidthsDiffer(findings.File, number, columns, twips));
        }
    }

    /// <param name="place">The row.</param>
    /// <param name="element">Its element.</param>
    /// <param name="above">The merged cells of the row above: first column → number of columns.</param>
    /// <param name="findings">Receives findings.</param>
    /// <returns>The merged cells of this row.</returns>
    private static Dictionary<int, int> CheckRow(
        RowPlace place, XElement element, Dictionary<int, int> above, Findings findings)
    {
        var merged = new Dictionary<int, int>();
        var properties = element.Element(W + "trPr");
        var column = properties.NumberOf("gridBefore", 0);
        foreach (var cell in element.Through("tc"))
        {
            var cellProperties = cell.Element(W + "tcPr");
            var span = cellProperties.NumberOf("gridSpan", 1);
            if (cellProperties?.Element(W + "vMerge") is { } merge)
            {
                merged[column] = span;
                if (merge.Get("val") != "restart" && above.GetValueOrDefault(column) != span)
                    findings.Add(WordFileDiagnostics.MergeWithoutStart(findings.File, place.Table, place.Row));
            }

            if (!EndsWithParagraph(cell))
                findings.Add(WordFileDiagnostics.CellWithoutParagraph(findings.File, place.Table, place.Row));

            column += span;
        }

        column += properties.NumberOf("gridAfter", 0);
        if (column != place.Columns)
        {
            findings.Add(WordFileDiagnostics.RowLeavesGrid(
                findings.File, place.Table, place.Row, column, place.Columns));
        }

        return merged;
    }

    /// <summary>
    /// Word calls a file damaged whose cell ends otherwise; marks of bookmarks and comments do not count.
    /// </summary>
    private static bool EndsWithParagraph(XElement cell)
    {
        var last = cell.Elements().LastOrDefault(child => child.Name.LocalName is "p" or "tbl" or "sdt");
        return last is not null && last.Name != W + "tbl";
    }

    private readonly record struct RowPlace(int Table, int Row, int Columns);
}
