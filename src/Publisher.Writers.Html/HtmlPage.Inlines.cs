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
                    _html.Words(run.Text);
                    break;
                case Strong strong:
                    _html.Raw("<strong>"u8);
                    WriteInlines(strong.Inlines);
                    _html.Raw("</strong>"u8);
                    break;
                case Emphasis emphasis:
                    _html.Raw("<em>"u8);
                    WriteInlines(emphasis.Inlines);
                    _html.Raw("</em>"u8);
                    break;
                case LineBreak:
                    _html.Raw("<br/>"u8);
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
            && !(_options.AllowsRelativeLinks && LinkTarget.IsRelativePath(link.Target)))
        {
            _diagnostics.Add(HtmlDiagnostics.BadLinkTarget(link.Span, link.Target));
            return;
        }

        _html.Attribute("<a href=\""u8, link.Target);
        _html.Raw(">"u8);
        WriteInlines(link.Inlines);
        _html.Raw("</a>"u8);
    }
}
