using Publisher.Data.Forms;
using Publisher.Data.Loading;
using Publisher.Data.Model;
using Publisher.Data.Rules;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Data.Tests.Rules;

/// <summary>Runs the rules over a disclosure that is given as texts.</summary>
internal static class RuleRun
{
    /// <summary>A form with the codes of a province, as its layout declares them.</summary>
    public static readonly FormDefinition Form = Loading.Forms.Usual with
    {
        Rules = new RuleFacts(
            [
                new ProjectCodeFormat("省码", "######年年P***********校", IsOutdated: false, new("0123456789ABCDEFGHJKLMNPQRTUWXY", 3, 31, 30)),
                new ProjectCodeFormat("旧码", "###-####-***-****", IsOutdated: true, Check: null),
            ],
            UsualMoneyUnit: "万元"),
    };

    public static Disclosure Load(FormDefinition form, IEnumerable<(string Name, string Text)> files, int year = 2024)
    {
        var diagnostics = new DiagnosticBag();
        var syntax = DisclosureSyntax.Parse(
            [.. files.Select(file => new SourceFile($"data/{year}/x/{file.Name}", file.Text))], diagnostics);
        var disclosure = DisclosureLoader.Load(syntax!, form, diagnostics);
        Assert.Empty(diagnostics.Select(diagnostic => $"{diagnostic.Span} {diagnostic.GetMessage(Language.English)}"));
        return disclosure!;
    }

    /// <summary>Findings as <c>code severity path:line:column</c>, without the path of the disclosure.</summary>
    public static IReadOnlyList<string> Report(
        IEnumerable<(string Name, string Text)> files, FormDefinition? form = null, Disclosure? lastYear = null)
    {
        form ??= Form;
        var diagnostics = new DiagnosticBag();
        RuleSet.Run(Load(form, files), new RuleContext(form, lastYear), diagnostics);
        return [.. diagnostics.InOrder().Select(d => $"{d.Code} {d.Severity} {d.Span}".Replace("data/2024/x/", "", StringComparison.Ordinal))];
    }

    /// <summary>The codes that are found, each once.</summary>
    public static IReadOnlySet<string> Codes(
        IEnumerable<(string Name, string Text)> files, FormDefinition? form = null, Disclosure? lastYear = null) =>
        Report(files, form, lastYear).Select(line => line[..7]).ToHashSet();
}
