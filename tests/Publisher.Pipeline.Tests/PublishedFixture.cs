using Publisher.Pipeline.Building;

namespace Publisher.Pipeline.Tests;

/// <summary>A disclosure of this repository, built once for all tests that compare its files with what was published.</summary>
/// <param name="folder">Year and name.</param>
/// <param name="published">The file of the published text.</param>
public abstract class PublishedFixture(string folder, string published) : IAsyncLifetime
{
    private readonly TemporaryFolder _output = new();

    public BuildReport Report { get; private set; } = null!;

    public string Word => _output[$"{folder}/disclosure.docx"];

    public string Pdf => _output[$"{folder}/disclosure.pdf"];

    public string Html => _output[$"{folder}/index.html"];

    internal PublishedText Published { get; } = new(published);

    public async ValueTask InitializeAsync() => Report = await Build.RunAsync(Repository.Data, _output.Path, paths: folder);

    public ValueTask DisposeAsync()
    {
        _output.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
