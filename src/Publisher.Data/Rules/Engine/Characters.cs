namespace Publisher.Data.Rules.Engine;

/// <summary>Kinds of characters that several rules ask for.</summary>
internal static class Characters
{
    /// <summary>A character of the blocks in which nearly all Chinese text is written (Unified Ideographs and Extension A).</summary>
    public static bool IsHan(char character) => character is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF');

    public static bool IsHanAt(string text, int index) => index >= 0 && index < text.Length && IsHan(text[index]);

    public static bool IsDigitAt(string text, int index) => index >= 0 && index < text.Length && char.IsAsciiDigit(text[index]);

    /// <summary>A short text as it is quoted in a message.</summary>
    public static string Quote(string text)
    {
        const int longest = 30;
        var flat = text.ReplaceLineEndings(" ").Trim();
        if (flat.Length <= longest)
        {
            return flat;
        }

        var end = char.IsHighSurrogate(flat[longest - 1]) ? longest - 1 : longest;
        return flat[..end] + "…";
    }
}
