using Publisher.Writers.Word.Tests.Reading;
using Publisher.Writers.Word.Tests.Samples;

namespace Publisher.Writers.Word.Tests;

public sealed class ConformanceTests
{
    [Fact]
    public void Writes_a_whole_disclosure_that_every_office_version_accepts() =>
        Assert.Empty(Conformance.Errors(WordFile.Of(Disclosure.WithTables(3))));
}
