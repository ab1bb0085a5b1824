using Publisher.Data.Loading;
using Publisher.Pipeline.Building;
using Publisher.Text.Diagnostics;

namespace Publisher.Cli.Tests.Editor;

/// <summary>A workspace with the repository's own schemas and settings, open in an editor.</summary>
public sealed class EditorFixture : IAsyncLifetime
{
    public const string Disclosure = """
        年度: 2024
        版式: hebei
        部门: 某市商务局
        单位:
          编码: "214001"
          名称: 某市商务局本级
        金额单位: 万元
        总体绩效目标: |
          促进消费持续恢复。

        """;

    public const string Project = """
        项目编码: 13020024P00706610007L
        项目名称: 材料印刷费
        预算数: "0.75"
        财政资金: "0.75"
        资金用途: 印制材料。
        资金支出计划:
          12月底: 100%
        绩效目标:
          - 按时印制
        绩效指标:
          - 一级指标: 产出指标
            二级指标: 数量指标
            三级指标: 印刷数量
            指标值: ≥800份
            指标值确定依据: 上年实际数

        """;

    private TemporaryFolder? _folder;
    private LanguageServer? _server;
    private int _opened;

    internal LanguageServer Server => _server!;

    internal string Data => _folder!["data"];

    public async ValueTask InitializeAsync()
    {
        _folder = new TemporaryFolder();
        foreach (var folder in (ReadOnlySpan<string>)["schema", ".vscode"])
        {
            _folder.CopyFrom(Path.Combine(Repository.Root, folder), folder);
        }

        _server = await LanguageServer.StartAsync(_folder.Path);
    }

    public ValueTask DisposeAsync()
    {
        _server?.Dispose();
        _folder?.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>A disclosure of its own on disk, so that no two tests see each other; its path in the data folder.</summary>
    internal string Write(string disclosure, string project)
    {
        var path = FormattableString.Invariant($"2024/s{Interlocked.Increment(ref _opened)}");
        _folder!.Write($"data/{path}/disclosure.yaml", disclosure);
        _folder.Write($"data/{path}/projects/01.yaml", project);
        return path;
    }

    internal static string FileOf(string folder, bool isProject) =>
        $"data/{folder}/{(isProject ? "projects/01.yaml" : "disclosure.yaml")}";

    /// <summary>
    /// What validation reports as an error of form, by file: what the editor can know, too. 待填 is no slip while one is typing, and
    /// is not marked.
    /// </summary>
    internal ILookup<string, Diagnostic> Validate() => Validation
        .Run(new BuildOptions { Data = Data, Templates = Repository.Templates, Output = _folder!["out"] })
        .Diagnostics
        .Where(finding => finding.Code != ModelDiagnostics.ToBeFilledCode)
        .Where(finding => finding.Severity == Severity.Error && string.CompareOrdinal(finding.Code, "PUB2100") < 0
            || finding.Code is "PUB3900" or "PUB2392" or "PUB2393")
        .ToLookup(finding => "data" + finding.Span.File!.Path[Data.Length..]);
}
