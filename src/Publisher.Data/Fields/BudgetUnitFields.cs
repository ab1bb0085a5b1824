using System.Collections.Immutable;

namespace Publisher.Data.Fields;

/// <summary>The keys of 单位.</summary>
public static class BudgetUnitFields
{
    public static FieldDescription Code { get; } =
        new("编码", FieldKind.Text, "预算单位编码", "\"214001\"") { Synonyms = ["代码", "单位编码"] };

    public static FieldDescription Name { get; } =
        new("名称", FieldKind.Text, "预算单位名称", "某某市商务局本级") { Synonyms = ["单位名称"] };

    public static ImmutableArray<FieldDescription> All { get; } = [Code, Name];
}
