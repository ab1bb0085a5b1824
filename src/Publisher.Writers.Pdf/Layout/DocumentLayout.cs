using System.Collections.Immutable;
using Publisher.Documents;
using Publisher.Documents.Outline;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Pdf.Fonts.Selection;
using Publisher.Writers.Pdf.Layout.Blocks;
using Publisher.Writers.Pdf.Layout.Pages;
using Publisher.Writers.Pdf.Layout.Structure;
using Publisher.Writers.Pdf.Layout.Text;

namespace Publisher.Writers.Pdf.Layout;

/// <summary>
/// A document laid out: pages of placed text and lines, the structure tree above them, its named places.
/// </summary>
internal sealed record DocumentLayout(
    Document Document,
    DocumentOutline Outline,
    IReadOnlyList<Page> Pages,
    IReadOnlyDictionary<string, Anchor> Anchors,
    TagTree Tags,
    IReadOnlyList<LayoutFace> Faces,
    Pagination Pagination)
{
    public static DocumentLayout Of(Document document, FontSet fonts, DiagnosticBag diagnostics)
    {
        var glyphs = new GlyphSource(fonts);
        var context = new LayoutContext(document.Styles, DocumentOutline.Of(document), glyphs, diagnostics);
        var composer = new PageComposer(document.Styles.DefaultPageStyle);
        var contents = new ContentsFlow(context);
        var body = new BodyFlow(context, composer, contents);
        body.LayOut(document);
        composer.Finish();

        var anchors = new Dictionary<string, Anchor>(StringComparer.Ordinal);
        foreach (var anchor in composer.Anchors)
        {
            anchors.TryAdd(anchor.Name, anchor);
        }

        var pagination = new Pagination(anchors.Values
            .Where(anchor => anchor.Page.HasNumber)
            .ToImmutableDictionary(anchor => anchor.Name, anchor => anchor.Page.NumberText, StringComparer.Ordinal))
        {
            BoundRows = body.BoundRows,
        };
        contents.Fill(pagination);
        ResolveLinks(context.Tags, anchors, diagnostics);
        PageNumbers.Add(context, composer.Pages);
        return new DocumentLayout(
            document, context.Outline, composer.Pages, anchors, context.Tags, glyphs.Faces, pagination);
    }

    private static void ResolveLinks(TagTree tags, Dictionary<string, Anchor> anchors, DiagnosticBag diagnostics)
    {
        foreach (var link in tags.Links)
        {
            var target = link.Target!;
            link.IsResolved = target.StartsWith('#') ? anchors.ContainsKey(target[1..]) : target.Length > 0;
            if (!link.IsResolved)
            {
                diagnostics.Add(LayoutDiagnostics.MissingTarget(link.Span, target));
            }
        }
    }
}
