using System.Text;
using Publisher.Pdf.Writing;
using Publisher.Writers.Pdf.Layout.Pages;
using Publisher.Writers.Pdf.Layout.Text;

namespace Publisher.Writers.Pdf.Writing;

/// <summary>
/// Writes lines of text into a content stream (ISO 32000-1 §9.4). The pen is tracked as a reader moves it, so that the
/// rounding of numbers never adds up.
/// </summary>
internal sealed class TextContent(PdfTokenWriter stream, DocumentFonts fonts, double pageHeight)
{
    /// <summary>How much wider the strokes of a face get that stands in for its bold, in em.</summary>
    private const double Thickening = 0.03;

    private bool _isOpen;
    private int _face = -1;
    private double _size;
    private bool _isThickened;
    private double _lineX;
    private double _lineY;

    /// <summary>
    /// Writes the glyphs from <paramref name="start"/> to before <paramref name="end"/>, all on one line.
    /// </summary>
    public void Write(in PlacedText text, int line, int start, int end)
    {
        var block = text.Block;
        var y = pageHeight - text.GetBaseline(line);
        var index = start;
        while (index < end)
        {
            var face = block.Glyphs[index].Face;
            var stop = index + 1;
            while (stop < end && block.Glyphs[stop].Face == face)
            {
                stop++;
            }

            Open();
            SetFont(face, block.Size);
            MoveTo(text.X + block.Glyphs[index].X, y);
            Show(block, index, stop, text.X);
            index = stop;
        }
    }

    /// <summary>Ends the text object; marked content is begun and ended outside of it.</summary>
    public void Close()
    {
        if (_isOpen)
        {
            stream.Operator("ET"u8);
            _isOpen = false;
        }
    }

    private void Open()
    {
        if (!_isOpen)
        {
            stream.Operator("BT"u8);
            (_isOpen, _lineX, _lineY) = (true, 0, 0);
        }
    }

    private void SetFont(int face, double size)
    {
        var resource = fonts.GetResource(face);
        if (_face != resource || _size != size)
        {
            stream.Name(DocumentFonts.GetName(resource));
            stream.Number(size);
            stream.Operator("Tf"u8);
            (_face, _size) = (resource, size);
        }

        if (_isThickened != fonts.IsThickened(face))
        {
            _isThickened = !_isThickened;
            stream.Number(_isThickened ? 2 : 0);
            stream.Operator("Tr"u8);
            if (_isThickened)
            {
                stream.Number(Thickening * size);
                stream.Operator("w"u8);
            }
        }
    }

    private void MoveTo(double x, double y)
    {
        // Rounded as written, so that the next move starts where the reader is.
        (x, y) = (Math.Round(x, 3), Math.Round(y, 3));
        stream.Number(Math.Round(x - _lineX, 3));
        stream.Number(Math.Round(y - _lineY, 3));
        stream.Operator("Td"u8);
        (_lineX, _lineY) = (x, y);
    }

    private void Show(TextBlock block, int start, int end, double blockX)
    {
        var pen = _lineX - blockX;
        var isOpen = false;
        for (var i = start; i < end; i++)
        {
            var glyph = block.Glyphs[i];
            var correction = GetCorrection(glyph, pen, block.Size);
            if (correction != 0)
            {
                if (!isOpen)
                {
                    stream.BeginArray();
                }
                else
                {
                    stream.Raw((byte)'>');
                }

                stream.Number(correction);
                pen -= correction * block.Size / 1000;
                stream.Raw((byte)'<');
                isOpen = true;
            }
            else if (!isOpen)
            {
                stream.Raw("[<"u8);
                isOpen = true;
            }

            WriteCode(fonts.GetCid(glyph));
            pen += fonts.GetAdvance(glyph) * block.Size;
        }

        stream.Raw(">]"u8);
        stream.Operator("TJ"u8);
    }

    /// <summary>How far the pen must go back, in thousandths of an em.</summary>
    private static long GetCorrection(in PlacedGlyph glyph, double pen, double size) =>
        (long)Math.Round((pen - glyph.X) * 1000 / size, MidpointRounding.AwayFromZero);

    private void WriteCode(ushort cid)
    {
        var digits = "0123456789ABCDEF"u8;
        var span = stream.GetSpan(4);
        span[0] = digits[cid >> 12];
        span[1] = digits[(cid >> 8) & 15];
        span[2] = digits[(cid >> 4) & 15];
        span[3] = digits[cid & 15];
        stream.Advance(4);
    }

    /// <summary>What the glyphs of a stretch read.</summary>
    public static string Read(TextBlock block, int start, int end)
    {
        var words = new StringBuilder();
        for (var i = start; i < end; i++)
        {
            words.Append(new Rune(block.Glyphs[i].Rune).ToString());
        }

        return words.ToString();
    }
}
