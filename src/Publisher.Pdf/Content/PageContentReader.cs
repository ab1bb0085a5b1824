using Publisher.Pdf.Content.Fonts;
using Publisher.Pdf.Content.Painting;
using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;

namespace Publisher.Pdf.Content;

/// <summary>
/// Reads what the pages of a file show. Annotations are not part of it. A damaged page ends where its damage is, a page that
/// would cost too much where it does; nothing is thrown. For one thread at a time.
/// </summary>
/// <param name="objects">The file. What an encrypted one shows cannot be read: its strings and streams are ciphers.</param>
public sealed class PageContentReader(FileObjects objects)
{
    /// <summary>Finding a stream costs as much as reading this many bytes.</summary>
    private const int PartCost = 16;

    private readonly FontCache _fonts = new(objects);
    private readonly ContentBudget _budget = new();

    public PageContent Read(PdfPage page)
    {
        _budget.BeginPage();
        PaintedPage? painted = null;
        try
        {
            var frame = PageFrame.Of(objects, page);
            painted = new PaintedPage(frame, _budget);
            var state = new GraphicsState { Matrix = frame.ToPage };
            var context = new ContentContext(objects, _fonts, _budget, painted);
            new ContentInterpreter(context, page.Resources, state, new MarkedContent(painted), depth: 0).Run(ContentOf(page));
        }
        catch (PdfSyntaxException)
        {
            // What was painted before the damage is what there is.
        }

        return painted?.ToContent() ?? new PageContent(612, 792, [], [], 0, 0);
    }

    /// <summary>The page's streams as one, parted as if by a blank (ISO 32000-1 §7.8.2), up to a damaged one.</summary>
    private ReadOnlyMemory<byte> ContentOf(PdfPage page)
    {
        var content = objects.Find(page.Dictionary, "Contents");
        if (content is StreamObject)
        {
            return TryDecode(content, out var single) ? single : default;
        }

        using var joined = new MemoryStream();
        foreach (var part in (content as ArrayObject)?.Items ?? [])
        {
            if (!TryDecode(part, out var data))
            {
                break;
            }

            joined.Write(data.Span);
            joined.WriteByte((byte)'\n');
        }

        return joined.GetBuffer().AsMemory(0, (int)joined.Length);
    }

    private bool TryDecode(PdfObject part, out ReadOnlyMemory<byte> data)
    {
        try
        {
            data = objects.Resolve(part) is StreamObject stream ? objects.Decode(stream) : default;
            return _budget.TakeBytes(data.Length + PartCost);
        }
        catch (PdfSyntaxException)
        {
            data = default;
            return false;
        }
    }
}
