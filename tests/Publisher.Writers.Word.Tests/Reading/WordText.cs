using System.Text;
using System.Xml.Linq;
using static Publisher.Writers.Word.Tests.Reading.WordParts;

namespace Publisher.Writers.Word.Tests.Reading;

/// <summary>
/// The words of a Word file's body in the form of <see cref="Publisher.Documents.PlainText"/>: contents, cells that only continue
/// others and paragraphs of the style 分隔 are left out.
/// </summary>
internal static class WordText
{
    public static string Of(byte[] file)
    {
        var text = new StringBuilder();
        Append(Part(file).Element(W + "body")!, text);
        return text.ToString();
    }

    private static void Append(XElement container, StringBuilder text)
    {
        foreach (var child in container.Elements())
        {
            var style = (string?)child.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val");
            if (child.Name == W + "tbl")
                AppendTable(child, text);
            else if (child.Name == W + "p" && style != "分隔" && style?.StartsWith("TOC", StringComparison.Ordinal) != true)
                AppendParagraph(child, text);
        }
    }

    private static void AppendTable(XElement table, StringBuilder text)
    {
        foreach (var row in table.Elements(W + "tr"))
        {
            foreach (var cell in row.Elements(W + "tc"))
            {
                var merge = cell.Element(W + "tcPr")?.Element(W + "vMerge");
                if ((string?)merge?.Attribute(W + "val") == "continue")
                    continue;

                Append(cell, text);
                text[^1] = '\t';
            }

            text.Append('\n');
        }
    }

    private static void AppendParagraph(XElement paragraph, StringBuilder text)
    {
        foreach (var element in paragraph.Descendants().Where(element => element.Parent!.Name == W + "r"))
        {
            text.Append(element.Name.LocalName switch
            {
                "t" => element.Value,
                "tab" => "\t",
                "br" => "\n",
                _ => "",
            });
        }

        text.Append('\n');
    }
}
