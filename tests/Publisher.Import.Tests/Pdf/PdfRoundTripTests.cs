using Publisher.Text.Diagnostics;

namespace Publisher.Import.Tests.Pdf;

/// <summary>The disclosures of this repository come back from their PDF files, whoever made those.</summary>
public sealed class PdfRoundTripTests(BuiltDisclosures built) : IClassFixture<BuiltDisclosures>
{
    [Theory]
    [MemberData(nameof(BuiltDisclosures.All), MemberType = typeof(BuiltDisclosures))]
    public void Attached_data_is_restored_byte_for_byte(string path)
    {
        using var import = Import.OfFile(built.Pdf(path), path);
        var source = Path.Combine(Repository.Data, path);

        Assert.Equal(["PUB9060"], import.Codes);
        Assert.Equal(FolderContent.Of(source), FolderContent.Of(Path.Combine(import.Data, path)));
    }

    [Theory]
    [MemberData(nameof(BuiltDisclosures.All), MemberType = typeof(BuiltDisclosures))]
    public void Pages_of_our_own_become_the_same_data(string path)
    {
        using var import = Import.OfPages(built.Pdf(path), path);

        IsSameData(path, import);
    }

    [Theory]
    [MemberData(nameof(BuiltDisclosures.All), MemberType = typeof(BuiltDisclosures))]
    public void Pages_that_libreoffice_makes_of_the_word_file_become_the_same_data(string path)
    {
        using var profile = new TemporaryFolder();
        var folder = built["printed/" + path];
        RealTool.Run(
            "soffice", "--headless", $"-env:UserInstallation={new Uri(profile.Path).AbsoluteUri}", "--convert-to", "pdf", "--outdir", folder, built.Word(path));
        using var import = Import.OfFile(Path.Combine(folder, "disclosure.pdf"), path);

        IsSameData(path, import);
    }

    /// <summary>Value by value. Pages do not show tabs and blanks behind the last word of a cell.</summary>
    private static void IsSameData(string path, Import import)
    {
        var wanted = DataText.OfFolder(Path.Combine(Repository.Data, path));
        var found = DataText.OfFolder(Path.Combine(import.Data, path));

        Assert.Empty(import.Leftovers);
        Assert.Contains("PUB9208", import.Codes);
        Assert.DoesNotContain(import.Diagnostics, finding => finding.Severity == Severity.Error);
        Assert.Equal(wanted.Count, found.Count);
        Assert.All(wanted.Zip(found), pair => Assert.Equal(ShownText(pair.First, pair.First), ShownText(pair.First, pair.Second)));
        Assert.Empty(import.Errors());
    }

    /// <summary>One file of this repository has a text that ends in tabs; its blanks do not count.</summary>
    private static string ShownText(string original, string yaml) =>
        original.Contains("\\t", StringComparison.Ordinal) ? DataText.WithoutBlanks(yaml) : yaml;
}
