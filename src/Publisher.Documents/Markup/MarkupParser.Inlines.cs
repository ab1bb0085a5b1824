using System.Collections.Immutable;
using Publisher.Documents.Inlines;

namespace Publisher.Documents.Markup;

/// <content>Words inside paragraphs.</content>
internal sealed partial class MarkupParser
{
    private InlineBuilder _inlines;

    private ImmutableArray<Inline> ReadInlines(OpenElement container)
    {
        _inlines.Begin();
        ReadWords(container);
        return _inlines.Finish();
    }

    private void ReadWords(OpenElement container)
    {
        var node = container.IsEmpty ? Node.End : Advance();
        for (; node != Node.End; node = Advance())
        {
            if (node == Node.Text)
            {
                var (start, end) = GetText();
                _inlines.AddText(start, end);
            }
            else
            {
                ReadInline(Open(), container);
            }
        }
    }

    private static bool IsInline(OpenElement element) => element.Element
        is MarkupElement.Strong or MarkupElement.Emphasis or MarkupElement.Link or MarkupElement.LineBreak;

    private void ReadInline(OpenElement element, OpenElement container)
    {
        switch (element.Element)
        {
            case MarkupElement.Strong:
                ReadAttributes(element);
                _inlines.Open();
                ReadWords(element);
                _inlines.Add(new Strong(GetSpan(element), _inlines.Close()));
                break;
            case MarkupElement.Emphasis:
                ReadAttributes(element);
                _inlines.Open();
                ReadWords(element);
                _inlines.Add(new Emphasis(GetSpan(element), _inlines.Close()));
                break;
            case MarkupElement.Link when !IsInLink():
                ReadLink(element);
                break;
            case MarkupElement.LineBreak:
                ReadAttributes(element);
                ReadNothing(element);
                _inlines.AddLineBreak(GetSpan(element));
                break;
            case MarkupElement.Unknown:
                ReportUnknown(element);
                ReadWords(element);
                break;
            default:
                ReadMisplaced(element, container);
                break;
        }
    }

    private void ReadLink(OpenElement element)
    {
        var target = ReadAttributes(element).Target;
        if (target.Text is null)
        {
            _report.Add(MarkupDiagnostics.MissingAttribute(GetSpan(element), element.Name, "href"));
        }
        else if (target.Text.StartsWith('#'))
        {
            _ids.Refer(target.Text[1..], GetSpan(target));
        }
        else if (!LinkTarget.IsAllowed(target.Text))
        {
            _report.Add(MarkupDiagnostics.BadLinkTarget(GetSpan(target), target.Text));
        }

        _inlines.Open();
        ReadWords(element);
        _inlines.Add(new Link(GetSpan(element), target.Text ?? "", _inlines.Close()));
    }

    /// <summary>Whether a link is open around the one just opened.</summary>
    private bool IsInLink()
    {
        for (var i = 0; i < _open.Count - 1; i++)
        {
            if (_open[i].Element == MarkupElement.Link)
            {
                return true;
            }
        }

        return false;
    }
}
