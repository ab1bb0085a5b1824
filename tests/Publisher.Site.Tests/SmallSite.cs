namespace Publisher.Site.Tests;

/// <summary>The smallest good data folder, to be changed by a test.</summary>
internal sealed class SmallSite : IDisposable
{
    /// <summary>A <c>site.yaml</c> with all that is required.</summary>
    public const string Settings =
        """
        站点名称: 某市人民政府
        站点域名: www.example.gov.cn
        站点标识码: "0123456789"
        栏目名称: 预算绩效
        栏目介绍: 各部门的绩效目标
        栏目关键词: [绩效, 预算]
        栏目类别: 信息公开
        """;

    public SmallSite() => Folder.CopyFrom(Path.Combine(Repository.Root, "tests", "cases", "good-minimal"));

    public TemporaryFolder Folder { get; } = new();

    public string Data => Folder["data"];

    public string Output => Folder["out"];

    public string Page => Folder["out/2024/bureau/index.html"];

    public void Dispose() => Folder.Dispose();
}
