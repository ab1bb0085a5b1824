namespace Publisher.Writers.Pdf.Fonts.Subsetting.Cff;

/// <summary>
/// The DICT operators that matter here (Adobe Technical Note 5176, tables 9, 10 and 23); 12 escapes to the second byte.
/// </summary>
internal enum CffOperator
{
    FontBBox = 5,
    Charset = 15,
    CharStrings = 17,
    Private = 18,
    Subrs = 19,
    DefaultWidth = 20,
    NominalWidth = 21,
    CharstringType = (12 << 8) | 6,
    FontMatrix = (12 << 8) | 7,
    Ros = (12 << 8) | 30,
    CidCount = (12 << 8) | 34,
    FontDictArray = (12 << 8) | 36,
    FontDictSelect = (12 << 8) | 37,
    FontName = (12 << 8) | 38,
}
