namespace Publisher.Data.Fields;

/// <summary>The key 豁免, which a disclosure, a project and an indicator row may have.</summary>
public static class WaiverFields
{
    public static FieldDescription Waivers { get; } =
        new("豁免", FieldKind.Mapping, "不适用于此处的检查规则，各写原因；不印出", "PUB2107: 已与财政局核对") { Synonyms = ["免检", "忽略"] };
}
