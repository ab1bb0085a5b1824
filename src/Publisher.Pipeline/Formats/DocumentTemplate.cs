using Publisher.Data.Model;
using Publisher.Documents;
using Publisher.Documents.Markup;
using Publisher.Pipeline.Binding;
using Publisher.Pipeline.Building;
using Publisher.Pipeline.Layouts;
using Publisher.Templating;
using Publisher.Templating.Values;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Formats;

/// <summary>Runs a layout's templates over a disclosure and reads what they print into the document tree.</summary>
internal static class DocumentTemplate
{
    private static readonly ScriptObject Functions = new() { [GroupingFunction.Name] = GroupingFunction.Create() };

    /// <summary>The document; null after an error.</summary>
    public static Document? Render(Disclosure disclosure, Layout layout, DocumentStamp stamp, DiagnosticBag diagnostics)
    {
        var values = new DisclosureValues(layout.Form, new ProseValues(diagnostics)).Of(disclosure);
        var context = new TemplateContext(values, Functions)
        {
            Escaping = OutputEscaping.Markup,
            AutoIndent = false,
            Loader = layout.Templates,
            Now = stamp.Date.UtcDateTime,
        };
        if (layout.Template.Render(context, diagnostics) is not { } rendered)
        {
            return null;
        }

        var blocks = MarkupReader.Read(rendered.Text, rendered.Map, layout.Styles, diagnostics);
        return diagnostics.HasErrors ? null : new Document(Describe(disclosure, stamp), layout.Styles, blocks);
    }

    private static DocumentProperties Describe(Disclosure disclosure, DocumentStamp stamp)
    {
        var publication = disclosure.Publication;
        return new DocumentProperties
        {
            Title = disclosure.Title?.Text
                ?? FormattableString.Invariant($"{disclosure.Department.Text}{disclosure.Year}年部门预算绩效目标"),
            Author = publication.Publisher?.Text ?? disclosure.Department.Text,
            Subject = publication.Topic?.Text ?? "",
            Keywords = string.Join("、", publication.Keywords.Select(keyword => keyword.Text)),
            Date = stamp.Date,
            Producer = ToolVersion.Name,
        };
    }
}
