using System.Text;
using System.Xml;

namespace Publisher.Import.Reading.Word;

/// <summary>
/// Reads the running text of a Word file (ISO/IEC 29500-1, WordprocessingML) from a stream of XML, once through. Changes that
/// were tracked count as accepted.
/// </summary>
internal sealed partial class WordReader(
    WordPackage package, WordStyles styles, ListCounters lists, WordNotices notices, DocumentBuilder document)
{
    private readonly List<WordBlock> _boxes = [];
    private readonly StringBuilder _scratch = new();
    private FieldStack _fields = new();
    private ParagraphBuilder? _open;
    private string _part = "";
    private int _galleries;

    /// <summary>Whether tables of contents are left out; they are made anew by every build.</summary>
    public bool SkipsContents { get; init; } = true;

    /// <summary>Whether page numbers are left out, as in headers and footers.</summary>
    public bool SkipsPageNumbers { get; init; }

    /// <summary>Whether the blocks stand in the children of the root, as notes and comments do.</summary>
    public bool HasItems { get; init; }

    /// <summary>Reads one part; its root has the blocks, or an element inside it has.</summary>
    public List<WordBlock> Read(string part)
    {
        var blocks = new List<WordBlock>();
        _part = part;
        _fields = new FieldStack();
        package.Read(part, reader => ReadBlocks(reader, blocks));
        notices.IsContentsOpen |= SkipsContents && _fields.IsInContents;
        return blocks;
    }

    /// <summary>Reads the blocks inside an element: the body, a cell, a text box.</summary>
    private void ReadBlocks(XmlReader reader, List<WordBlock> blocks)
    {
        foreach (var name in ChildrenOf(reader))
        {
            switch (name)
            {
                case "p":
                    ReadParagraph(reader, blocks);
                    break;
                case "tbl":
                    CloseParagraph(blocks);
                    ReadTable(reader, blocks);
                    break;
                case "sdt":
                    ReadControl(reader, inner => ReadBlocks(inner, blocks));
                    break;
                case "AlternateContent":
                    ReadAlternatives(reader, inner => ReadBlocks(inner, blocks));
                    break;
                case "ins" or "moveTo":
                    notices.Inserted++;
                    ReadBlocks(reader, blocks);
                    break;
                case "del" or "moveFrom":
                    notices.Deleted++;
                    break;
                case "altChunk":
                    notices.Pictures++;
                    break;
                case "footnote" or "endnote" or "comment" when HasItems:
                case "body" or "customXml" or "smartTag":
                    ReadBlocks(reader, blocks);
                    break;
            }
        }

        CloseParagraph(blocks);
    }

    /// <summary>A content control: its properties say whether it is a table of contents (ISO/IEC 29500-1 §17.5.2.12).</summary>
    private void ReadControl(XmlReader reader, Action<XmlReader> readContent)
    {
        var isContents = false;
        foreach (var name in ChildrenOf(reader))
        {
            if (name == "sdtPr")
            {
                isContents = IsContents(reader);
            }
            else if (name == "sdtContent")
            {
                notices.HasContents |= isContents;
                _galleries += isContents ? 1 : 0;
                readContent(reader);
                _galleries -= isContents ? 1 : 0;
            }
        }
    }

    private static bool IsContents(XmlReader reader)
    {
        var isContents = false;
        if (reader.IsEmptyElement)
        {
            return isContents;
        }

        var depth = reader.Depth;
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth <= depth))
        {
            isContents |= reader.NodeType == XmlNodeType.Element && reader.LocalName == "docPartGallery"
                && reader.Attribute("val") == "Table of Contents";
        }

        return isContents;
    }

    /// <summary>ISO/IEC 29500-3 §10.2: one of several; the first is what a current word processor shows.</summary>
    private void ReadAlternatives(XmlReader reader, Action<XmlReader> readContent)
    {
        var isRead = false;
        foreach (var name in ChildrenOf(reader))
        {
            if (!isRead && (name is "Choice" or "Fallback"))
            {
                isRead = true;
                readContent(reader);
            }
        }
    }

    /// <summary>The names of an element's children, while the reader stands on each.</summary>
    private IEnumerable<string> ChildrenOf(XmlReader reader)
    {
        CheckDepth(reader);
        return reader.Children();
    }

    private void CheckDepth(XmlReader reader)
    {
        if (reader.Depth > XmlChildren.MaximumDepth)
        {
            package.ThrowTooDeep(_part);
        }
    }
}
