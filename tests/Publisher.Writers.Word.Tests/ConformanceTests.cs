using Publisher.Writers.Word.Tests.Reading;
using Publisher.Writers.Word.Tests.Samples;

namespace Publisher.Writers.Word.Tests;

public sealed class ConformanceTests
{
    private static readonly byte[] File = WordFile.Of(Disclosure.WithTables(3));

    [Fact]
    public void Writes_a_disclosure_that_every_office_version_accepts() => Assert.Empty(Conformance.Errors(File));

    [Fact]
    public void Writes_a_disclosure_that_the_linter_accepts() => Assert.Empty(Lint.Messages(File));

    [Fact]
    public void Writes_the_words_of_the_disclosure() =>
        Assert.Equal(Documents.PlainText.Of(Disclosure.WithTables(3)), WordText.Of(File));
}
