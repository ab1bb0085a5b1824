using Publisher.Data.Forms;
using Publisher.Pipeline.Layouts;
using Publisher.Pipeline.Layouts.Derivation;
using Publisher.Text.Diagnostics;

namespace Publisher.Import.Tests.Derivation;

/// <summary>A layout made from one file of a form: the file is imported with it whole, and the build has its text again.</summary>
public sealed class DerivedLayoutTests(PublishedForms published) : IClassFixture<PublishedForms>, IDisposable
{
    private const string Layout = "derived";
    private const string NoFirstPart = "no-first-part";

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string?> MadeUp => new(MadeUpForm.All.SelectMany(form =>
        new (string, string?)[] { ("2024/" + form.Name, "hebei"), ("2024/" + form.Name, null) }));

    public static TheoryData<string> MadeUpTexts => new(MadeUpForm.All.Where(form => form.Name != NoFirstPart).Select(form => "2024/" + form.Name));

    [Theory]
    [MemberData(nameof(MadeUp))]
    [InlineData("2024/joined", "tianjin")]
    [InlineData("2024/two-parts", "tianjin")]
    [InlineData("2024/own-places", "hebei-2021")]
    [InlineData("2024/tables-only", "hebei-2021")]
    [InlineData("2024/amount-plan", "hebei")]
    [InlineData("2024/amount-plan", null)]
    [InlineData("2025/tianjin", "hebei")]
    [InlineData("2025/tianjin", "hebei-2021")]
    [InlineData(BuiltDisclosures.Chengde, "hebei")]
    [InlineData(BuiltDisclosures.Chengde, "tianjin")]
    [InlineData(BuiltDisclosures.Tangshan, "tianjin")]
    [InlineData(BuiltDisclosures.Tangshan, "hebei-2021")]
    [InlineData(BuiltDisclosures.Yutian, "tianjin")]
    public Task Form_is_found_in_a_Word_file(string path, string? from) => DeriveAndCompareAsync(path, published.Word(path), from);

    [Theory]
    [MemberData(nameof(MadeUpTexts))]
    [InlineData("2024/amount-plan")]
    [InlineData("2025/tianjin")]
    [InlineData(BuiltDisclosures.Chengde)]
    public Task Form_is_found_in_a_text(string path) => DeriveAndCompareAsync(path, published.Text(path), "hebei");

    /// <summary>Pages show of a form what the Word file says, widths too; they have no bookmarks, and no blanks that nobody sees.</summary>
    [Theory]
    [InlineData("2025/tianjin", "hebei")]
    [InlineData("2024/amount-plan", "hebei")]
    [InlineData("2024/own-places", "hebei")]
    [InlineData(BuiltDisclosures.Chengde, "tianjin")]
    public void Form_is_found_on_the_pages_of_a_PDF(string path, string from)
    {
        var (word, pdf) = (Observe(published.Word(path), from), Observe(published.Pdf(path), from));

        Assert.Equal(Facts(word), Facts(pdf));
        Assert.Equal(Shares(word), Shares(pdf));

        static string Facts(ObservedForm observed) => string.Join('\n', [
            .. observed.Form.Labels.Select(label => $"{label.Key}: {string.Concat(label.Printed.Where(c => !char.IsWhiteSpace(c)))}"),
            .. observed.Form.IndicatorColumns,
            .. observed.Form.ProjectParts.Select(part => $"{part}"),
            $"{observed.HasJoinedIndicators} {observed.HasBlankRow} {observed.HasGoalRows} {observed.HasPartTitles} {observed.MoneyUnit}",
            $"{observed.Form.Level1Merging.All} {observed.Form.Level2Merging.All} {observed.Form.SpendingPlan.HoldsAmounts}"]);

        static IEnumerable<int> Shares(ObservedForm observed) =>
            observed.ColumnWidths.Select(width => (int)Math.Round(width * 100.0 / observed.ColumnWidths.Sum()));
    }

    /// <summary>
    /// As a word processor's user makes it: units in lines or in a row, titles with the name in parentheses, breaks in labels, no
    /// widths, four columns, a blank where nothing is.
    /// </summary>
    [Theory]
    [InlineData("hebei", true, "附件1　")]
    [InlineData("tianjin", false, "附件1　")]
    [InlineData("tianjin", true, "")]
    [InlineData("hebei-2021", false, "")]
    public async Task Form_is_found_in_a_file_made_by_hand(string from, bool hasUnitsInLines, string number)
    {
        var file = _folder.Write("file.docx", HandMadeFile.Make(hasUnitsInLines, number));
        using var import = Derive("2025/bureau", file, from);
        var again = FileWords.Read(await import.BuildAsync())!;
        var before = FileWords.Read(file)!;

        Assert.Empty(import.Leftovers);
        Assert.Equal(2, import.Projects.Count);
        Assert.Equal(Tables(before), Tables(again));

        // A unit that stood in a line stands in the table now.
        static IEnumerable<string> Tables(FileWords words) => words.Lines.SkipWhile(line => !line.Contains("申报表", StringComparison.Ordinal))
            .Concat(words.Cells).Order(StringComparer.Ordinal);
    }

    /// <summary>A plain text does not show which of its lines are headings: a title that nobody knows is said to be left over.</summary>
    [Fact]
    public void Title_without_a_number_is_left_over_in_a_text()
    {
        using var import = Derive("2024/" + NoFirstPart, published.Text("2024/" + NoFirstPart), "hebei");

        Assert.Equal(["项目绩效目标"], import.Leftovers);
    }

    [Fact]
    public void Says_what_a_file_leaves_open()
    {
        var findings = new DiagnosticBag();
        var forms = NamedForms.ReadAll(Repository.Templates, findings);
        FormObservation.Read(new ImportRequest(published.Word("2025/tianjin"), forms) { Layout = "hebei" }, findings);
        FormObservation.Read(new ImportRequest(published.Text("2024/own-places"), forms) { Layout = "hebei" }, findings);

        // The tables have no titles of parts, and there are no items; then names told by their places, and no widths.
        Assert.Equal(["PUB9163", "PUB9160", "PUB9160", "PUB9151", "PUB9151", "PUB9151", "PUB9166"], findings.Select(finding => finding.Code));
        Assert.Equal(
            ["编号", "项目事项", "进度安排"],
            findings.Where(finding => finding.Code == "PUB9151").Select(finding => finding.Arguments[0]));
        Assert.All(findings, finding => Assert.NotEmpty(finding.GetMessage(Language.Chinese)));
    }

    /// <summary>A plan whose label asks for percent holds amounts: a slip that stays one, so that validation goes on reporting it.</summary>
    [Fact]
    public void Takes_amounts_in_a_plan_of_percentages_for_a_slip()
    {
        var findings = new DiagnosticBag();
        var observed = FormObservation.Read(
            new ImportRequest(published.Word("2024/amounts-in-percent"), NamedForms.ReadAll(Repository.Templates, findings)) { Layout = "hebei" }, findings);

        Assert.False(observed!.Form.Form.SpendingPlan.HoldsAmounts);
        Assert.Contains("PUB9158", findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Keeps_what_stays_as_it_was_typed()
    {
        using var import = Derive("2024/own-labels", published.Word("2024/own-labels"), "hebei");
        var facts = File.ReadAllText(_folder[$"templates/{Layout}/layout.yaml"]);

        Assert.StartsWith("# 照公开的文件“file”写成，底稿是 hebei。\n名称: derived\n主模板: document.sbn\n", facts, StringComparison.Ordinal);
        Assert.Contains("\n# 一份文件一个流水号，十位；项目表的流水号 = 印出的序号 + 3。\n书签:\n", facts, StringComparison.Ordinal);
        Assert.Contains("  # 指标超过这么多行时，指标表用小一号的字。\n  紧凑行数: 9\n", facts, StringComparison.Ordinal);
        Assert.Contains("  预算数: 项目总额\n  财政资金: 其中：当年财政拨款\n  其他资金: 自筹及其他\n", facts, StringComparison.Ordinal);
        Assert.Contains("支出计划:\n  时点: [3月底, 6月底, 10月底, 12月底]\n  数值: 金额\n\n", facts, StringComparison.Ordinal);
    }

    [Fact]
    public void Leaves_a_layout_alone_that_is_there()
    {
        using var import = Derive("2024/own-labels", published.Word("2024/own-labels"), "hebei");
        var before = File.ReadAllText(_folder[$"templates/{Layout}/layout.yaml"]);
        var findings = new DiagnosticBag();
        var observed = FormObservation.Read(new ImportRequest(published.Word("2025/tianjin"), NamedForms.ReadAll(_folder["templates"], findings)), findings)!;

        Assert.Null(LayoutDerivation.Create(_folder["templates"], Layout, observed.Like, observed.Form, "file", findings));
        Assert.Contains("PUB3922", findings.Select(finding => finding.Code));
        Assert.Equal(before, File.ReadAllText(_folder[$"templates/{Layout}/layout.yaml"]));
    }

    public void Dispose() => _folder.Dispose();

    private async Task DeriveAndCompareAsync(string path, string file, string? from)
    {
        using var import = Derive(path, file, from);
        var again = FileWords.Read(await import.BuildAsync())!;
        var before = FileWords.Read(published.Word(path))!;

        Assert.Empty(import.Leftovers);
        Assert.DoesNotContain(import.Codes, code => code is "PUB9108" or "PUB9110" or "PUB9111" or "PUB9114" or "PUB9117");
        Assert.Equal(before.Lines, again.Lines);
        Assert.Equal(before.Cells, again.Cells);
    }

    private static ObservedForm Observe(string file, string from)
    {
        var findings = new DiagnosticBag();
        var request = new ImportRequest(file, NamedForms.ReadAll(Repository.Templates, findings)) { Layout = from };
        return FormObservation.Read(request, findings)!.Form;
    }

    private Import Derive(string path, string file, string? from)
    {
        _folder.CopyFrom(Repository.Templates, "templates");
        var findings = new DiagnosticBag();
        var observed = FormObservation.Read(new ImportRequest(file, NamedForms.ReadAll(_folder["templates"], findings)) { Layout = from }, findings);
        Assert.NotNull(observed);
        Assert.NotNull(LayoutDerivation.Create(_folder["templates"], Layout, observed.Like, observed.Form, "file", findings));
        Assert.DoesNotContain(findings, finding => finding.Severity == Severity.Error);
        return Import.OfFile(file, path, Layout, _folder["templates"]);
    }
}
