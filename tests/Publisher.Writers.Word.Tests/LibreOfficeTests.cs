using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Publisher.Documents.Outline;
using Publisher.Writers.Word.Tests.Reading;
using Publisher.Writers.Word.Tests.Samples;

namespace Publisher.Writers.Word.Tests;

public sealed class LibreOfficeTests
{
    private const int Tables = 41;

    private static readonly XNamespace TextNamespace = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static readonly XNamespace TableNamespace = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    [Fact]
    public void Opens_with_all_tables_bookmarks_and_levels()
    {
        var document = XElement.Parse(Encoding.UTF8.GetString(LibreOffice.Convert(WordFile.Of(Disclosure.WithTables(Tables)), "fodt")));
        Assert.Equal(2 * Tables, document.Descendants(TableNamespace + "table").Count());
        var bookmarks = document.Descendants(TextNamespace + "bookmark-start").Select(mark => (string?)mark.Attribute(TextNamespace + "name")).ToHashSet();
        for (var number = 1; number <= Tables + 3; number++)
        {
            Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"_Toc_{(number <= 3 ? "2_2" : "4_4")}_{number:D10}"), bookmarks);
        }

        var levels = document.Descendants(TextNamespace + "h").Where(heading => heading.Value.Length > 0)
            .CountBy(heading => (int)heading.Attribute(TextNamespace + "outline-level")!)
            .OrderBy(level => level.Key)
            .Select(level => level.Value);
        Assert.Equal([2, 3, 6, Tables], levels);
    }

    [Fact]
    public void Shows_the_page_numbers_of_the_contents_and_numbers_the_pages()
    {
        const int Few = 3;
        var document = Disclosure.WithTables(Few);

        // Every project heading starts a page, after the pages of part one: the numbers printed in the contents have to be
        // those that LibreOffice prints at the foot.
        var first = LibreOffice.PagesOf(LibreOffice.Convert(WordFile.Of(document), "pdf"));
        var numbers = DocumentOutline.Of(document).Entries
            .Where(entry => entry.Level == 4)
            .ToDictionary(entry => entry.Anchor, entry => NumberAtFoot(Array.FindLast(first, page => page.Contains(entry.Text, StringComparison.Ordinal))!));
        Assert.Equal(Few, numbers.Values.Distinct().Count());

        var second = LibreOffice.PagesOf(LibreOffice.Convert(WordFile.Of(document, new WordWriterOptions { Pagination = new(numbers) }), "pdf"));
        Assert.Equal(first.Length, second.Length);
        var contents = second.Single(page => page.Contains("目　录", StringComparison.Ordinal) || page.Contains("录\n", StringComparison.Ordinal));
        foreach (var number in numbers.Values)
        {
            Assert.Contains($".{number}\n", contents.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }

        static string NumberAtFoot(string page) => page.TrimEnd().Split('\n')[^1].Trim(' ', '—', '-');
    }
}
