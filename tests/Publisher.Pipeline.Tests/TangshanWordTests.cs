using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Publisher.Pipeline.Tests.Projections;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Word.Linting;

namespace Publisher.Pipeline.Tests;

/// <summary>The Word file of the real disclosure, judged by the programs that will open it.</summary>
public sealed partial class TangshanWordTests(TangshanFixture built) : IClassFixture<TangshanFixture>
{
    [Theory]
    [InlineData(FileFormatVersions.Office2013)]
    [InlineData(FileFormatVersions.Office2019)]
    [InlineData(FileFormatVersions.Microsoft365)]
    public void Is_valid_for_office(FileFormatVersions version)
    {
        using var file = WordprocessingDocument.Open(built.Word, isEditable: false);

        Assert.Empty(new OpenXmlValidator(version).Validate(file).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void Has_nothing_that_the_linter_knows_to_be_wrong()
    {
        using var stream = File.OpenRead(built.Word);
        var findings = new DiagnosticBag();
        WordLinter.Lint(stream, "disclosure.docx", findings);

        Assert.Empty(findings.Select(finding => finding.GetMessage(Language.English)));
    }

    [Fact]
    public void Prints_the_page_numbers_of_the_pdf_in_its_contents()
    {
        var pdf = new PdfText(built.Pdf);
        var contents = string.Concat(pdf.Pages.Skip(1).Take(2)).WithoutBlanks();
        var words = new DocxText(built.Word).Text.WithoutBlanks();

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
            "soffice", "--headless", $"-env:UserInstallation=file://{folder["profile"]}", "--convert-to", "fodt", "--outdir", folder.Path, built.Word);
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
