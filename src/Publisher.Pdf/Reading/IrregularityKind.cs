namespace Publisher.Pdf.Reading;

/// <summary>In which way the bytes of a file are irregular.</summary>
public enum IrregularityKind
{
    /// <summary>The frame <c>n g obj … endobj</c> is not as ISO 19005-3 §6.1.9 wants it.</summary>
    ObjectFrame,

    /// <summary>A stream's keywords, line ends or length are not as §6.1.7.1 wants them.</summary>
    StreamFrame,

    /// <summary>A hexadecimal string has an odd number of digits or other characters (§6.1.6).</summary>
    HexString,
}
