using Publisher.Data.Fields;
using Publisher.Data.Tests.Loading;

namespace Publisher.Data.Tests.Rules;

/// <summary>The names that editors are offered, against what the rules know.</summary>
public sealed class UsualNamesTests
{
    [Fact]
    public void A_table_with_all_offered_names_lacks_no_kind_and_has_none_in_the_wrong_place()
    {
        var level1 = IndicatorFields.Level1.UsualValues;
        var rows = IndicatorFields.Level2.UsualValues.Select(
            (name, i) => $"  - 一级指标: {level1[i < 4 ? 0 : i < 8 ? 1 : 2]}\n    二级指标: {name}\n    三级指标: 甲{i}\n    指标值: 4次\n");
        var codes = RuleRun.Codes(Disclosures.Files($"项目名称: 甲\n绩效指标:\n{string.Concat(rows)}"));
        Assert.DoesNotContain("PUB2201", codes);
        Assert.DoesNotContain("PUB2202", codes);
        Assert.DoesNotContain("PUB2233", codes);
    }
}
