using Publisher.Data.Forms;

namespace Publisher.Data.Tests.Rules;

/// <summary>
/// Correct content in forms that no layout here has: no rule may call it an error. The forms are those of neighbouring
/// localities: other labels, amounts in 元, plans of amounts or of half-years, no codes, no 依据.
/// </summary>
public sealed class OtherFormsTests
{
    /// <summary>A municipal form: no code of a province, five columns, withheld numbers, names with a department's mark.</summary>
    private static readonly FormDefinition FiveColumns = new()
    {
        SpendingPlan = new SpendingPlanForm(["6月底", "12月底"], HoldsAmounts: false, HasPercentSign: true),
        ProjectParts = [new("预算项目绩效目标", "绩效目标表")],
        IndicatorColumns = ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值"],
        RequiredIndicatorKeys = ["二级指标", "三级指标", "指标值"],
    };

    /// <summary>A district's form: amounts in the plan, a code in two lines, no money unit.</summary>
    private static readonly FormDefinition PlanOfAmounts = FiveColumns with
    {
        SpendingPlan = new SpendingPlanForm(["3月底", "6月底", "10月底", "12月底"], HoldsAmounts: true, HasPercentSign: false),
        IndicatorColumns = [],
        Rules = RuleRun.Form.Rules,
    };

    private const string Head = "年度: 2024\n版式: x\n部门: 某市商务局\n";

    private const string Municipal = Head + "金额单位: 万元\n";

    private const string Exhibition = """
        序号: 1
        项目名称: ZX（市级）外经贸展会资金
        预算数: "14330.00"
        财政资金: "14330.00"
        资金用途: 组织企业参加境内外展会。
        资金支出计划:
          6月底: 40%
          12月底: 100%
        绩效目标:
          - 支持企业参加境内外展会
        绩效指标:
          - 一级指标: 产出指标
            二级指标: 数量指标
            三级指标: 支持企业参展数量
            指标值: ≧300家次
          - 二级指标: 质量指标
            三级指标: 展位合格率
            指标值: ≥95百分比
          - 二级指标: 时效指标
            三级指标: 资金拨付时间
            指标值: 2024年12月底前完成资金拨付
          - 二级指标: 成本指标
            三级指标: 项目总成本
            指标值: ≤14330万元
          - 一级指标: 效益指标
            二级指标: 经济效益指标
            三级指标: 带动进出口额
            指标值: ≥3亿美元
          - 二级指标: 可持续影响指标
            三级指标: 企业参展积极性
            指标值: 有效提升
          - 一级指标: 满意度指标
            二级指标: 服务对象满意度指标
            三级指标: 参展企业满意度
            指标值: ≥90%

        """;

    private const string Meeting = """
        序号: 3
        项目名称: 会议费
        预算数: "2.00"
        财政资金: "2.00"
        资金用途: 召开业务会议。
        资金支出计划:
          12月底: 100%
        绩效目标:
          - 按计划召开会议
        绩效指标:
          - 一级指标: 产出指标
            二级指标: 数量指标
            三级指标: 召开会议次数
            指标值: ≥4次
          - 二级指标: 质量指标
            三级指标: 会议出席率
            指标值: ≥95%
          - 二级指标: 时效指标
            三级指标: 会议召开及时率
            指标值: 100%
          - 二级指标: 成本指标
            三级指标: 会议费标准
            指标值: ≤550元/人天
          - 一级指标: 效益指标
            二级指标: 社会效益指标
            三级指标: 工作部署知晓率
            指标值: ≥95%
          - 一级指标: 满意度指标
            二级指标: 服务对象满意度指标
            三级指标: 参会人员满意度
            指标值: ≥95%

        """;

    [Fact]
    public void Finds_no_error_in_a_municipal_form() => Equal([], Municipal, Exhibition, "序号: 2\n不公开: 涉密\n", Meeting);

    [Theory]
    [InlineData("三级指标: 项目总成本\n    指标值: ≤14330万元", "三级指标: 项目总成本\n    指标值: ≤143300000元")]
    [InlineData("三级指标: 项目总成本\n    指标值: ≤14330万元", "三级指标: 项目总成本\n    指标值: ≤2010.36")]
    [InlineData("三级指标: 项目总成本\n    指标值: ≤14330万元", "三级指标: 会议费支出\n    指标值: ≤30万元")]
    [InlineData("三级指标: 项目总成本\n    指标值: ≤14330万元", "三级指标: 展位补贴（每个5万元）\n    指标值: ≤14330万元")]
    [InlineData("三级指标: 项目总成本\n    指标值: ≤14330万元", "三级指标: 成本控制情况\n    指标值: 不超预算")]
    [InlineData("三级指标: 项目总成本\n    指标值: ≤14330万元", "三级指标: 时间成本\n    指标值: ≤5个工作日")]
    [InlineData("三级指标: 项目总成本\n    指标值: ≤14330万元", "三级指标: 资金节约率\n    指标值: ≥1%")]
    [InlineData("三级指标: 资金拨付时间\n    指标值: 2024年12月底前完成资金拨付", "三级指标: 资金到位率\n    指标值: 100%")]
    [InlineData("三级指标: 资金拨付时间\n    指标值: 2024年12月底前完成资金拨付", "三级指标: 上半年拨付资金\n    指标值: ≥5000万元")]
    [InlineData("三级指标: 资金拨付时间\n    指标值: 2024年12月底前完成资金拨付", "三级指标: 预算支出进度\n    指标值: ≥90%")]
    [InlineData("三级指标: 支持企业参展数量\n    指标值: ≧300家次", "三级指标: 举办5场对接会\n    指标值: ≥300人")]
    [InlineData("三级指标: 支持企业参展数量\n    指标值: ≧300家次", "三级指标: 支持年营业额2000万元以上企业\n    指标值: ≥30家")]
    [InlineData("三级指标: 参展企业满意度\n    指标值: ≥90%", "三级指标: 企业差评率\n    指标值: ≤5%")]
    [InlineData("三级指标: 参展企业满意度\n    指标值: ≥90%", "三级指标: 企业投诉次数\n    指标值: <3次")]
    [InlineData("三级指标: 参展企业满意度\n    指标值: ≥90%", "三级指标: 参展企业满意度\n    指标值: 满意")]
    [InlineData("一级指标: 效益指标", "一级指标: 效果指标")]
    [InlineData("一级指标: 效益指标", "一级指标: 效益")]
    [InlineData("一级指标: 满意度指标", "一级指标: \"满意度\\n指标\"")]
    [InlineData("二级指标: 服务对象满意度指标", "二级指标: 社会公众或服务对象满意度")]
    [InlineData("二级指标: 数量指标", "二级指标: 产出数量")]
    [InlineData("二级指标: 质量指标", "二级指标: 工作任务")]
    [InlineData("二级指标: 成本指标", "一级指标: 成本指标\n    二级指标: 经济成本指标")]
    [InlineData("  6月底: 40%\n  12月底: 100%", "  6月底: 60%\n  12月底: 40%")]
    [InlineData("  6月底: 40%\n  12月底: 100%", "  6月底: 50%\n  12月底: 50%")]
    [InlineData("项目名称: ZX（市级）外经贸展会资金", "项目名称: ZX（中央）外经贸展会资金（津财建〔2023〕31号）")]
    [InlineData("资金用途: 组织企业参加境内外展会。", "资金用途: 组织企业参展，依法公开信息，不予公开的除外。")]
    public void Finds_no_error_in_other_words(string words, string other)
    {
        Assert.Contains(words, Exhibition, StringComparison.Ordinal);
        Equal([], Municipal, Exhibition.Replace(words, other, StringComparison.Ordinal), "序号: 2\n不公开: 涉密\n", Meeting);
    }

    [Theory]
    [InlineData("2023年，全市社会消费品零售总额同比增长6%，获得先进称号。全年力争再上台阶。")]
    [InlineData("落实《2023年全市商务工作要点》。")]
    [InlineData("到2027年建成区域消费中心，2026年开工建设。")]
    [InlineData("其中：外贸项目支出50万元，电商项目支出30万元。")]
    [InlineData("项目支出预算14332万元。")]
    public void Finds_no_error_in_prose(string prose) =>
        Equal([], $"{Municipal}总体绩效目标: {prose}\n", Exhibition, Meeting.Replace("序号: 3", "序号: 2", StringComparison.Ordinal));

    [Fact]
    public void Finds_no_error_in_a_table_in_yuan() => Equal(
        [],
        Head + "金额单位: 元\n",
        Exhibition.Replace("\"14330.00\"", "\"143300000.00\"", StringComparison.Ordinal));

    [Fact]
    public void Finds_no_error_in_a_plan_of_amounts() => Equal(
        [],
        PlanOfAmounts,
        "年度: 2024\n版式: x\n部门: 某区商务局\n",
        Exhibition.Replace("\"14330.00\"", "\"150.00\"", StringComparison.Ordinal)
            .Replace("  6月底: 40%\n  12月底: 100%", "  3月底: \"36.00\"\n  6月底: \"82.50\"\n  10月底: \"129.00\"\n  12月底: \"150.00\"", StringComparison.Ordinal)
            .Replace("≤14330万元", "≤150万元", StringComparison.Ordinal)
            .Replace("项目名称:", "项目编码: |-\n  13020024P0070\n  6610007L\n项目名称:", StringComparison.Ordinal));

    [Fact]
    public void Finds_amounts_below_a_heading_that_says_percent()
    {
        var form = PlanOfAmounts with { Labels = [new("项目名称", "项目名称"), new("预算数", "预算数"), new("财政资金", "财政资金"), new("资金用途", "用途"), new("资金支出计划", "资金支出计划（%）"), new("绩效目标", "目标"), new("金额单位", "单位：")] };
        Equal(
            ["PUB2121"],
            form,
            Municipal,
            Exhibition.Replace("  6月底: 40%\n  12月底: 100%", "  6月底: \"7000.00\"\n  12月底: \"14330.00\"", StringComparison.Ordinal));
    }

    /// <summary>The other way round: in these forms, too, what is wrong is found.</summary>
    [Theory]
    [InlineData("PUB2107", "≤14330万元", "≤143300万元")]
    [InlineData("PUB2212", "三级指标: 参展企业满意度\n    指标值: ≥90%", "三级指标: 参展企业满意度\n    指标值: ≤90%")]
    [InlineData("PUB2161", "2024年12月底前", "2024年9月31日前")]
    [InlineData("PUB2201", "一级指标: 满意度指标", "一级指标: 效益")]
    [InlineData("PUB2233", "二级指标: 服务对象满意度指标", "二级指标: 社会效益")]
    [InlineData("PUB2122", "  12月底: 100%", "  12月底: 90%")]
    [InlineData("PUB2123", "  6月底: 40%\n  12月底: 100%", "  6月底: 40%\n  12月底: 30%")]
    [InlineData("PUB2102", "≥3亿美元", "≥亿元")]
    [InlineData("PUB2217", "三级指标: 支持企业参展数量\n    指标值: ≧300家次", "三级指标: 支持500家次参展\n    指标值: ≧300家次")]
    public void Finds_errors_in_a_municipal_form(string code, string words, string other)
    {
        Assert.Contains(words, Exhibition, StringComparison.Ordinal);
        Assert.Contains(code, Errors(FiveColumns, Municipal, Exhibition.Replace(words, other, StringComparison.Ordinal), Meeting));
    }

    private static void Equal(string[] expected, string head, params string[] projects) => Equal(expected, FiveColumns, head, projects);

    private static void Equal(string[] expected, FormDefinition form, string head, params string[] projects) =>
        Assert.Equal(expected, Errors(form, head, projects));

    private static IEnumerable<string> Errors(FormDefinition form, string head, params string[] projects) => RuleRun
        .Report(GoodDisclosure.Of(head, projects), form)
        .Where(line => line.Contains(" Error ", StringComparison.Ordinal))
        .Select(line => line[..7]);
}
