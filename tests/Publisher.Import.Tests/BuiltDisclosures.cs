using Publisher.Pipeline.Building;

namespace Publisher.Import.Tests;

/// <summary>The three disclosures of this repository, built once.</summary>
public sealed class BuiltDisclosures : IAsyncLifetime
{
    public const string Tangshan = "2024/tangshan-commerce";
    public const string Yutian = "2022/yutian-commerce";
    public const string Chengde = "2021/chengde-commerce";

    private readonly TemporaryFolder _output = new();

    public static TheoryData<string> All => [Tangshan, Yutian, Chengde];

    public string Word(string path) => _output[$"{path}/disclosure.docx"];

    public string Pdf(string path) => _output[$"{path}/disclosure.pdf"];

    public string Html(string path) => _output[$"{path}/index.html"];

    /// <summary>A folder of its own for what a test makes of them.</summary>
    internal string this[string relative] => _output[relative];

    public async ValueTask InitializeAsync()
    {
        var report = await SiteBuild.RunAsync(
            new BuildOptions
            {
                Data = Repository.Data,
                Templates = Repository.Templates,
                Output = _output.Path,
                Date = DateTimeOffset.FromUnixTimeSeconds(1709251200),
            },
            progress: null,
            CancellationToken.None);
        Assert.False(report.HasErrors);
    }

    public ValueTask DisposeAsync()
    {
        _output.Dispose();
        return ValueTask.CompletedTask;
    }
}
