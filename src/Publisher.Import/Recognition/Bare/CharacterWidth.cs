namespace Publisher.Import.Recognition.Bare;

/// <summary>How wide characters are in print, in halves of a Han character, and which of them are Han.</summary>
internal static class CharacterWidth
{
    public static int Of(char c) => c < 0x1100 ? 1 : c is >= '\u2010' and <= '\u2027' or >= '\u2E80' and <= '\uFF60' or >= '\uFFE0' ? 2
        : char.IsLowSurrogate(c) ? 0 : char.IsHighSurrogate(c) ? 2 : 1;

    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var c in text)
        {
            width += Of(c);
        }

        return width;
    }

    public static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF' || char.IsSurrogate(c);

    /// <summary>Whether word processors set a gap between the two that extracting programs take for a blank.</summary>
    public static bool IsBorder(char a, char b) => (IsWide(a) && IsNarrow(b)) || (IsNarrow(a) && IsWide(b));

    private static bool IsWide(char c) => Of(c) == 2;

    private static bool IsNarrow(char c) => c is > ' ' and < '\u007F' or '≥' or '≤' or '％';
}
