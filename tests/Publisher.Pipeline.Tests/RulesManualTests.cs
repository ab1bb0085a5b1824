namespace Publisher.Pipeline.Tests;

public sealed class RulesManualTests
{
    private static readonly string Manual = Path.Combine(Repository.Root, "docs", "rules.md");

    [Fact]
    public void Is_what_the_rules_say()
    {
        var expected = RulesManual.Write();
        if (Environment.GetEnvironmentVariable("PUBLISHER_ACCEPT_GOLDENS") == "1")
        {
            File.WriteAllText(Manual, expected);
        }

        Assert.Equal(expected, File.ReadAllText(Manual));
    }

    [Fact]
    public void Has_every_rule() => Assert.All(
        Publisher.Data.Rules.RuleSet.All, rule => Assert.Contains($"| {rule.Code} | {rule.Mark} |", RulesManual.Write(), StringComparison.Ordinal));
}
