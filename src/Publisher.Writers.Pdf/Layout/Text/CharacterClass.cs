namespace Publisher.Writers.Pdf.Layout.Text;

/// <summary>
/// What a character means for line breaking and spacing (CLREQ §3.1, UAX #14 in what Chinese documents need).
/// </summary>
internal enum CharacterClass : byte
{
    /// <summary>Ideographs, kana, full-width letters and symbols: a line may break on either side.</summary>
    Han,

    /// <summary>Opening brackets and quotes: never at a line's end.</summary>
    Opening,

    /// <summary>Closing brackets and quotes: never at a line's start.</summary>
    Closing,

    /// <summary>Commas, full stops and their like: never at a line's start.</summary>
    Stop,

    /// <summary>Half of a Chinese dash <c>——</c>: never at a line's start, never torn.</summary>
    Dash,

    /// <summary>Half of an ellipsis <c>……</c>: never at a line's start, never torn.</summary>
    Ellipsis,

    /// <summary>Interpuncts and connectors: never at a line's start.</summary>
    Connector,

    /// <summary>A letter of a script that has words.</summary>
    Letter,

    Digit,

    /// <summary>What belongs to the number after it: <c>≥ ≤ ¥ №</c>.</summary>
    NumberPrefix,

    /// <summary>What belongs to the number before it: <c>% ‰ ℃</c>.</summary>
    NumberSuffix,

    /// <summary>A hyphen: inside words a line may break after it.</summary>
    Hyphen,

    /// <summary>A slash: keeps to what is before it.</summary>
    Solidus,

    /// <summary>A blank or tab: hangs beyond the line's end.</summary>
    Space,

    /// <summary>The full-width blank U+3000: hangs beyond the line's end.</summary>
    WideSpace,

    /// <summary>No-break blanks and joiners: no break on either side.</summary>
    Glue,

    /// <summary>Accents that stand on the letter before them.</summary>
    Combining,
}
