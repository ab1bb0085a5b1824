namespace Publisher.Writers.Pdf.Layout.Text;

/// <summary>
/// Where a line may break: 避头尾 (CLREQ §3.1.7 line start and line end prohibition), words, numbers with their signs and
/// units.
/// </summary>
internal static class BreakRules
{
    /// <summary>Measure words and units that stay on the line of the number before them.</summary>
    private const string Units = "元角分厘年月日号时点秒个家次人份项套吨台条笔篇件本场期批户例天倍辆座处间层栋亩米页字届名位种类级度岁周季";

    /// <summary>Multiples: another unit may follow them (万元, 亿元, 千克).</summary>
    private const string Multiples = "百千万亿";

    private const char Apostrophe = '’';

    /// <summary>Marks <see cref="TextCluster.BreakBefore"/> in the whole of a paragraph.</summary>
    public static void Mark(Span<TextCluster> clusters)
    {
        // Inside an amount: a number, then its multiples and unit.
        var inAmount = false;
        for (var i = 0; i < clusters.Length; i++)
        {
            ref var current = ref clusters[i];
            if (i == 0 || current.IsLineBreak || clusters[i - 1].IsLineBreak)
            {
                current.BreakBefore = i > 0 && clusters[i - 1].IsLineBreak;
                inAmount = current.Class == CharacterClass.Digit;
                continue;
            }

            ref readonly var previous = ref clusters[i - 1];
            var isUnit = inAmount && IsUnit(current.Rune);
            var beforeThat = i >= 2 ? clusters[i - 2].Class : CharacterClass.Han;
            current.BreakBefore = !isUnit && IsAllowed(in previous, in current, beforeThat);
            inAmount = current.Class == CharacterClass.Digit
                || (isUnit && Multiples.Contains((char)current.Rune))
                || (inAmount && current.Class is CharacterClass.Solidus or CharacterClass.Connector);
        }
    }

    /// <summary>
    /// Whether a line may start with <paramref name="after"/> in need: inside a word that is longer than a line. Marks
    /// keep their places even then.
    /// </summary>
    public static bool IsAllowedInNeed(ref readonly TextCluster before, ref readonly TextCluster after) =>
        before.Class != CharacterClass.Opening && !IsBoundToLine(after.Class);

    private static bool IsAllowed(
        ref readonly TextCluster before, ref readonly TextCluster after, CharacterClass beforeThat)
    {
        if (before.Class is CharacterClass.Glue or CharacterClass.Opening
            || after.Class is CharacterClass.Glue or CharacterClass.Hyphen or CharacterClass.NumberSuffix
            || IsBoundToLine(after.Class))
        {
            return false;
        }

        return before.Class switch
        {
            CharacterClass.Space or CharacterClass.WideSpace or CharacterClass.Han => true,
            CharacterClass.Dash or CharacterClass.Ellipsis => true,
            // a-b may break after the hyphen; 2-3 and PDF-1 may not.
            CharacterClass.Hyphen => IsWide(after.Class)
                || (beforeThat == CharacterClass.Letter && after.Class == CharacterClass.Letter),
            // Half-width marks stand inside addresses and numbers (2024.12, f(x)), an apostrophe inside words.
            CharacterClass.Stop or CharacterClass.Closing => IsWide(after.Class)
                || (before.Rune > Apostrophe)
                || (before.Rune == Apostrophe && beforeThat != CharacterClass.Letter),
            _ => IsWide(after.Class),
        };
    }

    /// <summary>What never starts a line.</summary>
    private static bool IsBoundToLine(CharacterClass value) => value is CharacterClass.Space or CharacterClass.WideSpace
        or CharacterClass.Closing or CharacterClass.Stop or CharacterClass.Connector or CharacterClass.Solidus
        or CharacterClass.Dash or CharacterClass.Ellipsis or CharacterClass.Combining;

    private static bool IsWide(CharacterClass value) => value is CharacterClass.Han or CharacterClass.Opening;

    private static bool IsUnit(int rune) =>
        rune <= char.MaxValue && (Units.Contains((char)rune) || Multiples.Contains((char)rune));
}
