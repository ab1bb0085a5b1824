using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Publisher.Documents;
using Publisher.Tests;
using Publisher.Writers.Word.Tests.Reading;
using Publisher.Writers.Word.Tests.Samples;

namespace Publisher.Writers.Word.Tests;

public sealed class PropertyTests
{
    private static Config Config => PropertyRuns.Of(
        int.TryParse(Environment.GetEnvironmentVariable("PUBLISHER_TEST_SIZE"), CultureInfo.InvariantCulture, out var size) ? size : 40);

    [Fact]
    public void Writes_every_valid_tree_without_findings() => Check(document =>
    {
        var file = WordFile.Of(document);
        Assert.Empty(Conformance.Errors(file));
        Assert.Empty(Lint.Messages(file));
    });

    [Fact]
    public void Carries_the_text_of_every_tree() =>
        Check(document => Assert.Equal(PlainText.Of(document), WordText.Of(WordFile.Of(document))));

    [Fact]
    public void Writes_the_same_bytes_again() =>
        Check(document => Assert.Equal(WordFile.Of(document), WordFile.Of(document)));

    private static void Check(Action<Document> property) => Prop.ForAll(RandomTree.Documents, property).Check(Config);
}
