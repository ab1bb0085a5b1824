using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Publisher.Pipeline.Layouts;
using Publisher.Text.Diagnostics;

namespace Publisher.Cli.Tests.Editor;

public sealed partial class SchemaFileTests
{
    /// <summary>PUBLISHER_ACCEPT_GOLDENS=1 writes them anew.</summary>
    [Fact]
    public void Committed_schemas_are_current()
    {
        var diagnostics = new DiagnosticBag();
        var schemas = SchemaFolder.Create(Repository.Templates, diagnostics);
        Assert.Empty(diagnostics);
        var folder = Path.Combine(Repository.Root, "schema");
        if (Environment.GetEnvironmentVariable("PUBLISHER_ACCEPT_GOLDENS") == "1")
        {
            Assert.True(SchemaFolder.Write(schemas, folder, diagnostics));
        }

        Assert.Equal(schemas.Select(schema => schema.Name), Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(schemas, schema => Assert.True(
            schema.Text == File.ReadAllText(Path.Combine(folder, schema.Name)), "run ./publisher schema after changing a key or a layout"));
    }

    [Fact]
    public void The_command_writes_the_schemas_where_it_is_told()
    {
        using var folder = new TemporaryFolder();
        var result = PublisherProcess.Run(folder.Path, "--templates", Repository.Templates, "--out", "schemas", "schema");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(["schemas/disclosure.schema.json", "schemas/project.schema.json"], result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        foreach (var name in (ReadOnlySpan<string>)["disclosure.schema.json", "project.schema.json"])
        {
            Assert.Equal(File.ReadAllBytes(Path.Combine(Repository.Root, "schema", name)), File.ReadAllBytes(folder[$"schemas/{name}"]));
        }
    }

    [Fact]
    public void The_command_reports_a_layout_that_cannot_be_read()
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Repository.Templates, "templates");
        folder.Write("templates/hebei/layout.yaml", "栏目: 甲\n");
        var result = PublisherProcess.Run(folder.Path, "--lang", "en", "schema");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("templates/hebei/layout.yaml:1", result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["schema"]));
    }

    /// <summary>A new project, filled in as the snippet stands, is a project without errors.</summary>
    [Fact]
    public void Snippets_make_files_that_load()
    {
        var snippets = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, ".vscode", "publisher.code-snippets")))!.AsObject();
        using var folder = new TemporaryFolder();
        var project = Fill(snippets["新项目"]!).Replace("项目编码: 项目编码", "项目编码: 13020024P00706610007L", StringComparison.Ordinal);
        var row = string.Concat(Fill(snippets["新指标"]!).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => $"  {line}\n"));
        folder.Write("data/2024/bureau/disclosure.yaml", "年度: 2024\n版式: hebei\n部门: 某局\n金额单位: 万元\n");
        folder.Write("data/2024/bureau/projects/01.yaml", project + row);
        var result = PublisherProcess.Run(folder.Path, "--templates", Repository.Templates, "--lang", "en", "validate", "--diagnostics", "short");

        Assert.DoesNotContain(": error ", result.Error, StringComparison.Ordinal);
        Assert.Equal(0, result.ExitCode);
    }

    /// <summary>Each place with its default, or with its first choice.</summary>
    private static string Fill(JsonNode snippet) =>
        Stop().Replace(string.Join('\n', snippet["body"]!.AsArray().Select(line => (string)line!)), "${usual}${first}").Replace("$0", "", StringComparison.Ordinal);

    [GeneratedRegex(@"\$\{\d+(?::(?<usual>[^}]*)|\|(?<first>[^,|]*)[^}]*\|)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Stop();
}
