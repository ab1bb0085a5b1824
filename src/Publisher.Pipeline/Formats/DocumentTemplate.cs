using System.Globalization;
using Publisher.Data.Model;
using Publisher.Documents;
using Publisher.Documents.Markup;
using Publisher.Pipeline.Binding;
using Publisher.Pipeline.Building;
using Publisher.Pipeline.Layouts;
using Publisher.Templating;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Formats;

/// <summary>Runs a layout's templates over a disclosure and reads what they print into the document tree.</summary>
internal static class DocumentTemplate
{
    /// <summary>The document; null after an error.</summary>
    public static Document? Render(
        Disclosure disclosure, Layout layout, DocumentStamp stamp, DiagnosticBag diagnostics, ITemplateLoader? templates = null) =>
        Print(disclosure, layout, stamp, diagnostics, templates) is { } printed
            ? Read(printed, disclosure, layout, stamp, diagnostics)
            : null;

    /// <summary>The markup that the templates print; null after an error.</summary>
    /// <param name="templates">Finds the templates that are included, instead of the layout itself.</param>
    public static RenderedText? Print(
        Disclosure disclosure, Layout layout, DocumentStamp stamp, DiagnosticBag diagnostics, ITemplateLoader? templates = null)
    {
        var values = new DisclosureValues(layout.Form, new ProseValues(diagnostics)).Of(disclosure);
        values[LayoutFacts.Name] = LayoutFacts.Of(layout);
        var context = new TemplateContext(values)
        {
            Escaping = OutputEscaping.Markup,
            AutoIndent = false,
            Loader = templates ?? layout.Templates,
            Now = stamp.Date.UtcDateTime,
        };
        return layout.Template.Render(context, diagnostics);
    }

    /// <summary>The document that markup says; null after an error.</summary>
    public static Document? Read(
        RenderedText printed, Disclosure disclosure, Layout layout, DocumentStamp stamp, DiagnosticBag diagnostics)
    {
        var blocks = MarkupReader.Read(printed.Text, printed.Map, layout.Styles, diagnostics);
        return diagnostics.HasErrors ? null : new Document(Describe(disclosure, layout, stamp), layout.Styles, blocks);
    }

    /// <summary>The document's title, which other outputs name too.</summary>
    public static string TitleOf(Disclosure disclosure, Layout layout) => disclosure.Title?.Text ?? layout.Form.DocumentTitle
        .Replace("{部门}", disclosure.Department.Text, StringComparison.Ordinal)
        .Replace("{年度}", disclosure.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static DocumentProperties Describe(Disclosure disclosure, Layout layout, DocumentStamp stamp)
    {
        var publication = disclosure.Publication;
        return new DocumentProperties
        {
            Title = TitleOf(disclosure, layout),
            Author = publication.Publisher?.Text ?? disclosure.Department.Text,
            Subject = publication.Topic?.Text ?? "",
            Keywords = string.Join("、", publication.Keywords.Select(keyword => keyword.Text)),
            Date = stamp.Date,
            Commit = stamp.Commit,
            SourceHash = stamp.SourceHash,
            Producer = ToolVersion.Name,
        };
    }
}
