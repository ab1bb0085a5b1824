namespace Publisher.Import.Reading.Pdf.Paragraphs;

/// <summary>What two lines under one another are to each other.</summary>
internal enum LineJoint
{
    /// <summary>Two paragraphs.</summary>
    Parted,

    /// <summary>One paragraph: what the second begins with had no room in the first.</summary>
    Wrapped,

    /// <summary>It had room; so either somebody broke the line there, or a program that makes lines of a title alike in length.</summary>
    Doubtful,
}
