using Publisher.Data.Forms;
using Publisher.Pipeline.Building;
using Publisher.Pipeline.Layouts;
using Publisher.Pipeline.Layouts.Derivation;
using Publisher.Text.Diagnostics;

namespace Publisher.Import.Tests.Derivation;

/// <summary>A form in which everything varies is found in its Word file and in its text, fact by fact.</summary>
public sealed class MixedFormTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Every_fact_is_found_and_every_word_imported()
    {
        _folder.CopyFrom(Repository.Templates, "templates");
        var count = int.TryParse(Environment.GetEnvironmentVariable("PUBLISHER_TEST_SIZE"), System.Globalization.CultureInfo.InvariantCulture, out var size) ? size : 12;
        var forms = Enumerable.Range(0, count).Select(MixedForms.Make).Select(form => form.Write(_folder["templates"], "hebei")).ToList();
        forms.ForEach(form => MadeUpDisclosure.Write(_folder[$"data/2024/{form.Name}"], form, hasPartOne: true));
        var report = await SiteBuild.RunAsync(
            new BuildOptions { Data = _folder["data"], Templates = _folder["templates"], Output = _folder["out"], Date = DateTimeOffset.UnixEpoch },
            progress: null,
            TestContext.Current.CancellationToken);
        Assert.False(report.HasErrors, string.Join('\n', report.Diagnostics.Select(finding => finding.GetMessage(Language.English))));
        var known = NamedForms.ReadAll(Repository.Templates, new DiagnosticBag());

        Assert.All(forms, form =>
        {
            var word = _folder[$"out/2024/{form.Name}/disclosure.docx"];
            foreach (var file in new[] { word, _folder.Write($"{form.Name}.txt", CellText.Of(word)) })
            {
                var observed = FormObservation.Read(new ImportRequest(file, known) { Layout = "hebei" }, new DiagnosticBag())!;
                var name = $"{form.Name}-{Path.GetExtension(file)[1..]}";
                var findings = new DiagnosticBag();

                Assert.Equal(Facts(form.Form), Facts(observed.Form.Form));
                Assert.NotNull(LayoutDerivation.Create(_folder["templates"], name, observed.Like, observed.Form, "file", findings));
                DisclosureImport.Read(new ImportRequest(file, NamedForms.ReadAll(_folder["templates"], findings)) { Layout = name }, findings);
                Assert.Contains("PUB9208", findings.Select(finding => finding.Code));
                Assert.DoesNotContain(findings, finding => finding.Severity == Severity.Error || finding.Code is "PUB9110" or "PUB9111" or "PUB9117");
            }
        });
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>The facts as lines; the order of labels is the usual one.</summary>
    private static IEnumerable<string> Facts(FormDefinition form) =>
    [
        .. form.Labels.Select(label => $"{label.Key}: {label.Printed}").Order(StringComparer.Ordinal),
        .. form.IndicatorColumns,
        $"{form.Level1Merging.All} {string.Join(' ', form.Level1Merging.Texts)}",
        $"{form.Level2Merging.All} {string.Join(' ', form.Level2Merging.Texts)}",
        $"{string.Join(' ', form.SpendingPlan.Columns)} {form.SpendingPlan.HoldsAmounts} {form.SpendingPlan.HoldsAmounts || form.SpendingPlan.HasPercentSign}",
        $"{form.AmountDecimals}",
        form.Numbering.Table.Text, form.Numbering.GoalArea.Text, form.Numbering.Safeguard.Text, form.Numbering.Goal.Text,
        $"{form.PartOne}",
        .. form.ProjectParts.Select(part => $"{part}"),
        $"{form.Bookmarks}",
        .. form.RequiredProjectKeys.Order(StringComparer.Ordinal),
    ];
}
