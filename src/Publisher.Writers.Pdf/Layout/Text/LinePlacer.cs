using System.Runtime.InteropServices;
using Publisher.Documents.Styles;

namespace Publisher.Writers.Pdf.Layout.Text;

/// <summary>Gives the characters of a line their places: alignment, justification, narrower blanks.</summary>
internal static class LinePlacer
{
    /// <summary>
    /// A justified line whose gaps would each grow by more than this (in em) looks worse than a ragged one.
    /// </summary>
    private const double MaxStretch = 0.4;

    /// <summary>How much (in em) word spaces and script boundaries grow before all gaps do.</summary>
    private const double PreferredStretch = 0.25;

    /// <summary>
    /// Places <paramref name="range"/> into <paramref name="glyphs"/> (same indexes) and returns the line.
    /// </summary>
    public static TextLine Place(
        ReadOnlySpan<TextCluster> clusters, in LineRange range, bool isFirst, in Measure measure, ParagraphStyle style,
        Span<PlacedGlyph> glyphs)
    {
        var (start, end) = (range.Start, range.End);
        var inkEnd = LineFit.FindInkEnd(clusters, start, end);
        var room = measure.WidthOf(isFirst);
        var width = LineFit.Measure(clusters, start, inkEnd);
        var isRagged = style.Alignment is TextAlignment.Center or TextAlignment.Right;
        var trailing = 0.0;
        if (inkEnd > start && (isRagged || width > room + LineFit.Tolerance))
        {
            // The blank behind the last mark is not seen: it goes first, and never pushes centred text aside.
            trailing = clusters[inkEnd - 1].RightBlank + (isRagged ? style.LetterSpacing : 0);
            width -= trailing;
        }

        var adjustment = Adjust(clusters, start, inkEnd, room - width, style, range.IsLast);
        var left = measure.Left + (isFirst ? measure.FirstIndent : 0);
        left += style.Alignment switch
        {
            TextAlignment.Center => Math.Max(0, room - width) / 2,
            TextAlignment.Right => Math.Max(0, room - width),
            _ => 0,
        };
        var x = left;
        for (var i = start; i < end; i++)
        {
            ref readonly var cluster = ref clusters[i];
            if (i >= inkEnd)
            {
                glyphs[i] = new PlacedGlyph(cluster.Rune, cluster.Glyph, cluster.Face, (float)(x - trailing));
                continue;
            }

            var before = 0.0;
            if (i > start)
            {
                x += cluster.Gap + adjustment.StretchBefore(clusters, i) - adjustment.Tightening;
                before = -adjustment.Shrink * LineFit.ShrinkBefore(clusters, i, start);
            }
            else
            {
                before = -cluster.LeftBlank;
            }

            x += before;
            glyphs[i] = new PlacedGlyph(cluster.Rune, cluster.Glyph, cluster.Face, (float)(x + cluster.Shift));
            x += cluster.Advance - (adjustment.Shrink * LineFit.ShrinkAfter(clusters, i, inkEnd));
        }

        return new TextLine(start, end, (float)left, (float)(x - trailing));
    }

    private static Adjustment Adjust(
        ReadOnlySpan<TextCluster> clusters, int start, int inkEnd, double room, ParagraphStyle style, bool isLast)
    {
        if (room < 0)
        {
            var shrink = LineFit.MeasureShrink(clusters, start, inkEnd);
            var missing = -room - shrink;
            return new Adjustment(
                shrink > 0 ? Math.Min(1, -room / shrink) : 0,
                Tightening: missing > LineFit.Tolerance && inkEnd - start > 1 ? missing / (inkEnd - start - 1) : 0,
                Preferred: 0,
                Stretch: 0);
        }

        if (style.Alignment != TextAlignment.Justify || isLast)
        {
            return default;
        }

        var (preferred, all) = (0, 0);
        for (var i = start + 1; i < inkEnd; i++)
        {
            all += IsElastic(in clusters[i - 1], in clusters[i]) ? 1 : 0;
            preferred += IsPreferred(in clusters[i - 1], in clusters[i]) ? 1 : 0;
        }

        if (all == 0)
        {
            return default;
        }

        var first = preferred > 0 ? Math.Min(room / preferred, PreferredStretch * style.Size) : 0;
        var rest = (room - (first * preferred)) / all;
        return rest > MaxStretch * style.Size ? default : new Adjustment(Shrink: 0, Tightening: 0, first, rest);
    }

    /// <summary>
    /// Whether the gap between two characters may grow: not inside words, numbers, dashes, nor inside brackets.
    /// </summary>
    private static bool IsElastic(ref readonly TextCluster previous, ref readonly TextCluster current) =>
        !current.IsSpace
        && previous.Class != CharacterClass.Opening
        && current.Class is not (CharacterClass.Closing or CharacterClass.Stop or CharacterClass.Combining)
        && (previous.Class != current.Class || current.Class is not (CharacterClass.Dash or CharacterClass.Ellipsis))
        && (previous.IsSpace || IsWide(in previous) || IsWide(in current));

    private static bool IsPreferred(ref readonly TextCluster previous, ref readonly TextCluster current) =>
        (previous.Class == CharacterClass.Space && !current.IsSpace) || current.Gap > 0;

    private static bool IsWide(ref readonly TextCluster cluster) => cluster.Class switch
    {
        CharacterClass.Han or CharacterClass.Dash or CharacterClass.Ellipsis or CharacterClass.WideSpace => true,
        CharacterClass.Opening => cluster.LeftBlank > 0,
        CharacterClass.Closing or CharacterClass.Stop => cluster.Rune > 0x2000,
        _ => false,
    };

    /// <summary>How a line is made to fit.</summary>
    /// <param name="Shrink">The part (0 to 1) of what blanks can lose that they lose.</param>
    /// <param name="Tightening">What every gap loses, in points.</param>
    /// <param name="Preferred">What word spaces and script boundaries gain, in points.</param>
    /// <param name="Stretch">What every elastic gap gains, in points.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Adjustment(double Shrink, double Tightening, double Preferred, double Stretch)
    {
        public double StretchBefore(ReadOnlySpan<TextCluster> clusters, int index)
        {
            if (Preferred + Stretch <= 0)
            {
                return 0;
            }

            return (IsPreferred(in clusters[index - 1], in clusters[index]) ? Preferred : 0)
                + (IsElastic(in clusters[index - 1], in clusters[index]) ? Stretch : 0);
        }
    }
}
