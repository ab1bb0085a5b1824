using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Indicators;

/// <summary>A row of 生态效益 has nothing ecological in it.</summary>
internal sealed class NotEcological() : RowRule("PUB2227", "I27", Severity.Warning, Certainty.High)
{
    private const string OwnName = "生态效益";

    private static readonly string[] EcologicalWords =
    [
        "生态", "环保", "环境", "节能", "减排", "绿色", "污染", "低碳", "碳排", "能耗", "能源", "降耗", "节约", "节水", "节电", "资源", "垃圾",
        "废", "水质", "空气", "噪", "植被", "绿化", "造林", "回收", "循环", "无纸化", "扬尘", "排放", "清洁", "卫生", "可降解",
    ];

    private protected override void Check(RowSubject row, Findings findings)
    {
        if (row.Level2 == Level2Kind.Ecological && !IsEcological(row.Name)
            && !IsEcological(row.Indicator.Description.Text) && !IsEcological(row.Value.Raw))
        {
            findings.Add(row, At(row.Indicator.Level3.Span, Characters.Quote(row.Name)));
        }
    }

    /// <summary>The name of the 二级指标 alone says nothing of what is measured.</summary>
    private static bool IsEcological(string text) =>
        RateNames.ContainsAny(text.Replace(OwnName, "", StringComparison.Ordinal), EcologicalWords);
}
