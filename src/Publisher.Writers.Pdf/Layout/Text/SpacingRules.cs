using Publisher.Documents.Styles;

namespace Publisher.Writers.Pdf.Layout.Text;

/// <summary>
/// The widths that do not depend on where lines break: letter spacing, marks in pairs, space between scripts.
/// </summary>
internal static class SpacingRules
{
    /// <summary>From this width (in em) on a mark is drawn in a square, with blank that may go.</summary>
    private const double FullWidth = 0.9;

    /// <summary>Half a square: what brackets, commas and stops leave blank.</summary>
    private const double Blank = 0.5;

    /// <summary>Marks whose ink stands in the left half of their square in mainland fonts.</summary>
    private const string MarksWithBlank = "，。、；：？！．";

    /// <param name="clusters">A paragraph's characters.</param>
    /// <param name="style">Its look.</param>
    /// <param name="gridSpacing">
    /// Added to every full-width character so that a whole number of them fills a line.
    /// </param>
    public static void Apply(Span<TextCluster> clusters, ParagraphStyle style, double gridSpacing)
    {
        var em = style.Size;
        for (var i = 0; i < clusters.Length; i++)
        {
            ref var current = ref clusters[i];
            if (current.IsLineBreak)
            {
                continue;
            }

            var isFull = current.Advance >= FullWidth * em;
            if (isFull && current.Class == CharacterClass.Opening)
            {
                current.LeftBlank = Blank * em;
            }
            else if (isFull && (current.Class == CharacterClass.Closing || IsMarkWithBlank(in current)))
            {
                current.RightBlank = Blank * em;
            }

            current.Advance += style.LetterSpacing + (isFull ? gridSpacing : 0);
            if (i > 0)
            {
                Join(ref clusters[i - 1], ref current);
                if (i > 1 && IsApostrophe(in clusters[i - 2], in clusters[i - 1], in current))
                {
                    // The same sign as a closing quote, yet no square belongs into a word.
                    clusters[i - 1].Advance -= clusters[i - 1].RightBlank;
                    clusters[i - 1].RightBlank = 0;
                }

                if (style.HanLatinSpacing && IsScriptBoundary(in clusters[i - 1], in current, em))
                {
                    current.Gap = em / 4;
                }
            }
        }
    }

    /// <summary>
    /// Marks in a row share their blanks (CLREQ §3.1.6): one half between them at most, none between two of a kind.
    /// </summary>
    private static void Join(ref TextCluster previous, ref TextCluster current)
    {
        if (previous.RightBlank > 0
            && (current.LeftBlank > 0 || current.Class is CharacterClass.Closing or CharacterClass.Stop))
        {
            previous.Advance -= previous.RightBlank;
            previous.RightBlank = 0;
        }
        else if (previous.Class == CharacterClass.Opening && current.LeftBlank > 0)
        {
            current.Advance -= current.LeftBlank;
            current.Shift = -current.LeftBlank;
            current.LeftBlank = 0;
        }
    }

    private static bool IsApostrophe(
        ref readonly TextCluster before, ref readonly TextCluster sign, ref readonly TextCluster after) =>
        sign.Rune == '’' && before.Class == CharacterClass.Letter && after.Class == CharacterClass.Letter;

    private static bool IsMarkWithBlank(ref readonly TextCluster cluster) =>
        cluster.Class == CharacterClass.Stop && MarksWithBlank.Contains((char)cluster.Rune);

    private static bool IsScriptBoundary(
        ref readonly TextCluster previous, ref readonly TextCluster current, double em) =>
        (previous.Class == CharacterClass.Han && IsWestern(in current, em))
        || (current.Class == CharacterClass.Han && IsWestern(in previous, em));

    private static bool IsWestern(ref readonly TextCluster cluster, double em) => cluster.Advance < FullWidth * em
        && cluster.Class is CharacterClass.Letter or CharacterClass.Digit or CharacterClass.NumberPrefix
            or CharacterClass.NumberSuffix;
}
