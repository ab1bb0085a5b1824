using Publisher.Data.Fields;
using Publisher.Data.Syntax;
using Publisher.Data.Tests.Loading;
using Publisher.Data.Tests.Syntax;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Data.Tests;

/// <summary>The editors' manual, <c>data/README.md</c>, against what the loader does.</summary>
public sealed class ManualTests
{
    private static readonly string Manual = File.ReadAllText(Path.Combine(Repository.Root, "data", "README.md"));

    [Fact]
    public void Explains_every_key()
    {
        IEnumerable<FieldDescription> fields =
        [
            .. DisclosureFields.All, .. PublicationFields.All, .. BudgetUnitFields.All, .. SectionFields.OfText,
            .. SectionFields.OfItems, .. ItemFields.OfGoalArea, .. ItemFields.OfSafeguard, .. ItemFields.OfGoal,
            .. ProjectFields.All, .. IndicatorFields.All, .. SiteFields.All,
        ];
        Assert.All(fields, field => Assert.Contains($"`{field.Key}`", Manual, StringComparison.Ordinal));
    }

    [Fact]
    public void Shows_examples_that_parse()
    {
        var examples = Manual.Split("```yaml\n").Skip(1).Select(part => part[..part.IndexOf("```", StringComparison.Ordinal)]).ToArray();
        Assert.NotEmpty(examples);
        foreach (var example in examples)
        {
            var diagnostics = new DiagnosticBag();
            DataParser.Parse(new SourceFile("README.md", example), diagnostics);
            Assert.Empty(diagnostics.Select(diagnostic => $"{diagnostic.Code} {example}"));
        }
    }

    [Fact]
    public void Warns_of_slips_that_are_found_and_shows_cures_that_help()
    {
        var rows = Manual[Manual.IndexOf("## 最常见的错误", StringComparison.Ordinal)..].Split('\n')
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('`'))
            .ToArray();
        Assert.NotEmpty(rows);
        foreach (var cells in rows)
        {
            var (slip, cure) = (cells[1], cells[3]);
            var name = slip.StartsWith("项目名称", StringComparison.Ordinal) ? "" : "项目名称: 甲\n";
            Assert.NotEmpty(Disclosures.ReportProject(name + slip));
            Trees.ParseClean(cure);
        }
    }

    [Fact]
    public void Names_types_and_properties_that_exist()
    {
        var names = Manual.Split('`').Where((part, i) => i % 2 == 1 && part.Contains('.', StringComparison.Ordinal) && char.IsAsciiLetterUpper(part[0]));
        var model = typeof(Publisher.Data.Model.Project).Assembly;
        Assert.All(names, name =>
        {
            var dot = name.IndexOf('.', StringComparison.Ordinal);
            var type = model.GetType($"Publisher.Data.Model.{name[..dot]}");
            Assert.NotNull(type?.GetProperty(name[(dot + 1)..]));
        });
    }
}
