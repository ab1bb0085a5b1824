using System.Collections.Immutable;
using System.Xml;

namespace Publisher.Import.Reading.Word;

/// <content>Tables.</content>
internal sealed partial class WordReader
{
    /// <summary>Word's own limit is 63 columns; a crafted file may claim any number.</summary>
    private const int WidestSpan = 1000;

    private void ReadTable(XmlReader reader, List<WordBlock> blocks)
    {
        var table = new TableBuilder(document, document.NextTable(), blocks);
        ReadRows(reader, table);
        table.Close();
    }

    private void ReadRows(XmlReader reader, TableBuilder table)
    {
        foreach (var name in ChildrenOf(reader))
        {
            switch (name)
            {
                case "tblGrid":
                    ReadGrid(reader, table);
                    break;
                case "tr":
                    ReadRow(reader, table);
                    break;
                case "sdt":
                    ReadControl(reader, inner => ReadRows(inner, table));
                    break;
                case "customXml" or "ins" or "moveTo":
                    ReadRows(reader, table);
                    break;
            }
        }
    }

    private static void ReadGrid(XmlReader reader, TableBuilder table)
    {
        var columns = 0;
        foreach (var name in reader.Children())
        {
            if (name == "gridCol" && columns++ < WidestSpan)
            {
                table.AddColumn(Math.Max(0, reader.Number("w", 0)));
            }
        }
    }

    private void ReadRow(XmlReader reader, TableBuilder table)
    {
        var row = new WordRow();
        ReadCells(reader, row);
        if (row.IsDeleted)
        {
            notices.Deleted++;
        }
        else
        {
            table.Add(row.Cells);
        }
    }

    private void ReadCells(XmlReader reader, WordRow row)
    {
        foreach (var name in ChildrenOf(reader))
        {
            switch (name)
            {
                case "trPr":
                    ReadRowProperties(reader, row);
                    break;
                case "tc":
                    ReadCell(reader, row);
                    break;
                case "sdt":
                    ReadControl(reader, inner => ReadCells(inner, row));
                    break;
                case "customXml":
                    ReadCells(reader, row);
                    break;
            }
        }
    }

    private void ReadRowProperties(XmlReader reader, WordRow row)
    {
        foreach (var name in reader.Children())
        {
            switch (name)
            {
                case "gridBefore":
                    row.Column = Math.Clamp(reader.Number("val", 0), 0, WidestSpan);
                    break;
                case "ins":
                    notices.Inserted++;
                    break;
                case "del":
                    row.IsDeleted = true;
                    break;
            }
        }
    }

    private void ReadCell(XmlReader reader, WordRow row)
    {
        var cell = new WordCell { Column = row.Column };
        var (open, boxes) = (_open, _boxes.ToImmutableArray());
        _open = null;
        _boxes.Clear();
        ReadCellContent(reader, cell);
        CloseParagraph(cell.Blocks);
        _open = open;
        _boxes.AddRange(boxes);
        row.Add(cell);
    }

    private void ReadCellContent(XmlReader reader, WordCell cell)
    {
        foreach (var name in ChildrenOf(reader))
        {
            switch (name)
            {
                case "tcPr":
                    ReadCellProperties(reader, cell);
                    break;
                case "p":
                    ReadParagraph(reader, cell.Blocks);
                    break;
                case "tbl":
                    ReadTable(reader, cell.Blocks);
                    break;
                case "sdt":
                    ReadControl(reader, inner => ReadBlocks(inner, cell.Blocks));
                    break;
                case "AlternateContent":
                    ReadAlternatives(reader, inner => ReadBlocks(inner, cell.Blocks));
                    break;
                case "ins" or "moveTo" or "customXml":
                    ReadBlocks(reader, cell.Blocks);
                    break;
            }
        }
    }

    private static void ReadCellProperties(XmlReader reader, WordCell cell)
    {
        foreach (var name in reader.Children())
        {
            switch (name)
            {
                case "gridSpan":
                    cell.Span = Math.Clamp(reader.Number("val", 1), 1, WidestSpan);
                    break;

                // Without a value it continues (ISO/IEC 29500-1 §17.4.84, §17.4.22).
                case "vMerge":
                    cell.IsCovered = reader.Attribute("val") is null or "continue" or "cont";
                    break;
                case "hMerge":
                    cell.IsJoined = reader.Attribute("val") is null or "continue" or "cont";
                    break;
            }
        }
    }
}
