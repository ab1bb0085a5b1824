using Publisher.Documents.Tables;
using Publisher.Writers.Word.Markup;

namespace Publisher.Writers.Word.Body;

/// <summary>Writes what holds for a table as a whole; its lines and margins are its style's.</summary>
internal static class TableProperties
{
    /// <param name="xml">Receives it.</param>
    /// <param name="scope">The file.</param>
    /// <param name="table">The table.</param>
    /// <param name="indent">How far it stands in from the left margin, in twips.</param>
    /// <param name="width">In twips.</param>
    /// <param name="heading">The heading that it stands under.</param>
    public static void Write(WordXml xml, WordScope scope, Table table, int indent, int width, string heading)
    {
        xml.Start("tblPr");
        xml.Value("tblStyle", scope.Names.Table(scope.TableStyle(table.Style, table.Span).Name).Id);
        WriteWidth(xml, "tblW", width);
        if (indent > 0)
            WriteWidth(xml, "tblInd", indent);

        xml.Start("tblLayout");
        xml.Attribute("type", "fixed");
        xml.End();
        WriteLook(xml, table);
        if (table.Summary.Length > 0)
        {
            if (heading.Length > 0)
                xml.Value("tblCaption", XmlCharacters.Keep(heading, table.Span, scope.Diagnostics));

            xml.Value("tblDescription", XmlCharacters.Keep(table.Summary, table.Span, scope.Diagnostics));
        }

        xml.End();
    }

    private static void WriteWidth(WordXml xml, string element, int width)
    {
        xml.Start(element);
        xml.Attribute("w", width);
        xml.Attribute("type", "dxa");
        xml.End();
    }

    /// <summary>
    /// Says which cells are headings: a screen reader reads them out with the others. The number repeats the
    /// attributes for readers of the first edition of the format (ISO/IEC 29500-1 §17.4.55).
    /// </summary>
    private static void WriteLook(WordXml xml, Table table)
    {
        var hasHeadRow = !table.Head.IsEmpty;
        var hasHeadColumn = HasRowHeaders(table);
        xml.Start("tblLook");
        xml.Attribute("val", (hasHeadRow, hasHeadColumn) switch
        {
            (true, true) => "06A0",
            (true, false) => "0620",
            (false, true) => "0680",
            _ => "0600",
        });
        xml.Attribute("firstRow", hasHeadRow ? 1 : 0);
        xml.Attribute("lastRow", 0);
        xml.Attribute("firstColumn", hasHeadColumn ? 1 : 0);
        xml.Attribute("lastColumn", 0);
        xml.Attribute("noHBand", 1);
        xml.Attribute("noVBand", 1);
        xml.End();
    }

    private static bool HasRowHeaders(Table table)
    {
        foreach (var row in table.Body)
        {
            foreach (var cell in row.Cells)
            {
                if (cell.Scope is CellScope.Row or CellScope.RowGroup)
                    return true;
            }
        }

        return false;
    }
}
