namespace Publisher.Documents;

/// <summary>What tells Chinese text from Latin where the two are laid side by side.</summary>
internal static class ChineseText
{
    /// <summary>
    /// Whether no blank is written beside <paramref name="c"/>: Han, kana and full-width signs, the quotation marks, dashes
    /// and dots that Chinese shares with Latin, and what is white space already.
    /// </summary>
    public static bool WritesWithoutBlanks(char c) => c switch
    {
        < '\u0080' => c is ' ' or '\t' or '\n' or '\r',
        '\u00B7' or '\u00A0' or (>= '\u2010' and <= '\u2029') => true,
        >= '\u2E80' and <= '\uA4CF' => true,
        // The blocks beyond the BMP that hold letters of this kind are Han; so are their halves.
        >= '\uD840' and <= '\uD88F' or >= '\uDC00' and <= '\uDFFF' => true,
        >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE4F' or >= '\uFF00' and <= '\uFFEF' => true,
        _ => false,
    };
}
