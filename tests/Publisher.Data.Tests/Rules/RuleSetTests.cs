using Publisher.Data.Rules;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Tests.Rules;

public sealed class RuleSetTests
{
    [Fact]
    public void Has_each_code_and_mark_once_in_order()
    {
        Assert.Equal(RuleSet.All.Select(rule => rule.Code).Order(StringComparer.Ordinal), RuleSet.All.Select(rule => rule.Code));
        Assert.Equal(RuleSet.All.Length, RuleSet.All.Select(rule => rule.Code).Distinct().Count());
        Assert.Equal(RuleSet.All.Length, RuleSet.All.Select(rule => rule.Mark).Distinct().Count());
        Assert.All(RuleSet.All, rule => Assert.InRange(rule.Code, "PUB2101", "PUB2389"));
    }

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Has_words_for_every_rule(Language language)
    {
        var keys = DiagnosticCatalogue.Entries(language).Select(entry => entry.Key).ToHashSet();
        Assert.All(
            RuleSet.All.SelectMany(rule => (string[])["", ".hint", ".explain", ".example"], (rule, part) => rule.Code + part),
            key => Assert.Contains(key, keys));
    }

    [Fact]
    public void Finds_rules_by_code()
    {
        Assert.Equal("M02", RuleSet.Find("PUB2107")?.Mark);
        Assert.Null(RuleSet.Find("PUB2390"));
    }
}
