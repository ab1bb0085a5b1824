using Publisher.Pipeline.Building;

namespace Publisher.Pipeline.Tests;

/// <summary>唐山市商务局 2024 built once for all tests that look at its files.</summary>
public sealed class TangshanFixture : IAsyncLifetime
{
    private readonly TemporaryFolder _output = new();

    public BuildReport Report { get; private set; } = null!;

    public string Word => _output["2024/tangshan-commerce/disclosure.docx"];

    public string Pdf => _output["2024/tangshan-commerce/disclosure.pdf"];

    public string Html => _output["2024/tangshan-commerce/index.html"];

    public async ValueTask InitializeAsync() =>
        Report = await Build.RunAsync(Repository.Data, _output.Path, paths: "2024/tangshan-commerce");

    public ValueTask DisposeAsync()
    {
        _output.Dispose();
        return ValueTask.CompletedTask;
    }
}
