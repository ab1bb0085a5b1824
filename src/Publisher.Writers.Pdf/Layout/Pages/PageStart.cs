namespace Publisher.Writers.Pdf.Layout.Pages;

/// <summary>Whether what comes next starts a page.</summary>
internal enum PageStart
{
    None,
    Page,

    /// <summary>A page where numbers may start anew.</summary>
    Section,
}
