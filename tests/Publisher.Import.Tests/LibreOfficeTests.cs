using System.Text.RegularExpressions;

namespace Publisher.Import.Tests;

/// <summary>Files that another program wrote, with its own merges, styles and empty paragraphs.</summary>
public sealed partial class LibreOfficeTests(BuiltDisclosures built) : IClassFixture<BuiltDisclosures>
{
    private const string WordFilter = "docx:MS Word 2007 XML";

    [Theory]
    [InlineData(BuiltDisclosures.Tangshan, "odt")]
    [InlineData(BuiltDisclosures.Yutian, "doc")]
    [InlineData(BuiltDisclosures.Chengde, "odt")]
    [InlineData(BuiltDisclosures.Yutian, "rtf")]
    public void Older_formats_become_the_same_files_again(string path, string format)
    {
        var file = Convert(built.Word(path), format, format);
        using var import = Import.OfFile(file, path);

        Assert.Empty(import.Leftovers);
        Assert.Equal(DataText.OfFolder(Path.Combine(Repository.Data, path)), DataText.OfFolder(Path.Combine(import.Data, path)));
    }

    /// <summary>Of the web page the tables and texts alone: HTML knows no blanks in a row, and the page has more than the form.</summary>
    [Theory]
    [MemberData(nameof(BuiltDisclosures.All), MemberType = typeof(BuiltDisclosures))]
    public void Word_file_that_libreoffice_makes_of_tables_loses_nothing(string path)
    {
        var page = built[path.Replace('/', '-') + ".html"];
        File.WriteAllText(page, Plain(File.ReadAllText(built.Html(path))));
        using var import = Import.OfFile(Convert(page, "docx", WordFilter), path);
        var wanted = DataText.OfFolder(Path.Combine(Repository.Data, path)).Select(DataText.WithoutBlanks).ToList();
        var found = DataText.OfFolder(Path.Combine(import.Data, path)).Select(DataText.WithoutBlanks).ToList();

        // The title of a page's own is no title of the cover.
        Assert.Equal(wanted, found);
        Assert.Empty(import.Leftovers);
        Assert.False(import.Validate().HasErrors);
    }

    private string Convert(string file, string extension, string filter)
    {
        using var profile = new TemporaryFolder();
        var folder = built[$"converted-{Path.GetFileName(Path.GetDirectoryName(file))}-{extension}"];
        string[] input = file.EndsWith(".html", StringComparison.Ordinal) ? ["--infilter=HTML (StarWriter)"] : [];
        RealTool.Run("soffice", ["--headless", $"-env:UserInstallation={new Uri(profile.Path).AbsoluteUri}", .. input, "--convert-to", filter, "--outdir", folder, file]);
        return Path.Combine(folder, Path.ChangeExtension(Path.GetFileName(file), extension));
    }

    private static string Plain(string html)
    {
        var main = MainPart().Match(html).Value;
        return $"<html><head><meta charset=\"utf-8\"></head><body>{Extras().Replace(main, "")}</body></html>";
    }

    [GeneratedRegex("<main.*</main>", RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex MainPart();

    [GeneratedRegex("<nav.*?</nav>|<style.*?</style>|<script.*?</script>|<footer.*?</footer>", RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Extras();
}
