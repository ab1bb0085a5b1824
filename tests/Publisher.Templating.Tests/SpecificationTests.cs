namespace Publisher.Templating.Tests;

/// <summary>
/// Runs the cases in <c>Specification/*.md</c>: under each heading of the third level a template and its output. The files
/// read as a description of the language as it is implemented.
/// </summary>
public sealed class SpecificationTests
{
    private const string Fence = "````";

    public static TheoryData<string, string> Titles()
    {
        var data = new TheoryData<string, string>();
        foreach (var path in Directory.GetFiles(Folder, "*.md").Order(StringComparer.Ordinal))
        {
            foreach (var title in Read(path).Keys)
            {
                data.Add(Path.GetFileName(path), title);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void Prints_what_the_specification_says(string file, string title)
    {
        var (template, output) = Read(Path.Combine(Folder, file))[title];
        Assert.Equal(output, Sample.Render(template).Text);
    }

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Specification");

    /// <summary>The cases of a file by their titles; a case without both blocks is an error of the file.</summary>
    private static Dictionary<string, (string Template, string Output)> Read(string path)
    {
        var cases = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (var section in File.ReadAllText(path).Split("\n### ").Skip(1))
        {
            cases.Add(section[..section.IndexOf('\n', StringComparison.Ordinal)], (Block(section, "sbn"), Block(section, "out")));
        }

        return cases;
    }

    private static string Block(string section, string kind)
    {
        var opening = $"\n{Fence}{kind}\n";
        var start = section.IndexOf(opening, StringComparison.Ordinal) + opening.Length;
        Assert.True(start >= opening.Length, $"no {kind} in {section}");
        var end = section.IndexOf("\n" + Fence, start - 1, StringComparison.Ordinal);
        return end < start ? "" : section[start..end];
    }
}
