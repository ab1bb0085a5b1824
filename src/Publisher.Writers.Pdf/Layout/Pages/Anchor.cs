namespace Publisher.Writers.Pdf.Layout.Pages;

/// <summary>A named place in the document.</summary>
/// <param name="Name">Bookmark, named destination and HTML id alike.</param>
/// <param name="Page">Where it is.</param>
/// <param name="X">In points from the page's left edge.</param>
/// <param name="Y">In points from the page's top.</param>
internal sealed record Anchor(string Name, Page Page, double X, double Y);
