using Publisher.Import.Reading;
using Publisher.Text.Diagnostics;

namespace Publisher.Import.Tests;

/// <summary>Data becomes a Word file and the Word file becomes data; published texts become data and data becomes the texts.</summary>
public sealed class RoundTripTests(BuiltDisclosures built) : IClassFixture<BuiltDisclosures>
{
    public static TheoryData<string, string> Published => new()
    {
        { "tangshan-2024.txt", BuiltDisclosures.Tangshan },
        { "yutian-2022.txt", BuiltDisclosures.Yutian },
        { "chengde-2021.txt", BuiltDisclosures.Chengde },
    };

    [Theory]
    [MemberData(nameof(BuiltDisclosures.All), MemberType = typeof(BuiltDisclosures))]
    public void Word_file_of_a_build_becomes_the_same_files_again(string path)
    {
        using var import = Import.OfFile(built.Word(path), path);

        Assert.Empty(import.Leftovers);
        Assert.Equal(DataText.OfFolder(Path.Combine(Repository.Data, path)), DataText.OfFolder(Path.Combine(import.Data, path)));
        Assert.False(import.Validate().HasErrors);
    }

    [Theory]
    [MemberData(nameof(Published))]
    public void Published_text_becomes_the_same_files(string file, string path)
    {
        using var import = Import.OfFile(Path.Combine(Repository.Root, "tests", "published", file), path);
        var wanted = DataText.OfFolder(Path.Combine(Repository.Data, path));
        var found = DataText.OfFolder(Path.Combine(import.Data, path));

        Assert.Empty(import.Leftovers);
        if (path == BuiltDisclosures.Chengde)
        {
            // The published text names no department.
            Assert.Contains("PUB9106", import.Codes);
            wanted = [wanted[0].Replace("部门: 承德市商务局", "部门: 部门名称待补", StringComparison.Ordinal), .. wanted.Skip(1)];
        }

        Assert.Equal(wanted, found);
    }

    [Theory]
    [MemberData(nameof(Published))]
    public async Task Published_text_is_in_the_word_file_of_its_import(string file, string path)
    {
        var published = Path.Combine(Repository.Root, "tests", "published", file);
        using var import = Import.OfFile(published, path);
        var word = Words(await import.BuildAsync());
        var wanted = Words(published);

        Assert.Contains(wanted, word, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_imports_of_a_file_are_alike()
    {
        using var first = Import.OfFile(built.Word(BuiltDisclosures.Yutian), BuiltDisclosures.Yutian);
        using var second = Import.OfFile(built.Word(BuiltDisclosures.Yutian), BuiltDisclosures.Yutian);

        Assert.Equal(first.Result!.Files.AsEnumerable(), second.Result!.Files.AsEnumerable());
    }

    /// <summary>All words of a file in order.</summary>
    private static string Words(string file)
    {
        var document = SourceLoader.Load(file, new DiagnosticBag())!;
        return string.Concat(document.Texts.Except(document.Aside).Select(text => DataText.WithoutBlanks(text.Text)));
    }
}
