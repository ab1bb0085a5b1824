using Publisher.Import.Reading;
using Publisher.Import.Reading.Pdf;
using Publisher.Pdf.Content;
using Publisher.Pdf.Reading;
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

    /// <summary>A browser does not print blanks where it breaks a line.</summary>
    [Theory]
    [MemberData(nameof(BuiltDisclosures.All), MemberType = typeof(BuiltDisclosures))]
    public void Pages_that_a_browser_prints_of_the_web_page_become_the_same_data(string path)
    {
        var file = built["browser/" + path.Replace('/', '-') + ".pdf"];
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        RealTool.Run(
            "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", $"--print-to-pdf={file}", new Uri(built.Html(path)).AbsoluteUri);
        using var import = Import.OfFile(file, path);

        Assert.Empty(import.Leftovers);
        Assert.Equal(
            DataText.OfFolder(Path.Combine(Repository.Data, path)).Select(DataText.WithoutBlanks),
            DataText.OfFolder(Path.Combine(import.Data, path)).Select(DataText.WithoutBlanks));
    }

    /// <summary>LibreOffice parts rows where a page ends, unless it is told not to.</summary>
    [Fact]
    public void Rows_that_libreoffice_cuts_in_two_are_whole_again()
    {
        const string Words = "根据全市商务工作会议精神及按照当年申报资金通知要求及资金支持情况确定并报请市政府批准后组织实施";
        int[] widths = [20, 10, 70];
        var wanted = Enumerable.Range(0, 40).Select(i => $"数量指标{i} | {i}个 | {string.Concat(Enumerable.Repeat(Words, 1 + (i % 4)))}{i}。").ToList();
        var rows = wanted.Select(row => $"<tr>{string.Concat(row.Split(" | ").Select((cell, i) => $"<td width='{widths[i]}%'>{cell}</td>"))}</tr>");
        using var folder = new TemporaryFolder();
        folder.Write(
            "rows.html",
            $"<html><meta charset='utf-8'><table border='1' style='border-collapse: collapse; width: 100%'>{string.Concat(rows)}</table></html>");
        Convert("rows.html", "odt", "--infilter=HTML (StarWriter)");
        Convert("rows.odt", "pdf");
        var objects = new FileObjects(File.ReadAllBytes(folder["rows.pdf"]));
        var reader = new PageContentReader(objects);
        var pages = PageTree.Read(objects, objects.Catalog).Select(reader.Read).ToList();
        var table = Assert.IsType<SourceTable>(Assert.Single(PagesReader.Read(pages).Blocks, block => block is SourceTable));

        Assert.True(pages.Count > 2);
        Assert.Equal(wanted, table.Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => cell.Text.Text))));

        void Convert(string file, string extension, params ReadOnlySpan<string> options) => RealTool.Run(
            "soffice",
            ["--headless", $"-env:UserInstallation={new Uri(folder["profile"]).AbsoluteUri}", .. options, "--convert-to", extension, "--outdir", folder.Path, folder[file]]);
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
