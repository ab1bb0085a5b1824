using System.Buffers;

namespace Publisher.Import.Reading.Pdf.Lines;

/// <summary>What kinds of characters a line of Chinese text has, as far as blanks and line ends depend on them.</summary>
internal static class Characters
{
    /// <summary>Signs that begin no line (GB/T 15834-2011 §5.1); they stay with the character before them.</summary>
    private static readonly SearchValues<char> NoStart = SearchValues.Create("，。、；：？！）》」』】〉〕］｝”’％‰℃…—·,.;:?!)]}%");

    /// <summary>Signs that end no line; they stay with the character behind them.</summary>
    private static readonly SearchValues<char> NoEnd = SearchValues.Create("（《「『【〈〔［｛“‘([{");

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。；：！？;:!?");

    public static bool IsBlank(string text) => string.IsNullOrWhiteSpace(text);

    /// <summary>Han characters and what is set like them; half a pair beyond the BMP is one of them.</summary>
    public static bool IsWide(char c) => c >= '\u2E80' || c is >= '\u2010' and <= '\u2027' or >= '\u3000';

    /// <summary>Letters and digits that make words with their neighbours.</summary>
    public static bool IsWordPart(char c) => !IsWide(c) && char.IsLetterOrDigit(c);

    /// <summary>Whether a Han character and a letter or digit meet, which are set a quarter of an em apart.</summary>
    public static bool Meet(char before, char after) =>
        (IsWide(before) && char.IsLetter(before) && IsWordPart(after)) || (IsWordPart(before) && IsWide(after) && char.IsLetter(after));

    public static bool BeginsNoLine(char c) => NoStart.Contains(c);

    public static bool EndsNoLine(char c) => NoEnd.Contains(c);

    public static bool EndsSentence(char c) => SentenceEnds.Contains(c);
}
