using Publisher.Pdf.Content.Fonts;
using Publisher.Pdf.Reading;

namespace Publisher.Pdf.Content.Painting;

/// <summary>What a page's content and the forms in it share.</summary>
internal sealed record ContentContext(FileObjects Objects, FontCache Fonts, ContentBudget Budget, PaintedPage Page);
