namespace Publisher.Pdf.Content.Scanning;

/// <summary>
/// The operators of content streams that place text and rules (ISO 32000-1 table A.1). Each is the number that its letters
/// make, first letter lowest, so that no word has to be looked up; words that stand for nothing here equal none of these.
/// </summary>
internal enum Operator
{
    /// <summary>The end of the stream.</summary>
    None = 0,

    Save = 'q',
    Restore = 'Q',
    Concatenate = 'c' | ('m' << 8),
    LineWidth = 'w',
    State = 'g' | ('s' << 8),

    MoveTo = 'm',
    LineTo = 'l',
    Curve = 'c',
    CurveFromHere = 'v',
    CurveToEnd = 'y',
    Close = 'h',
    Rectangle = 'r' | ('e' << 8),

    Stroke = 'S',
    CloseStroke = 's',
    Fill = 'f',
    FillOld = 'F',
    FillEvenOdd = 'f' | ('*' << 8),
    FillStroke = 'B',
    FillStrokeEvenOdd = 'B' | ('*' << 8),
    CloseFillStroke = 'b',
    CloseFillStrokeEvenOdd = 'b' | ('*' << 8),
    EndPath = 'n',

    StrokeSpace = 'C' | ('S' << 8),
    FillSpace = 'c' | ('s' << 8),
    StrokeColor = 'S' | ('C' << 8),
    StrokeColorOrPattern = 'S' | ('C' << 8) | ('N' << 16),
    FillColor = 's' | ('c' << 8),
    FillColorOrPattern = 's' | ('c' << 8) | ('n' << 16),
    StrokeGray = 'G',
    FillGray = 'g',
    StrokeRgb = 'R' | ('G' << 8),
    FillRgb = 'r' | ('g' << 8),
    StrokeCmyk = 'K',
    FillCmyk = 'k',

    BeginText = 'B' | ('T' << 8),
    EndText = 'E' | ('T' << 8),
    CharacterSpacing = 'T' | ('c' << 8),
    WordSpacing = 'T' | ('w' << 8),
    HorizontalScaling = 'T' | ('z' << 8),
    Leading = 'T' | ('L' << 8),
    Font = 'T' | ('f' << 8),
    RenderingMode = 'T' | ('r' << 8),
    Rise = 'T' | ('s' << 8),
    MoveText = 'T' | ('d' << 8),
    MoveTextSetLeading = 'T' | ('D' << 8),
    TextMatrix = 'T' | ('m' << 8),
    NextLine = 'T' | ('*' << 8),
    ShowText = 'T' | ('j' << 8),
    ShowTextAdjusted = 'T' | ('J' << 8),
    NextLineShowText = '\'',
    NextLineSpacedShowText = '"',

    BeginMarked = 'B' | ('M' << 8) | ('C' << 16),
    BeginMarkedWithProperties = 'B' | ('D' << 8) | ('C' << 16),
    EndMarked = 'E' | ('M' << 8) | ('C' << 16),

    Paint = 'D' | ('o' << 8),
    BeginImage = 'B' | ('I' << 8),
    ImageData = 'I' | ('D' << 8),
    EndImage = 'E' | ('I' << 8),
}
