using Publisher.Pdf.Writing;
using Publisher.Writers.Pdf.Layout.Pages;
using Publisher.Writers.Pdf.Layout.Structure;
using Publisher.Writers.Pdf.Layout.Text;

namespace Publisher.Writers.Pdf.Writing;

/// <summary>
/// Writes a page's content stream: lines and backgrounds first, then the words in reading order, each under its
/// element, last what repeats other pages. So a text reader that knows nothing of structure gets the words in order,
/// too.
/// </summary>
internal sealed class PageContent(Page page, StructureContent structure, DocumentFonts fonts, PdfTokenWriter stream)
{
    private readonly TextContent _text = new(stream, fonts, page.Height);
    private readonly List<LinkArea> _links = [];
    private Tag? _current;

    /// <summary>The places of links, for their annotations.</summary>
    public IReadOnlyList<LinkArea> Links => _links;

    public void Write()
    {
        WriteDecoration();
        foreach (var text in page.Content)
        {
            WriteTagged(text);
        }

        EndPiece();
        if (page.Repeats.Count > 0)
        {
            BeginArtifact("Pagination"u8, default);
            foreach (var text in page.Repeats)
            {
                WriteUntagged(text);
            }

            EndArtifact();
        }

        if (page.Footer is { } footer)
        {
            BeginArtifact("Pagination"u8, "Footer"u8);
            WriteUntagged(footer);
            EndArtifact();
        }
    }

    private void WriteDecoration()
    {
        if (page.Fills.Count + page.Strokes.Count + page.Leaders.Count > 0)
        {
            BeginArtifact("Layout"u8, default);
            Decoration.Write(page, stream);
            EndArtifact();
        }
    }

    private void WriteTagged(in PlacedText text)
    {
        for (var line = text.FirstLine; line < text.FirstLine + text.LineCount; line++)
        {
            var (lineStart, lineEnd, _, _) = text.Block.Lines[line];
            var span = FindSpan(text.Block, lineStart);
            for (var start = lineStart; start < lineEnd; span++)
            {
                var spans = text.Block.Spans;
                var end = span + 1 < spans.Length ? Math.Min(lineEnd, spans[span + 1].Start) : lineEnd;
                if (end > start)
                {
                    WritePiece(text, line, start, end, spans[span].Tag);
                }

                start = end;
            }
        }
    }

    private void WritePiece(in PlacedText text, int line, int start, int end, Tag tag)
    {
        if (tag != _current)
        {
            EndPiece();
            _current = tag;
            stream.Name(TagNames.Of(tag));
            stream.BeginDictionary();
            stream.Number("MCID"u8, structure.AddPiece(tag, page.Index));
            if (tag.ActualText is { } actual)
            {
                stream.Text("ActualText"u8, actual);
            }

            stream.EndDictionary();
            stream.Operator("BDC"u8);
        }

        _text.Write(text, line, start, end);
        if (tag.FindLink() is { IsResolved: true } link)
        {
            AddLink(link, text, line, start, end);
        }
    }

    private void WriteUntagged(in PlacedText text)
    {
        for (var line = text.FirstLine; line < text.FirstLine + text.LineCount; line++)
        {
            _text.Write(text, line, text.Block.Lines[line].Start, text.Block.Lines[line].End);
        }
    }

    private void AddLink(Tag link, in PlacedText text, int line, int start, int end)
    {
        var block = text.Block;
        var top = page.Height - (text.GetBaseline(line) - block.Baseline);
        var last = block.Glyphs[end - 1];
        var left = text.X + block.Glyphs[start].X;
        var lastRight = last.X + (fonts.GetAdvance(last) * block.Size);
        var right = text.X + Math.Max(last.X, Math.Min(lastRight, block.Lines[line].Right));
        var words = TextContent.Read(block, start, end);
        if (_links.Count > 0 && _links[^1] is var previous
            && previous.Link == link && Math.Abs(previous.Top - top) < 0.01)
        {
            _links[^1] = previous with { Right = right, Words = previous.Words + words };
        }
        else
        {
            _links.Add(new LinkArea(link, left, top - block.Pitch, right, top, words));
        }
    }

    private void EndPiece()
    {
        if (_current is not null)
        {
            _text.Close();
            stream.Operator("EMC"u8);
            _current = null;
        }
    }

    private void BeginArtifact(ReadOnlySpan<byte> type, ReadOnlySpan<byte> subtype)
    {
        stream.Name("Artifact"u8);
        stream.BeginDictionary();
        stream.Name("Type"u8, type);
        if (!subtype.IsEmpty)
        {
            stream.Name("Subtype"u8, subtype);
        }

        stream.EndDictionary();
        stream.Operator("BDC"u8);
    }

    private void EndArtifact()
    {
        _text.Close();
        stream.Operator("EMC"u8);
    }

    /// <summary>The span that a glyph is in.</summary>
    private static int FindSpan(TextBlock block, int glyph)
    {
        var index = block.Spans.Length - 1;
        while (index > 0 && block.Spans[index].Start > glyph)
        {
            index--;
        }

        return index;
    }
}
