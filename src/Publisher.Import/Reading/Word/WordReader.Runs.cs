using System.Xml;

namespace Publisher.Import.Reading.Word;

/// <content>Runs: text, signs, fields and pictures.</content>
internal sealed partial class WordReader
{
    private void ReadRun(XmlReader reader, ParagraphBuilder paragraph)
    {
        var properties = default(RunProperties);
        ReadRunContent(reader, paragraph, ref properties);
    }

    private void ReadRunContent(XmlReader reader, ParagraphBuilder paragraph, ref RunProperties properties)
    {
        foreach (var name in ChildrenOf(reader))
        {
            switch (name)
            {
                case "rPr":
                    properties = RunProperties.Read(reader);
                    break;
                case "t":
                    Show(paragraph, ReadWords(reader), properties);
                    break;
                case "instrText":
                    _fields.AddInstruction(ReadText(reader));
                    break;
                case "fldChar":
                    ReadFieldCharacter(reader.Attribute("fldCharType"));
                    break;
                case "tab" or "ptab":
                    Show(paragraph, "\t", properties);
                    break;
                case "br" when reader.Attribute("type") is "page" or "column":
                    break;
                case "br" or "cr":
                    Show(paragraph, "\n", properties);
                    break;
                case "noBreakHyphen":
                    Show(paragraph, "-", properties);
                    break;
                case "sym":
                    ReadSymbol(reader, paragraph, properties);
                    break;
                case "drawing" or "pict" or "object":
                    ReadGraphics(reader);
                    break;
                case "footnoteReference" or "endnoteReference":
                    notices.Notes++;
                    break;
                case "ruby":
                    ReadRuby(reader, paragraph, ref properties);
                    break;
                case "AlternateContent":
                    var own = properties;
                    ReadAlternatives(reader, inner => ReadRunContent(inner, paragraph, ref own));
                    break;
            }
        }
    }

    /// <summary>A line feed of the XML is a blank in print; the line separator of Unicode breaks the line.</summary>
    private string ReadWords(XmlReader reader) => ReadText(reader)
        .Replace("\r\n", " ", StringComparison.Ordinal).Replace('\n', ' ').Replace('\r', ' ')
        .Replace('\u2028', '\n').Replace('\u2029', '\n').Replace('\u0085', '\n');

    private string ReadText(XmlReader reader)
    {
        _scratch.Clear();
        reader.AppendText(_scratch);
        return _scratch.ToString();
    }

    private void ReadFieldCharacter(string? kind)
    {
        switch (kind)
        {
            case "begin":
                _fields.Begin();
                break;
            case "separate":
                Separate();
                break;
            case "end":
                _fields.End();
                break;
        }
    }

    private void ReadSymbol(XmlReader reader, ParagraphBuilder paragraph, RunProperties properties)
    {
        var (font, code) = (reader.Attribute("font") ?? "", reader.Attribute("char") ?? "");
        if (SymbolCharacters.Find(font, code) is { } character)
        {
            Show(paragraph, character, properties);
        }
        else
        {
            notices.AddSymbol(font, code);
            Show(paragraph, "\uFFFD", properties);
        }
    }

    /// <summary>The sounds above the words (ISO/IEC 29500-1 §17.3.3.25) have no place in a form.</summary>
    private void ReadRuby(XmlReader reader, ParagraphBuilder paragraph, ref RunProperties properties)
    {
        foreach (var name in reader.Children())
        {
            if (name == "rubyBase")
            {
                ReadInlines(reader, paragraph, _boxes);
            }
            else if (name == "rt")
            {
                var above = new ParagraphBuilder();
                ReadInlines(reader, above, _boxes);
                document.AddAside(new SourcePlace(SourcePlaceKind.Hidden, ++notices.HiddenTexts), above.ToParagraph().Text);
            }
        }
    }

    /// <summary>A picture, or a box whose text is printed; the text is read behind the paragraph where the box is anchored.</summary>
    private void ReadGraphics(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        CheckDepth(reader);
        var hasText = false;
        var depth = reader.Depth;
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth <= depth))
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName == "Fallback")
            {
                // The same box again, for older word processors.
                foreach (var _ in reader.Children())
                {
                }
            }
            else if (reader.LocalName == "txbxContent")
            {
                hasText = true;
                notices.TextBoxes++;
                ReadBox(reader);
            }
        }

        notices.Pictures += hasText ? 0 : 1;
    }

    private void ReadBox(XmlReader reader)
    {
        var (open, blocks) = (_open, new List<WordBlock>());
        _open = null;
        ReadBlocks(reader, blocks);
        _open = open;
        _boxes.AddRange(blocks);
    }
}
