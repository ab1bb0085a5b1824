using System.Text.Json;
using Publisher.Text.Diagnostics;
using Publisher.Text.Diagnostics.Formats;
using Publisher.Text.Sources;

namespace Publisher.Text.Tests;

public sealed class MachineFormatTests
{
    private static readonly SourceFile File = new("data/2024/某局/projects/01,印 刷.yaml", "项目名称: 甲\n预算数: \"1.00\"\n指标值: ≤2万元\n");

    private static readonly Diagnostic[] Findings =
    [
        Diagnostic.Error("PUB2107", Span("≤2万元"), "≤2万元", "1.00万元", "2万元").WithLabel(Span("\"1.00\""), "budget"),
        Diagnostic.Warning("PUB2283", Span("甲"), "50%\n甲", "乙"),
        Diagnostic.Info("PUB2122", Span("甲"), "12月", "") with { WaivedBecause = "已与财政局核对" },
        Diagnostic.Error("PUB0001", default, "nowhere"),
    ];

    [Fact]
    public void Writes_sarif_with_places_rules_and_suppressions()
    {
        var log = JsonDocument.Parse(Write(new SarifFormat())).RootElement;
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        var run = log.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var results = run.GetProperty("results");
        Assert.Equal(["error", "warning", "note", "error"], results.EnumerateArray().Select(result => result.GetProperty("level").GetString()!));
        Assert.All(results.EnumerateArray(), result => Assert.Equal(
            result.GetProperty("ruleId").GetString(),
            rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));

        var place = results[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal(
            "data/2024/%E6%9F%90%E5%B1%80/projects/01%2C%E5%8D%B0%20%E5%88%B7.yaml",
            place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(
            [3, 6, 3, 10],
            new[] { "startLine", "startColumn", "endLine", "endColumn" }.Select(name => place.GetProperty("region").GetProperty(name).GetInt32()));
        Assert.Equal("预算数", results[0].GetProperty("relatedLocations")[0].GetProperty("message").GetProperty("text").GetString());
        Assert.Equal("已与财政局核对", results[2].GetProperty("suppressions")[0].GetProperty("justification").GetString());
        Assert.False(results[3].TryGetProperty("locations", out _));
    }

    [Fact]
    public void Writes_github_commands_with_escapes()
    {
        var lines = Write(new GitHubFormat()).TrimEnd('\n').Split('\n');
        Assert.Equal(4, lines.Length);
        Assert.StartsWith(
            "::error file=data/2024/某局/projects/01%2C印 刷.yaml,line=3,endLine=3,col=6,endColumn=10,title=PUB2107::成本指标“≤2万元”", lines[0], StringComparison.Ordinal);
        Assert.Contains("“50%25%0A甲”", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("::notice ", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("::error title=PUB0001::", lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_gitlab_findings_with_fingerprints_that_stay_when_lines_move()
    {
        var findings = JsonDocument.Parse(Write(new GitLabFormat(), [.. Findings, Findings[0]])).RootElement.EnumerateArray().ToArray();
        Assert.Equal(["critical", "minor", "info", "critical", "critical"], findings.Select(finding => finding.GetProperty("severity").GetString()!));
        Assert.Equal(3, findings[0].GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32());
        Assert.Equal(5, findings.Select(finding => finding.GetProperty("fingerprint").GetString()).Distinct().Count());

        var moved = new SourceFile(File.Path, "# 一行注释\n" + File.Text);
        var span = Findings[0].Span;
        var other = Diagnostic.Error("PUB2107", new SourceSpan(moved, span.Start + 7, span.Length), [.. Findings[0].Arguments]);
        var again = JsonDocument.Parse(Write(new GitLabFormat(), [other])).RootElement[0];
        Assert.Equal(findings[0].GetProperty("fingerprint").GetString(), again.GetProperty("fingerprint").GetString());
    }

    [Fact]
    public void Writes_whole_documents_when_nothing_was_found()
    {
        Assert.Equal(0, JsonDocument.Parse(Write(new GitLabFormat(), [])).RootElement.GetArrayLength());
        Assert.Equal(0, JsonDocument.Parse(Write(new SarifFormat(), [])).RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    private static string Write(DiagnosticFormat format, Diagnostic[]? findings = null)
    {
        var output = new StringWriter();
        format.Write(findings ?? Findings, Language.Chinese, output);
        return output.ToString();
    }

    private static SourceSpan Span(string words) => new(File, File.Text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
