using Publisher.Data.Forms;
using Publisher.Data.Loading;
using Publisher.Data.Model;
using Publisher.Data.Tests.Syntax;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Data.Tests.Loading;

/// <summary>Short ways to load a disclosure from texts.</summary>
internal static class Disclosures
{
    public const string Head = "年度: 2024\n版式: hebei\n部门: 唐山市商务局\n";

    public static (Disclosure? Disclosure, DiagnosticBag Diagnostics) Load(
        FormDefinition? form, params (string Name, string Text)[] files)
    {
        var diagnostics = new DiagnosticBag();
        var syntax = DisclosureSyntax.Parse(
            [.. files.Select(file => new SourceFile($"data/2024/x/{file.Name}", file.Text))], diagnostics);
        return (syntax is null ? null : DisclosureLoader.Load(syntax, form ?? Forms.Usual, diagnostics), diagnostics);
    }

    /// <summary>A disclosure with project files 01, 02 …</summary>
    public static Disclosure LoadProjects(FormDefinition? form, params string[] projects)
    {
        var (disclosure, diagnostics) = Load(form, Files(projects));
        Assert.Equal([], Trees.Report(diagnostics));
        return disclosure!;
    }

    /// <summary>One project file without errors.</summary>
    public static Project LoadProject(string text, FormDefinition? form = null) =>
        LoadProjects(form, text).Parts[0].Tables[0].Project;

    /// <summary>What is reported about one project file.</summary>
    public static IReadOnlyList<string> ReportProject(string text, FormDefinition? form = null)
    {
        var (disclosure, diagnostics) = Load(form, Files([text]));
        Assert.Null(disclosure);
        return Trees.Report(diagnostics);
    }

    /// <summary>What is reported about disclosure.yaml beside one good project.</summary>
    public static IReadOnlyList<string> ReportDisclosure(string text) =>
        Trees.Report(Load(null, ("disclosure.yaml", text), ("projects/01.yaml", "项目名称: 甲\n")).Diagnostics);

    public static (string, string)[] Files(params string[] projects) =>
        [("disclosure.yaml", Head), .. projects.Select((text, i) => ($"projects/{i + 1:00}.yaml", text))];
}
