using System.Xml;

namespace Publisher.Import.Reading.Word;

/// <content>Paragraphs and what is in them.</content>
internal sealed partial class WordReader
{
    private const int RunningText = 9;

    private bool ShowsText =>
        _fields.ShowsText(SkipsContents) && !(SkipsContents && _galleries > 0) && !(SkipsPageNumbers && _fields.IsInPageNumber);

    private void ReadParagraph(XmlReader reader, List<WordBlock> blocks)
    {
        // A paragraph whose end is deleted goes on in this one.
        var paragraph = _open ?? new ParagraphBuilder();
        var isContinued = _open is not null;
        _open = null;
        var properties = default(ParagraphProperties);
        var isNumbered = isContinued;
        foreach (var name in ChildrenOf(reader))
        {
            if (name == "pPr")
            {
                properties = ParagraphProperties.Read(reader);
            }

            if (!isNumbered)
            {
                isNumbered = true;
                Begin(paragraph, properties);
            }

            ReadInline(reader, paragraph, blocks);
        }

        _open = paragraph;
        if (!properties.IsMarkDeleted)
        {
            CloseParagraph(blocks);
        }
    }

    private void CloseParagraph(List<WordBlock> blocks)
    {
        if (_open is not null)
        {
            blocks.Add(new WordBlock(_open.ToParagraph()));
            _open = null;
        }

        if (_boxes.Count > 0)
        {
            blocks.AddRange(_boxes);
            _boxes.Clear();
        }
    }

    private void Begin(ParagraphBuilder paragraph, ParagraphProperties properties)
    {
        var level = properties.OutlineLevel ?? styles.Find(properties.Style, style => style.OutlineLevel) ?? RunningText;
        paragraph.Level = level < RunningText ? level + 1 : 0;
        var list = properties.List ?? styles.Find(properties.Style, style => style.List) ?? 0;
        if (list > 0)
        {
            var listLevel = properties.ListLevel
                ?? styles.Find(properties.Style, style => style.List is null ? null : (int?)style.ListLevel) ?? 0;
            var number = lists.Next(list, listLevel);
            paragraph.SetNumber(ShowsText ? number : "");
        }
    }

    /// <summary>Reads the children of a paragraph, or of what only groups them.</summary>
    private void ReadInlines(XmlReader reader, ParagraphBuilder paragraph, List<WordBlock> blocks)
    {
        foreach (var name in ChildrenOf(reader))
        {
            ReadInline(reader, paragraph, blocks);
        }
    }

    private void ReadInline(XmlReader reader, ParagraphBuilder paragraph, List<WordBlock> blocks)
    {
        switch (reader.LocalName)
        {
            case "r":
                ReadRun(reader, paragraph);
                break;
            case "ins" or "moveTo":
                notices.Inserted++;
                ReadInlines(reader, paragraph, blocks);
                break;
            case "del" or "moveFrom":
                notices.Deleted++;
                break;
            case "sdt":
                ReadControl(reader, inner => ReadInlines(inner, paragraph, blocks));
                break;
            case "AlternateContent":
                ReadAlternatives(reader, inner => ReadInlines(inner, paragraph, blocks));
                break;
            case "fldSimple":
                _fields.Begin();
                _fields.AddInstruction(reader.Attribute("instr") ?? "");
                Separate();
                ReadInlines(reader, paragraph, blocks);
                _fields.End();
                break;
            case "bookmarkStart":
                paragraph.AddBookmark(reader.Attribute("name") ?? "");
                break;
            case "hyperlink" or "smartTag" or "customXml" or "dir" or "bdo" or "oMathPara" or "oMath" or "rubyBase":
                ReadInlines(reader, paragraph, blocks);
                break;

            // A formula's own elements hold runs at any depth.
            case "f" or "num" or "den" or "e" or "sSup" or "sSub" or "sup" or "sub" or "d" or "rad" or "deg" or "func" or "fName":
                ReadInlines(reader, paragraph, blocks);
                break;
        }
    }

    private void Separate()
    {
        _fields.Separate();
        notices.HasContents |= _fields.IsInContents;
    }

    private void Show(ParagraphBuilder paragraph, string text, RunProperties properties)
    {
        if (!ShowsText)
        {
            return;
        }

        if (properties.IsHidden)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                notices.HiddenTexts++;
                document.AddAside(new SourcePlace(SourcePlaceKind.Hidden, notices.HiddenTexts), text);
            }

            return;
        }

        paragraph.Append(text, properties.IsBold ?? styles.Find(properties.Style, style => style.IsBold) ?? false);
    }
}
