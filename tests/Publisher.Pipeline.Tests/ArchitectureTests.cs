using System.Xml.Linq;

namespace Publisher.Pipeline.Tests;

/// <summary>Keeps the arrows of src/README.md.</summary>
public sealed class ArchitectureTests
{
    public static TheoryData<string, string[]> Arrows => new()
    {
        { "Text", [] },
        { "Pdf", [] },
        { "Data", ["Text"] },
        { "Templating", ["Text"] },
        { "Documents", ["Text"] },
        { "Writers.Word", ["Documents"] },
        { "Writers.Pdf", ["Documents", "Pdf"] },
        { "Writers.Html", ["Documents"] },
        { "Signing", ["Pdf", "Text"] },
        { "Import", ["Data", "Pdf"] },
        { "Site", ["Data", "Documents", "Writers.Html"] },
        { "Pipeline", ["Data", "Documents", "Signing", "Site", "Templating", "Writers.Html", "Writers.Pdf", "Writers.Word"] },
        { "Preview", ["Pipeline"] },
        { "Cli", ["Import", "Pipeline", "Preview"] },
    };

    [Theory]
    [MemberData(nameof(Arrows))]
    public void Refers_only_to_what_it_may_use(string project, string[] allowed)
    {
        var file = XDocument.Load(Path.Combine(Repository.Root, "src", $"Publisher.{project}", $"Publisher.{project}.csproj"));
        var used = file.Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!)["Publisher.".Length..])
            .Order(StringComparer.Ordinal);

        Assert.Equal(allowed, used);
    }

    [Fact]
    public void Knows_every_project()
    {
        var projects = Directory.GetDirectories(Path.Combine(Repository.Root, "src"))
            .Select(folder => Path.GetFileName(folder)["Publisher.".Length..])
            .Order(StringComparer.Ordinal);

        Assert.Equal(Arrows.Select(row => row.Data.Item1).Order(StringComparer.Ordinal), projects);
    }

    [Theory]
    [MemberData(nameof(Arrows))]
    public void Documents_every_public_type(string project, string[] allowed)
    {
        Assert.NotNull(allowed);
        var assembly = System.Reflection.Assembly.Load(project is "Cli" or "Preview" ? "Publisher.Text" : $"Publisher.{project}");
        var documentation = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"));
        var documented = documentation.Descendants("member").Select(member => (string)member.Attribute("name")!).ToHashSet();

        var missing = assembly.GetExportedTypes()
            .Where(type => !type.IsNested && !documented.Contains($"T:{type.FullName}"))
            .Select(type => type.FullName);
        Assert.Empty(missing);
    }
}
