using System.Globalization;
using System.Xml.Linq;
using FsCheck.Fluent;
using Publisher.Documents;
using Publisher.Tests;

namespace Publisher.Writers.Html.Tests;

public sealed class HtmlPropertyTests
{
    private static readonly int Size = int.Parse(
        Environment.GetEnvironmentVariable("PUBLISHER_TEST_SIZE") ?? "100", CultureInfo.InvariantCulture);

    [Fact]
    public void Carries_the_words_of_every_valid_tree() => Check(document =>
        Assert.Equal(Pages.WithoutBlanks(PlainText.Of(document)), Pages.Words(Pages.Body(Pages.Write(document)))));

    [Fact]
    public void Gives_no_id_twice_and_refers_to_none_that_is_missing() => Check(document =>
    {
        var page = Pages.Parse(Pages.Write(document));
        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        var references = page.Descendants().Attributes()
            .Where(attribute => attribute.Name.LocalName is "headers" or "aria-labelledby")
            .SelectMany(attribute => attribute.Value.Split(' '))
            .Concat(page.Descendants("nav").Descendants("a").Select(link => ((string)link.Attribute("href")!)[1..]));
        Assert.Subset(ids.ToHashSet(), references.ToHashSet());
    });

    [Fact]
    public void Has_one_h1_and_skips_no_level() => Check(document =>
    {
        var levels = Pages.Parse(Pages.Write(document)).Descendants()
            .Where(element => element.Name.LocalName is ['h', >= '1' and <= '6'])
            .Select(element => element.Name.LocalName[1] - '0').ToList();
        Assert.Equal(1, levels.Count(level => level == 1));
        var previous = 1;
        foreach (var level in levels.Where(level => level > 1))
        {
            Assert.True(level <= previous + 1, string.Join(' ', levels));
            previous = level;
        }
    });

    [Fact]
    public void Writes_the_same_bytes_again() => Check(document => Assert.Equal(Pages.Write(document), Pages.Write(document)));

    private static void Check(Action<Document> property) => FsCheck.Check.One(
        PropertyRuns.Of(Size), Prop.ForAll(Arb.From(RandomDocuments.Any), property));
}
