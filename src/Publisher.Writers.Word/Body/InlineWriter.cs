using System.Collections.Immutable;
using Publisher.Documents.Inlines;
using Publisher.Writers.Word.Diagnostics;
using Publisher.Writers.Word.Markup;
using Publisher.Writers.Word.Packaging;

namespace Publisher.Writers.Word.Body;

/// <summary>Writes what a paragraph says.</summary>
internal sealed class InlineWriter(WordXml xml, WordScope scope)
{
    public void Write(ImmutableArray<Inline> inlines, RunLook look = RunLook.None)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun run:
                    RunWriter.Write(xml, XmlCharacters.Keep(run.Text, run.Span, scope.Diagnostics), look);
                    break;
                case Strong strong:
                    Write(strong.Inlines, look | RunLook.Strong);
                    break;
                case Emphasis emphasis:
                    Write(emphasis.Inlines, look | RunLook.Emphasis);
                    break;
                case Link link:
                    WriteLink(link, look);
                    break;
                case LineBreak:
                    RunWriter.WriteLineBreak(xml);
                    break;
            }
        }
    }

    private void WriteLink(Link link, RunLook look)
    {
        if ((look & RunLook.Link) != RunLook.None)
        {
            scope.Diagnostics.Add(WordDiagnostics.LinkInsideLink(link.Span, link.Target));
            Write(link.Inlines, look);
        }
        else if (link.IsInternal)
        {
            WriteInternal(link, look);
        }
        else if (WebAddress.Find(link.Target) is { } address)
        {
            // A field (ISO/IEC 29500-1 §17.16.5.25) and not a relationship: the file then points to nothing outside
            // itself, which the gates of office networks look at.
            xml.StartField($" HYPERLINK \"{address}\" ");
            Write(link.Inlines, look | RunLook.WebLink);
            xml.FieldMark("end");
        }
        else
        {
            scope.Diagnostics.Add(WordDiagnostics.ForbiddenLink(link.Span, link.Target));
            Write(link.Inlines, look);
        }
    }

    private void WriteInternal(Link link, RunLook look)
    {
        if (scope.Anchors.Find(link.Target[1..]) is not { } anchor)
        {
            scope.Diagnostics.Add(WordDiagnostics.LinkWithoutTarget(link.Span, link.Target));
            Write(link.Inlines, look);
            return;
        }

        xml.Start("hyperlink");
        xml.Attribute("anchor", anchor);
        xml.Attribute("history", 1);
        Write(link.Inlines, look | RunLook.InternalLink);
        xml.End();
    }
}
