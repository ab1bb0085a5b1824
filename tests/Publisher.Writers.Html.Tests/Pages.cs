using System.Text;
using System.Xml.Linq;
using Publisher.Documents;
using Publisher.Text.Diagnostics;

namespace Publisher.Writers.Html.Tests;

/// <summary>Pages as text and, since they are well-formed XML, too, as trees.</summary>
internal static class Pages
{
    public static string Write(Document document, HtmlWriterOptions? options = null)
    {
        var diagnostics = new DiagnosticBag();
        var page = Write(document, options, diagnostics);
        Assert.Empty(diagnostics.Select(diagnostic => diagnostic.GetMessage(Language.English)));
        return page;
    }

    public static string Write(Document document, HtmlWriterOptions? options, DiagnosticBag diagnostics)
    {
        using var stream = new MemoryStream();
        new HtmlWriter().Write(document, options ?? HtmlWriterOptions.Default, stream, diagnostics);
        Assert.True(stream.CanWrite);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(stream.ToArray());
    }

    public static XElement Parse(string page)
    {
        Assert.StartsWith("<!DOCTYPE html>\n", page, StringComparison.Ordinal);
        return XElement.Parse(page["<!DOCTYPE html>\n".Length..], LoadOptions.PreserveWhitespace);
    }

    public static XElement Body(string page) => Parse(page).Descendants("article").Single();

    /// <summary>The document's own words: the contents repeat them.</summary>
    public static string Words(XElement main) => WithoutBlanks(string.Concat(main.DescendantNodes()
        .OfType<XText>().Where(text => !text.Ancestors("nav").Any()).Select(text => text.Value)));

    public static string WithoutBlanks(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>The part of the page that the markup became.</summary>
    public static string Inside(string page)
    {
        const string Start = "<article id=\"page-document\">\n";
        var start = page.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        return page[start..page.IndexOf("</article>", StringComparison.Ordinal)];
    }
}
