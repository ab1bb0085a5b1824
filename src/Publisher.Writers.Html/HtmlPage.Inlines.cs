using System.Collections.Immutable;
using Publisher.Documents.Inlines;

namespace Publisher.Writers.Html;

/// <content>Words.</content>
internal sealed partial class HtmlPage
{
    private void WriteInlines(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun run:
                    html.Words(run.Text);
                    break;
                case Strong strong:
                    html.Raw("<strong>"u8);
                    WriteInlines(strong.Inlines);
                    html.Raw("</strong>"u8);
                    break;
                case Emphasis emphasis:
                    html.Raw("<em>"u8);
                    WriteInlines(emphasis.Inlines);
                    html.Raw("</em>"u8);
                    break;
                case LineBreak:
                    html.Raw("<br/>"u8);
                    break;
                case Link link:
                    WriteLink(link);
                    break;
            }
        }
    }

    private void WriteLink(Link link)
    {
        // The markup reader lets none of these through, but a tree may come from elsewhere.
        if (!link.IsInternal && !LinkTarget.IsAllowed(link.Target)
            && !(options.AllowsRelativeLinks && LinkTarget.IsRelativePath(link.Target)))
        {
            diagnostics.Add(HtmlDiagnostics.BadLinkTarget(link.Span, link.Target));
            return;
        }

        html.Attribute("<a href=\""u8, link.Target);
        html.Raw(">"u8);
        WriteInlines(link.Inlines);
        html.Raw("</a>"u8);
    }
}
