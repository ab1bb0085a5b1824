using Publisher.Data.Rules;
using Publisher.Pipeline.Building;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Tests;

/// <summary>The rules against an independent reading of three published disclosures.</summary>
public sealed class RuleCountTests
{
    private static readonly ValidationReport Report = Validation.Run(
        new BuildOptions { Data = Repository.Data, Templates = Repository.Templates, Output = "" });

    public static TheoryData<string> Marks => [.. RuleCount.ReadAll().Select(count => count.Mark)];

    [Theory]
    [MemberData(nameof(Marks))]
    public void Finds_in_published_disclosures_what_is_written_down(string mark)
    {
        var count = RuleCount.ReadAll().Single(count => count.Mark == mark);
        Assert.Equal(count.Found, RuleCount.Disclosures.Select(path => Report.Findings
            .Where(finding => finding.Rule.Mark == mark && finding.Diagnostic.Span.File!.Path.Contains(path, StringComparison.Ordinal))
            .Sum(finding => finding.Occurrences)));
    }

    [Fact]
    public void Gives_a_reason_for_every_difference_and_for_no_other() => Assert.All(
        RuleCount.ReadAll(),
        count => Assert.True(
            count.Difference.Length > 0 == (!count.Counted.SequenceEqual(count.Found) || RuleSet.All.All(rule => rule.Mark != count.Mark)),
            count.Mark));

    [Fact]
    public void Counts_every_rule_that_the_reading_knows() => Assert.Equal(
        ["C09", "L01", "L02", "S01", "S02", "S03", "S04", "S05"],
        RuleSet.All.Select(rule => rule.Mark).Except(RuleCount.ReadAll().Select(count => count.Mark)).Order(StringComparer.Ordinal));

    [Fact]
    public void Leaves_no_error_that_the_data_does_not_waive()
    {
        Assert.DoesNotContain(Report.Diagnostics, finding => finding.Severity == Severity.Error);
        Assert.DoesNotContain(Report.Diagnostics, finding => finding.Code is "PUB2391" or "PUB2392" or "PUB2393");
    }

    [Fact]
    public void Raises_no_false_alarm_of_an_error()
    {
        // Each error that is waived in the data was counted by the reading, too, or is explained.
        var counted = RuleCount.ReadAll().ToDictionary(count => count.Mark);
        foreach (var rule in RuleSet.All.Where(rule => rule.Severity == Severity.Error && counted.ContainsKey(rule.Mark)))
        {
            var count = counted[rule.Mark];
            Assert.True(count.Found.Zip(count.Counted).All(pair => pair.First <= pair.Second) || count.Difference.Length > 0, rule.Mark);
        }
    }

    [Fact]
    public void Compares_with_last_year()
    {
        using var small = new SmallDisclosure();
        small.Folder.CopyFrom(Path.Combine(small.Data, "2024"), "data/2023");
        small.Replace("data/2023/bureau/disclosure.yaml", "年度: 2024", "年度: 2023");
        small.Replace(SmallDisclosure.Project, "预算数: \"0.75\"", "预算数: \"75.00\"");
        small.Replace(SmallDisclosure.Project, "财政资金: \"0.75\"", "财政资金: \"75.00\"");

        foreach (var paths in (string[][])[[], ["2024"]])
        {
            var report = Validation.Run(
                new BuildOptions { Data = small.Data, Templates = Repository.Templates, Output = "", Paths = [.. paths] });
            var finding = Assert.Single(report.Diagnostics, finding => finding.Code == "PUB2322");
            Assert.Equal(["75.00万元", "0.75万元", "100"], finding.Arguments);
            Assert.Contains("2023", Assert.Single(finding.Labels).Span.File!.Path, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Repairs_what_is_certain_and_nothing_else()
    {
        using var small = new SmallDisclosure();
        small.Replace(SmallDisclosure.Project, "\">880份\"", "≧880份  # 请核对");
        small.Replace(SmallDisclosure.Project, "印制会议材料。", "印制会议材料,分发(全市)单位。");
        small.Replace(SmallDisclosure.Project, "12月底: 100%", "12月底: \"100% \"");
        var path = small.Folder[SmallDisclosure.Project];
        var before = File.ReadAllText(path);

        var options = new BuildOptions { Data = small.Data, Templates = Repository.Templates, Output = "" };
        Assert.Equal(1, DataRepair.Run(Validation.Run(options)));

        var expected = before
            .Replace("≧880份", "≥880份", StringComparison.Ordinal)
            .Replace("印制会议材料,分发(全市)单位。", "印制会议材料，分发（全市）单位。", StringComparison.Ordinal)
            .Replace("\"100% \"", "\"100%\"", StringComparison.Ordinal);
        Assert.Equal(expected, File.ReadAllText(path));
        Assert.Equal(0, DataRepair.Run(Validation.Run(options)));
    }

    [Fact]
    public async Task Warns_in_a_build_and_refuses_in_a_strict_one()
    {
        using var small = new SmallDisclosure();
        var good = await Build.RunAsync(small.Data, small.Output);
        Assert.Equal((1, 0, 0), (good.Built, good.Failed, good.RuleErrors));
        Assert.True(good.Remarks > 0);

        small.Replace(SmallDisclosure.Project, "12月底: 100%", "12月底: 90%");
        var draft = await Build.RunAsync(small.Data, small.Output);
        Assert.Equal((1, 0, 1), (draft.Built, draft.Failed, draft.RuleErrors));
        Assert.Contains("warning PUB2122", draft.Print(), StringComparison.Ordinal);

        // Being up to date does not make it right.
        var strict = Build.Options(small.Data, small.Output) with { Rules = RuleUse.Enforce };
        var refused = await Build.RunAsync(strict);
        Assert.Equal((0, 0, 1), (refused.Built, refused.Kept, refused.Failed));
        Assert.Contains("error PUB2122", refused.Print(), StringComparison.Ordinal);

        small.Folder.Write(SmallDisclosure.Project, File.ReadAllText(small.Folder[SmallDisclosure.Project]) + "豁免: {PUB2122: 结转到下一年}\n");
        Assert.Equal(1, (await Build.RunAsync(strict)).Built);
    }
}
