namespace Publisher.Writers.Pdf.Layout.Pages;

/// <summary>How willingly a page ends before something.</summary>
internal enum BreakCost
{
    Free,

    /// <summary>Only where a group of things that belong together is higher than a page.</summary>
    Avoid,

    /// <summary>Only where nothing else is left: between the first two lines of a paragraph, after a heading.</summary>
    Never,
}
