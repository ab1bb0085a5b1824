using Publisher.Text.Diagnostics;

namespace Publisher.Import.Tests;

/// <summary>Texts that real programs extract from PDFs become the same data as the Word files.</summary>
public sealed class ExtractedTextTests(ExtractedTexts texts, BuiltDisclosures built, ITestOutputHelper output)
    : IClassFixture<ExtractedTexts>, IClassFixture<BuiltDisclosures>
{
    [Theory]
    [InlineData(ExtractedTexts.Wrapped, "raw")]
    [InlineData(ExtractedTexts.Wrapped, "layout")]
    [InlineData(ExtractedTexts.Wrapped, "mutool")]
    [InlineData(ExtractedTexts.Small, "raw")]
    [InlineData(ExtractedTexts.Small, "layout")]
    [InlineData(ExtractedTexts.Small, "mutool")]
    public void Text_of_a_pdf_becomes_the_same_data(string path, string how)
    {
        using var import = Import.OfFile(ExtractedTexts.Extract(texts.Pdf(path), how), path, templates: texts.Templates);

        AssertIsTheSame(import, path);
    }

    [Theory]
    [InlineData("raw")]
    [InlineData("layout")]
    [InlineData("mutool")]
    public void Text_of_an_office_programs_pdf_becomes_the_same_data(string how)
    {
        var text = ExtractedTexts.Extract(texts.OfficePdf(ExtractedTexts.Wrapped), how);
        using var import = Import.OfFile(text, ExtractedTexts.Wrapped, templates: texts.Templates);

        AssertIsTheSame(import, ExtractedTexts.Wrapped);
    }

    [Fact]
    public void Text_with_each_piece_in_a_line_becomes_the_same_data()
    {
        var text = File.ReadAllText(ExtractedTexts.Extract(texts.Pdf(ExtractedTexts.Wrapped), "raw"));
        var tables = text.IndexOf("第二部分\n", StringComparison.Ordinal);
        var lines = text[..tables] + text[tables..].Replace("— ", "—", StringComparison.Ordinal).Replace(" —", "—", StringComparison.Ordinal)
            .Replace(" ", "\n", StringComparison.Ordinal);
        using var import = Import.OfText(lines, ExtractedTexts.Wrapped, templates: texts.Templates);

        AssertIsTheSame(import, ExtractedTexts.Wrapped);
    }

    /// <summary>246 rows: what is not read exactly is warned of.</summary>
    [Theory]
    [InlineData("raw")]
    [InlineData("layout")]
    public void Rows_of_a_long_file_are_read_or_warned_of(string how)
    {
        var pdf = Path.ChangeExtension(built.Word(BuiltDisclosures.Tangshan), "pdf");
        using var import = Import.OfFile(ExtractedTexts.Extract(pdf, how), BuiltDisclosures.Tangshan, layout: "hebei");
        using var word = Import.OfFile(built.Word(BuiltDisclosures.Tangshan), BuiltDisclosures.Tangshan, layout: "hebei");
        var doubts = import.Diagnostics.Where(finding => finding.Code is "PUB9181" or "PUB9184")
            .Select(finding => DataText.WithoutBlanks(finding.Arguments[1])).ToHashSet(StringComparer.Ordinal);
        var (all, read, silent) = (0, 0, 0);
        Assert.Equal(word.Projects.Count, import.Projects.Count);
        foreach (var (wanted, found) in word.Projects.Zip(import.Projects))
        {
            var rows = RowsOf(found);
            foreach (var (row, i) in RowsOf(wanted).Select((row, i) => (row, i)))
            {
                var isRead = i < rows.Count && rows[i] == row;
                all++;
                read += isRead ? 1 : 0;
                silent += isRead || (i < rows.Count && doubts.Contains(rows[i])) ? 0 : 1;
            }
        }

        output.WriteLine($"{how}: {read} of {all} rows, {doubts.Count} doubts");
        Assert.Equal(246, all);
        Assert.InRange(read, 246 * 95 / 100, 246);
        Assert.Equal(0, silent);
    }

    /// <summary>Nothing in such a text shows how many rows a merged cell spans.</summary>
    [Theory]
    [InlineData(BuiltDisclosures.Chengde, true)]
    [InlineData(BuiltDisclosures.Yutian, false)]
    public void Rows_of_a_form_that_merges_them_are_doubted_as_a_whole(string disclosure, bool isDoubted)
    {
        var pdf = Path.ChangeExtension(built.Word(disclosure), "pdf");
        using var import = Import.OfFile(ExtractedTexts.Extract(pdf, "layout"), disclosure);

        Assert.Equal(isDoubted, import.Codes.Contains("PUB9185"));
    }

    /// <summary>Whatever part of a text is missing, the rest is read or refused.</summary>
    [Theory]
    [InlineData("raw")]
    [InlineData("layout")]
    public void Damaged_text_gives_data_or_an_error(string how)
    {
        const int Cuts = 60;
        var text = File.ReadAllText(ExtractedTexts.Extract(texts.Pdf(ExtractedTexts.Wrapped), how));
        for (var i = 0; i < Cuts; i++)
        {
            var start = text.Length * i / Cuts;
            var length = (text.Length - start) * (1 + (i % 7)) / 20;
            using var import = Import.OfText(text.Remove(start, length), ExtractedTexts.Wrapped, templates: texts.Templates);

            Assert.Equal(import.Result is null, import.Diagnostics.HasErrors);
        }
    }

    private static List<string> RowsOf(string project)
    {
        var rows = new List<string>();
        var start = project.IndexOf("绩效指标:\n", StringComparison.Ordinal);
        foreach (var row in start < 0 ? [] : project[(start + 6)..].Split("\n  - ", StringSplitOptions.RemoveEmptyEntries))
        {
            var values = row.Split('\n').Select(line => line.Trim().Split(": ", 2)).Where(pair => pair.Length == 2)
                .ToDictionary(pair => pair[0].TrimStart('-', ' '), pair => pair[1], StringComparer.Ordinal);
            string Of(string key, string? usual = null) => values.GetValueOrDefault(key, usual ?? "");
            string[] cells = [Of("二级指标"), Of("三级指标"), Of("绩效指标描述", Of("三级指标")), Of("指标值"), Of("指标值确定依据")];
            rows.Add(DataText.WithoutBlanks(string.Join('|', cells)));
        }

        return rows;
    }

    private void AssertIsTheSame(Import import, string path)
    {
        using var word = Import.OfFile(texts.Word(path), path, templates: texts.Templates);

        Assert.Empty(import.Leftovers);
        Assert.Contains("PUB9180", import.Codes);
        Assert.Equal(DataText.OfFolder(Path.Combine(word.Data, path)), DataText.OfFolder(Path.Combine(import.Data, path)));
        Assert.DoesNotContain(import.Diagnostics, finding => finding.Severity == Severity.Error);
    }
}
