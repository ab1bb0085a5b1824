using Publisher.Pdf.Writing;
using Publisher.Writers.Pdf.Layout.Structure;

namespace Publisher.Writers.Pdf.Writing;

/// <summary>
/// What an element inside text consists of: a piece of a page, an annotation, or an element inside it.
/// </summary>
/// <param name="Page">The page's index.</param>
/// <param name="Mcid">The piece's number on the page; -1 for the others.</param>
/// <param name="Annotation">The annotation.</param>
/// <param name="Child">The element.</param>
internal readonly record struct StructureKid(int Page, int Mcid, PdfReference Annotation, Tag? Child)
{
    public static StructureKid OfContent(int page, int mcid) => new(page, mcid, default, Child: null);

    public static StructureKid OfAnnotation(int page, PdfReference annotation) =>
        new(page, -1, annotation, Child: null);

    public static StructureKid OfChild(Tag child) => new(-1, -1, default, child);
}
