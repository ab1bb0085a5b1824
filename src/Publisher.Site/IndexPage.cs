using System.Collections.Immutable;
using Publisher.Documents;
using Publisher.Documents.Blocks;
using Publisher.Documents.Inlines;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Html;

namespace Publisher.Site;

/// <summary>The site's first page, <c>index.html</c>: all disclosures, the newest year first, then by department.</summary>
public static class IndexPage
{
    public const string FileName = "index.html";

    private const string Title = "部门预算绩效目标公开";

    public static byte[] Write(IEnumerable<IndexEntry> entries, DiagnosticBag diagnostics)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Heading(default, 1, SiteStyles.Title, [Words(Title)]));
        foreach (var year in entries.GroupBy(entry => entry.Year).OrderByDescending(year => year.Key, StringComparer.Ordinal))
        {
            blocks.Add(new Heading(default, 2, SiteStyles.Year, [Words($"{year.Key}年")]) { Id = $"y{year.Key}" });
            var items = year
                .OrderBy(entry => entry.Department, StringComparer.Ordinal)
                .ThenBy(entry => entry.Path, StringComparer.Ordinal)
                .Select(Item);
            blocks.Add(new List(default, Ordered: false, [.. items]));
        }

        var document = new Document(new DocumentProperties { Title = Title }, SiteStyles.Sheet, blocks.ToImmutable());
        var output = new MemoryStream();
        new HtmlWriter().Write(document, new HtmlWriterOptions { AllowsRelativeLinks = true }, output, diagnostics);
        return output.ToArray();
    }

    private static ListItem Item(IndexEntry entry)
    {
        // Each segment is escaped: folders may have any name.
        var address = string.Join('/', entry.Path.Split('/').Select(Uri.EscapeDataString)) + "/index.html";
        var link = new Link(default, address, [Words(entry.Title)]);
        return new ListItem(default, "", [new Paragraph(default, SiteStyles.Item, [link])]);
    }

    private static TextRun Words(string text) => new(default, text);
}
