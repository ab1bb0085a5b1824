using System.Collections.Immutable;

namespace Publisher.Data.Fields;

/// <summary>The keys of a project's file.</summary>
public static class ProjectFields
{
    public static FieldDescription Number { get; } =
        new("序号", FieldKind.Number, "表题前的序号；不写时按文件顺序编号，写 \"\" 表示不印", "12") { Synonyms = ["编号", "项目序号"] };

    public static FieldDescription Withheld { get; } =
        new("不公开", FieldKind.Text, "不公开的原因；写了它就不能再写项目的内容，序号保留", "涉密") { Synonyms = ["不予公开", "涉密"] };

    public static FieldDescription Parts { get; } =
        new("所属部分", FieldKind.List, "只印在哪些部分；不写时各部分都印", "- 部分的标题");

    public static FieldDescription TableTitle { get; } =
        new("表题", FieldKind.Text, "表格上方的标题；不写时为“项目名称”加版式规定的字样", "材料印刷费目标表") { Synonyms = ["表名", "标题"] };

    public static FieldDescription Variants { get; } =
        new("各部分另写", FieldKind.Mapping, "某一部分印得不同的内容，只写不同的键", "第二次印出的部分: …") { Synonyms = ["另写"] };

    public static FieldDescription Incomplete { get; } =
        new("残缺", FieldKind.Text, "表格不完整的原因；写了它，必填的栏目可以缺", "公开的原文到此中断") { Synonyms = ["不完整", "缺失"] };

    public static FieldDescription Code { get; } =
        new("项目编码", FieldKind.Text, "预算项目编码", "13020024P00706610007L") { Synonyms = ["编码", "项目代码"] };

    public static FieldDescription Name { get; } =
        new("项目名称", FieldKind.Text, "预算项目名称", "材料印刷费") { Synonyms = ["名称"] };

    public static FieldDescription Unit { get; } =
        new("单位", FieldKind.Mapping, "这个项目的预算单位；不写时同 disclosure.yaml", "编码: \"214001\"") { Synonyms = ["预算单位"] };

    public static FieldDescription MoneyUnit { get; } =
        new("金额单位", FieldKind.Text, "这个项目的金额单位；不写时同 disclosure.yaml", "万元") { Synonyms = ["货币单位"], UsualValues = ["万元", "元"] };

    public static FieldDescription Budget { get; } =
        new("预算数", FieldKind.Amount, "预算总额，照印", "\"0.75\"") { Synonyms = ["预算", "预算金额", "预算规模"] };

    public static FieldDescription FiscalFunds { get; } =
        new("财政资金", FieldKind.Amount, "预算数中的财政资金，照印", "\"0.75\"") { Synonyms = ["财政拨款"] };

    public static FieldDescription OtherFunds { get; } =
        new("其他资金", FieldKind.Amount, "其他资金，照印；不写时留空", "\"1.00\"") { Synonyms = ["其它资金"] };

    public static FieldDescription Purpose { get; } =
        new("资金用途", FieldKind.Text, "资金用途", "对到期证照正副本重新印制") { Synonyms = ["用途"] };

    public static FieldDescription SpendingPlan { get; } =
        new("资金支出计划", FieldKind.Mapping, "各时点累计支出；没有安排的时点不写", "年底: 100%") { Synonyms = ["支出计划"] };

    public static FieldDescription Goals { get; } =
        new("绩效目标", FieldKind.List, "各条目标；写成一段文字时不加序号", "- 局机关各项工作正常开展") { Synonyms = ["目标"] };

    public static FieldDescription Indicators { get; } =
        new("绩效指标", FieldKind.List, "指标表的各行，按印出的顺序", "- 一级指标: 产出指标") { Synonyms = ["指标", "指标表"] };

    /// <summary>What stands in the table, so that the form must have a place for it.</summary>
    public static ImmutableArray<FieldDescription> Cells { get; } =
        [Code, Name, Unit, MoneyUnit, Budget, FiscalFunds, OtherFunds, Purpose, SpendingPlan, Goals];

    /// <summary>What a part may print otherwise.</summary>
    public static ImmutableArray<FieldDescription> OfVariant { get; } = [Incomplete, .. Cells, Indicators];

    /// <summary>All that may be said about a project that is not published.</summary>
    public static ImmutableArray<FieldDescription> OfWithheld { get; } = [Withheld, Number, Parts];

    public static ImmutableArray<FieldDescription> All { get; } =
        [Number, Withheld, Parts, TableTitle, Variants, .. OfVariant, WaiverFields.Waivers];
}
