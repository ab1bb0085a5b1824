using System.Globalization;
using Publisher.Pdf.Writing;
using Publisher.Writers.Pdf.Layout.Pages;

namespace Publisher.Writers.Pdf.Writing;

/// <summary>Draws a page's backgrounds, lines and dots.</summary>
internal static class Decoration
{
    /// <summary>From dot to dot, in em: three to a character, as an ellipsis has them.</summary>
    private const double DotDistance = 1 / 3.0;

    /// <summary>A dot's diameter in em.</summary>
    private const double DotSize = 0.09;

    private const int White = 0xFFFFFF;

    public static void Write(Page page, PdfTokenWriter stream)
    {
        stream.Operator("q"u8);
        WriteFills(page, stream);
        WriteStrokes(page, stream);
        WriteLeaders(page, stream);
        stream.Operator("Q"u8);
    }

    private static void WriteFills(Page page, PdfTokenWriter stream)
    {
        string? color = null;
        foreach (var fill in page.Fills)
        {
            if (fill.Color != color)
            {
                color = fill.Color;
                SetColor(stream, color);
            }

            stream.Number(fill.X);
            stream.Number(page.Height - fill.Y - fill.Height);
            stream.Number(fill.Width);
            stream.Number(fill.Height);
            stream.Operator("re"u8);
            stream.Operator("f"u8);
        }
    }

    private static void WriteStrokes(Page page, PdfTokenWriter stream)
    {
        // Lines of one width make one path.
        foreach (var group in page.Strokes.GroupBy(stroke => stroke.Width).OrderBy(group => group.Key))
        {
            stream.Number(group.Key);
            stream.Operator("w"u8);
            foreach (var stroke in group)
            {
                stream.Number(stroke.X1);
                stream.Number(page.Height - stroke.Y1);
                stream.Operator("m"u8);
                stream.Number(stroke.X2);
                stream.Number(page.Height - stroke.Y2);
                stream.Operator("l"u8);
            }

            stream.Operator("S"u8);
        }
    }

    /// <summary>Dots are drawn, not typed: they are no words. A dash of length 0 with round ends is a dot.</summary>
    private static void WriteLeaders(Page page, PdfTokenWriter stream)
    {
        if (page.Leaders.Count == 0)
        {
            return;
        }

        stream.Number(1);
        stream.Operator("J"u8);
        foreach (var leader in page.Leaders)
        {
            // Dots of all lines stand one below the other: their places count from the paper's edge.
            var step = leader.Size * DotDistance;
            var first = Math.Ceiling(leader.X1 / step) * step;
            var last = Math.Floor(leader.X2 / step) * step;
            if (last <= first)
            {
                continue;
            }

            stream.Number(leader.Size * DotSize);
            stream.Operator("w"u8);
            stream.BeginArray();
            stream.Number(0);
            stream.Number(step);
            stream.EndArray();
            stream.Number(0);
            stream.Operator("d"u8);
            stream.Number(first);
            stream.Number(page.Height - leader.Y);
            stream.Operator("m"u8);
            stream.Number(last + (step / 10));
            stream.Number(page.Height - leader.Y);
            stream.Operator("l"u8);
            stream.Operator("S"u8);
        }
    }

    private static void SetColor(PdfTokenWriter stream, string color)
    {
        if (!int.TryParse(color, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value))
        {
            value = White;
        }

        stream.Number(((value >> 16) & 255) / 255.0);
        stream.Number(((value >> 8) & 255) / 255.0);
        stream.Number((value & 255) / 255.0);
        stream.Operator("rg"u8);
    }
}
