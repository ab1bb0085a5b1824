using System.Text.RegularExpressions;
using Publisher.Pipeline.Tests.Projections;

namespace Publisher.Pipeline.Tests.Office;

/// <summary>唐山市商务局 2024: many tables, each with one of indicators below.</summary>
public sealed partial class TangshanWordTests(TangshanFixture built) : PublishedWordTests<TangshanFixture>(built)
{
    protected override int HeadingCount => 2 + 3 + 41;

    protected override int SeparateIndicatorTables => 41;

    [Fact]
    public void Prints_the_page_numbers_of_the_pdf_in_its_contents()
    {
        var pdf = new PdfText(Built.Pdf);
        var contents = string.Concat(pdf.Pages.Skip(1).Take(2)).WithoutBlanks();
        var words = new DocxText(Built.Word).Text.WithoutBlanks();

        // 目录 … 41.开放费绩效目标表57: titles and numbers in one run, alike in both.
        var start = contents.IndexOf("第一部分", StringComparison.Ordinal);
        var end = contents.LastIndexOf("绩效目标表", StringComparison.Ordinal) + "绩效目标表".Length + 2;
        var run = Footer().Replace(contents[start..end], "");
        Assert.Contains(run, words, StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_all_tables_in_libre_office()
    {
        using var folder = new TemporaryFolder();
        var (code, output) = RealTool.Run(
            "soffice", "--headless", $"-env:UserInstallation=file://{folder["profile"]}", "--convert-to", "fodt", "--outdir", folder.Path, Built.Word);
        Assert.True(code == 0, output);
        var text = File.ReadAllText(folder["disclosure.fodt"]);

        Assert.Equal(2 * 41, TableStart().Count(text));
    }

    /// <summary>The contents' own page number, between the titles of two pages.</summary>
    [GeneratedRegex("(?<=绩效目标表\\d\\d)1(?=\\d\\d\\.)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Footer();

    [GeneratedRegex("<table:table ", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex TableStart();
}
