using Publisher.Data.Forms;
using Publisher.Data.Rules;

namespace Publisher.Data.Tests.Rules;

/// <summary>Each rule has a slip that it must find and a neighbour of it that it must pass over.</summary>
public sealed class RuleCaseTests
{
    private const string Cost = "指标值: ≤5.25万元";
    private const string Quantity = "指标值: ≥880份";
    private const string Quality = "指标值: ≥98%";
    private const string Time = "指标值: 2024年12月20日前";
    private const string Satisfaction = "指标值: ≥96%";
    private const string SatisfactionRow =
        "  - 一级指标: 满意度指标\n    二级指标: 服务对象满意度指标\n    三级指标: 参会单位满意度\n    绩效指标描述: 对材料表示满意的单位所占比例\n    指标值: ≥96%\n    指标值确定依据: 上年问卷\n";

    private const string QualityLevel = "二级指标: 质量指标\n    三级指标: 印刷合格率";
    private const string Goal = "会议材料按时印制，内容准确";
    private const string Purpose = "印制全市商务工作会议所需的材料。";
    private const string Plan = "  3月底: 0%\n  6月底: 50%\n  10月底: 80%\n  12月底: 100%\n绩效目标:\n  - 会议";

    private static readonly RuleCase[] All =
    [
        Fires("PUB2101", "其他资金: \"1.00\"", "其他资金: \"0.99\""),
        Passes("PUB2101", "其他资金: \"1.00\"", "其他资金: \"1.000\""),
        Fires("PUB2102", Quantity, "指标值: ≥份"),
        Passes("PUB2102", Quantity, "指标值: 份额稳定"),
        Fires("PUB2103", Cost, "指标值: ≤4.9万元"),
        Passes("PUB2103", Cost, "指标值: ≤5万元"),
        Fires("PUB2104", Cost, "指标值: ≥5.25万元"),
        Passes("PUB2104", Quantity, "指标值: ≥5万元"),
        Fires("PUB2105", Cost, "指标值: ≤5.25万"),
        Passes("PUB2105", Quantity, "指标值: ≥7万"),
        Fires("PUB2106", Cost, "指标值: ≤52500元"),
        Passes("PUB2106", Cost, "指标值: ≤5.25 万元"),
        Fires("PUB2107", Cost, "指标值: ≤52501元"),
        Fires("PUB2107", Cost, "指标值: 5.26万元"),
        Passes("PUB2107", Cost, "指标值: ≤52500元"),
        Fires("PUB2108", "金额单位: 万元\n", ""),
        Passes("PUB2108", "金额单位: 万元\n", "金额单位: 元\n"),
        Fires("PUB2109", "预算数: \"10.00\"", "预算数: \"10\""),
        Fires("PUB2109", "预算数: \"10.00\"", "预算数: \" 10.00\""),
        Passes("PUB2109", "预算数: \"10.00\"", "预算数: \"1,010.00\""),
        Fires("PUB2110", Quantity, "指标值: 不少于880份"),
        Passes("PUB2110", Quantity, "指标值: 少于预期"),
        Fires("PUB2111", "金额单位: 万元", "金额单位: 元"),
        Passes("PUB2111", "金额单位: 万元", "金额单位: \"万元 \""),
        Fires("PUB2112", "项目支出共15.25万元", "项目支出共15万元"),
        Passes("PUB2112", "项目支出共15.25万元", "项目支出共152500元"),
        Passes("PUB2112", "项目支出共15.25万元", "对外贸易额15万元"),

        Fires("PUB2121", Plan, "  6月底: \"2.00\"\n  12月底: \"5.25\"\n绩效目标:\n  - 会议"),
        Passes("PUB2121", Plan, "  6月底: \"2.00\"\n  12月底: \"100\"\n绩效目标:\n  - 会议"),
        Fires("PUB2122", Plan, "  10月底: 100%\n绩效目标:\n  - 会议"),
        Fires("PUB2122", Plan, "  12月底: 99%\n绩效目标:\n  - 会议"),
        Passes("PUB2122", Plan, "  12月底: 100%\n绩效目标:\n  - 会议"),
        Fires("PUB2123", Plan, "  3月底: 50%\n  6月底: 40%\n  12月底: 100%\n绩效目标:\n  - 会议"),
        Passes("PUB2123", Plan, "  3月底: 50%\n  10月底: 50%\n  12月底: 100%\n绩效目标:\n  - 会议"),
        Fires("PUB2124", Plan, "  12月底: 100%\n绩效目标:\n  - 会议"),
        Fires("PUB2125", Plan, "  3月底: 0%\n  6月底: \"50\"\n  10月底: 80%\n  12月底: 100%\n绩效目标:\n  - 会议"),
        Fires("PUB2126", Plan, "  3月底: 0%\n  6月底: \"50% \"\n  10月底: 80%\n  12月底: 100%\n绩效目标:\n  - 会议"),
        Fires("PUB2127", Plan, "  3月底: 100%\n  6月底: 100%\n  10月底: 100%\n  12月底: 100%\n绩效目标:\n  - 会议"),

        Fires("PUB2141", "13020024P00706610007L", "13020024X00706610007L"),
        Fires("PUB2141", "13020024P00706610007L", "1302002P007066100071"),
        Passes("PUB2141", "13020024P00706610007L", "482-0205-JBN-G9SD"),
        Fires("PUB2142", "13020024P00706610007L", "13020024P00706610008L"),
        Passes("PUB2142", "13020024P00706610007L", "13020023P00001310006B"),
        Fires("PUB2143", "13020024P00706610007L", "13020023P00001310006B"),
        Passes("PUB2143", "13020024P00706610007L", "482-0205-JBN-G9SD"),
        Fires("PUB2144", "项目编码: 13020024P00706610007L\n", ""),
        Fires("PUB2145", "项目名称: 电子商务培训", "项目名称: 材料印刷费"),
        Passes("PUB2145", "项目名称: 电子商务培训", "项目名称: 材料印刷"),
        Fires("PUB2148", "13020024P00706610007L", "482-0205-JBN-G9SD"),
        Fires("PUB2149", "13020024P006841124883", "13020024P00706610007L"),

        Fires("PUB2161", Time, "指标值: 2024年11月31日前"),
        Fires("PUB2161", Purpose, "2023年2月29日起印制材料。"),
        Passes("PUB2161", Time, "指标值: 2024年2月29日前"),
        Fires("PUB2162", "2024年促进消费", "2022年促进消费"),
        Passes("PUB2162", "2024年促进消费", "2022年促进消费，2024年促进消费"),
        Passes("PUB2162", "2024年促进消费", "在2023年基础上促进消费"),
        Fires("PUB2163", Goal, "2023年会议材料按时印制"),
        Passes("PUB2163", Goal, "2022-2025年会议材料按时印制"),
        Fires("PUB2164", Time, "指标值: ≤2024.12"),
        Passes("PUB2164", Time, "指标值: ≥2024.5%"),
        Fires("PUB2165", "材料印刷费\n", "财建〔2023〕5号会议材料\n", "依据: 参会人员数量", "依据: 财建〔2024〕5号"),
        Passes("PUB2165", "材料印刷费\n", "财建〔2023〕5号会议材料\n", "依据: 参会人员数量", "依据: 财建【2023】5号"),

        Fires("PUB2201", SatisfactionRow, ""),
        Fires("PUB2202", QualityLevel, "二级指标: 数量指标\n    三级指标: 印刷合格率"),
        Fires("PUB2203", "二级指标: 时效指标\n    三级指标: 完成时间", "二级指标: 数量指标\n    三级指标: 完成时间"),
        Fires("PUB2204", Cost, "指标值: 12月"),
        Fires("PUB2204", "三级指标: 印刷总成本", "三级指标: 印刷合格率", Cost, "指标值: ≥90%"),
        Fires("PUB2204", "三级指标: 完成时间", "三级指标: 印刷费用", Time, "指标值: 50000元"),
        Fires("PUB2204", "三级指标: 完成时间", "三级指标: 预算执行率", Time, "指标值: ≥90%"),
        Passes("PUB2204", "三级指标: 完成时间", "三级指标: 资金拨付及时率", Time, "指标值: ≥90%"),
        Passes("PUB2204", "三级指标: 印刷总成本", "三级指标: 预算控制率", Cost, "指标值: ≤100%"),
        Fires("PUB2205", QualityLevel, "二级指标: 数量指标\n    三级指标: 印刷份数"),
        Fires("PUB2206", "绩效指标描述: 全年印制的会议材料", "绩效指标描述: 印刷份数"),
        Fires("PUB2207", "绩效指标描述: 全年印制的会议材料", "绩效指标描述: \"\""),
        Fires("PUB2208", "    指标值确定依据: 参会人员数量\n", ""),
        Fires("PUB2209", Quantity, "指标值: 文字描述"),
        Passes("PUB2209", Quantity, "指标值: 文字描述准确"),
        Fires("PUB2210", "三级指标: 印刷份数", "三级指标: 数量指标"),
        Passes("PUB2210", "三级指标: 印刷份数", "三级指标: 数量指标数"),
        Fires("PUB2211", "绩效指标描述: 全年印制的会议材料", "绩效指标描述: 全年印制的会议材料、"),
        Fires("PUB2212", Satisfaction, "指标值: ≤90%"),
        Passes("PUB2212", "三级指标: 参会单位满意度", "三级指标: 参会单位不满意率", Satisfaction, "指标值: ≤5%"),
        Fires("PUB2213", Satisfaction, "指标值: 满意"),
        Passes("PUB2213", Satisfaction, "指标值: 95%以上"),
        Fires("PUB2214", Quality, "指标值: ≥100%"),
        Passes("PUB2214", Quality, "指标值: 100%"),
        Fires("PUB2215", Quality, "指标值: ≥98份"),
        Fires("PUB2215", "三级指标: 印刷份数", "三级指标: 培训次数", Quantity, "指标值: ≥30人次"),
        Passes("PUB2215", Quality, "指标值: 合格"),
        Fires("PUB2216", Quantity, "指标值: ≤880份"),
        Passes("PUB2216", "三级指标: 印刷份数", "三级指标: 差错件数", Quantity, "指标值: ≤8件"),
        Fires("PUB2217", "绩效指标描述: 全年印制的会议材料", "绩效指标描述: 全年印制800份"),
        Passes("PUB2217", "绩效指标描述: 全年印制的会议材料", "绩效指标描述: 全年印制880份"),
        Passes("PUB2217", "绩效指标描述: 全年印制的会议材料", "绩效指标描述: 每期800份以上"),
        Fires("PUB2218", Quality, "指标值: ≥98百分比"),
        Fires("PUB2219", Quality, "指标值: ≧98%"),
        Passes("PUB2219", Quality, "指标值: 98%"),
        Fires("PUB2220", Quality, "指标值: 98%"),
        Passes("PUB2220", Quality, "指标值: 98%以上"),
        Fires("PUB2221", Quantity, "指标值: ≥880"),
        Fires("PUB2222", Quantity, "指标值: ≥880会议材料份"),
        Passes("PUB2222", Quantity, "指标值: ≥880份/季度"),
        Fires("PUB2223", Quantity, "指标值: 印刷份数"),
        Fires("PUB2224", Quantity, "指标值: 有效保障"),
        Fires("PUB2225", "依据: 《会议费管理办法》", "依据: 《会议费管理办法"),
        Fires("PUB2225", "依据: 参会人员数量", "依据: 印刷份数"),
        Passes("PUB2225", "依据: 《会议费管理办法》", "依据: 1）《会议费管理办法（试行）》"),
        Fires("PUB2226", "一级指标: 效益指标", "一级指标: 效果指标"),
        Fires("PUB2227", "二级指标: 社会效益指标", "二级指标: 生态效益指标"),
        Passes("PUB2227", "二级指标: 社会效益指标\n    三级指标: 材料使用率", "二级指标: 生态效益指标\n    三级指标: 节能环保"),
        Fires("PUB2228", "三级指标: 参会单位满意度\n    绩效指标描述: 对材料表示满意的单位所占比例", "三级指标: 服务质量\n    绩效指标描述: 服务质量的评价"),
        Fires("PUB2229", "绩效指标描述: 全年印制的会议材料\n    指标值: ≥880份", "绩效指标描述: 做好印制\n    指标值: 做好印制"),
        Fires("PUB2229", "绩效指标描述: 全年印制的会议材料\n    指标值: ≥880份", "绩效指标描述: ≥95%\n    指标值: 做好印制"),
        Fires("PUB2230", "指标值: ≤5天", "指标值: 12月"),
        Passes("PUB2230", "指标值: ≤5天", "指标值: 12个月"),
        Fires("PUB2231", "三级指标: 印刷总成本", "三级指标: 预算执行率", Cost, "指标值: ≥90%"),
        Passes("PUB2231", "三级指标: 印刷总成本", "三级指标: 预算控制率", Cost, "指标值: ≤100%"),
        Fires("PUB2232", "标题: 振兴传统消费。", "标题: 材料印刷费", "年内评选老字号企业100家。", List("≥800份", "印刷合格率")),
        Fires("PUB2232", "标题: 振兴传统消费。", "标题: 材料印刷费", "年内评选老字号企业100家。", List("≥880份", "印刷质量") + "4、产出指标—成本指标—印刷总成本，指标值为≤5.25万元。"),
        Passes("PUB2232", "标题: 振兴传统消费。", "标题: 材料印刷费", "年内评选老字号企业100家。", List("≥880份", "印刷合格率")),
        Fires("PUB2233", "二级指标: 质量指标\n    三级指标: 印刷合格率", "二级指标: 社会效益指标\n    三级指标: 印刷合格率"),
        Passes("PUB2233", "一级指标: 产出指标\n    二级指标: 成本指标", "一级指标: 成本指标\n    二级指标: 经济成本指标"),
        Fires("PUB2234", Goal, "印制会议材料1200份"),
        Passes("PUB2234", Goal, "印制会议材料880份"),

        Fires("PUB2241", Goal, "1、按时印制2、内容准确"),
        Passes("PUB2241", Goal, "24小时内印制"),
        Fires("PUB2242", "提高中小企业开设网店的能力", Goal),
        Fires("PUB2243", "三级指标: 印刷份数", "三级指标: 电子商务培训人数"),
        Passes("PUB2243", Purpose, "印制电子商务培训的材料。", "三级指标: 印刷份数", "三级指标: 电子商务培训材料"),
        Fires("PUB2243", "项目名称: 电子商务培训", "项目名称: 县域商业体系建设补助", Goal, "完善县域商业体系", "提高中小企业开设网店的能力", "完善县域商业体系"),
        Fires("PUB2244", Purpose, "材料印刷费用"),
        Passes("PUB2244", Purpose, "印制材料"),
        Fires("PUB2245", Goal, "目标内容1：按时印制"),
        Fires("PUB2262", "项目名称: 电子商务培训", "序号: 5\n项目名称: 电子商务培训"),
        Passes("PUB2262", "项目名称: 电子商务培训", "序号: 2\n项目名称: 电子商务培训"),
        Fires("PUB2261", "项目名称: 电子商务培训", "序号: \"\"\n项目名称: 电子商务培训"),
        Fires("PUB2265", "项目名称: 电子商务培训", "表题: 电商培训绩效目标表\n项目名称: 电子商务培训"),
        Passes("PUB2265", "项目名称: 电子商务培训", "表题: 电子商务培训绩效目标表\n项目名称: 电子商务培训"),
        Fires("PUB2266", "项目名称: 电子商务培训", "项目名称: \"#电子商务培训\""),
        Passes("PUB2266", "项目名称: 电子商务培训", "项目名称: 对接RCEP Plus会议"),
        Fires("PUB2267", "项目名称: 电子商务培训", "表题: 电子商务培训绩效目标\n项目名称: 电子商务培训"),
        Fires("PUB2269", Goal, "......"),
        Passes("PUB2269", Goal, "。"),

        Fires("PUB2281", Purpose, "印制材料,分发单位。"),
        Passes("PUB2281", Purpose, "印制1,200份A4,B5材料。"),
        Fires("PUB2282", Purpose, "印制材料，通过通过会议分发。"),
        Fires("PUB2282", Purpose, "信息系统统一维护，信息系统升级，系统统用。"),
        Passes("PUB2282", Purpose, "逐项研究，常常检查，工作作风扎实。"),
        Fires("PUB2283", Purpose, "采购生活必须品。"),
        Passes("PUB2283", Purpose, "全部份数。"),
        Fires("PUB2284", Purpose, "印制\\\"两会\\\"材料。"),
        Passes("PUB2284", Purpose, "见 https://example.gov.cn/ 的说明。"),
        Fires("PUB2285", "资金用途: " + Purpose, "资金用途: \"印制材料 \""),
        Fires("PUB2286", "依据: 《会议费管理办法》", "依据: 《培训费管理方法》"),
        Passes("PUB2286", "依据: 《会议费管理办法》", "依据: 《培训费管理办法》"),
        Fires("PUB2287", Purpose, "印制材料(全市)。"),
        Passes("PUB2287", Purpose, "印制 RCEP (A4) 材料。"),
        Fires("PUB2288", Purpose, "按照财建【2024】5号印制。"),
        Passes("PUB2288", Purpose, "按照财建〔2024〕5号印制。"),

        Fires("PUB2301", Purpose, "联系人身份证11010519491231002X。"),
        Passes("PUB2301", Purpose, "编号110105194912310021。"),
        Passes("PUB2301", Purpose, "代码A11010519491231002X。"),
        Fires("PUB2302", Purpose, "电话138 0013 8000。"),
        Passes("PUB2302", Purpose, "电话0315-12345678。"),
        Fires("PUB2303", Purpose, "卡号6222 0212 3456 7890 128。"),
        Passes("PUB2303", Purpose, "卡号6222 0212 3456 7890 129。"),
        Fires("PUB2304", Purpose, "机密★1年"),
        Passes("PUB2304", Purpose, "更换涉密计算机，保守国家秘密。"),
        Fires("PUB2305", "发布日期: 2024年2月20日", "发布日期: 2024年2月26日"),
        Fires("PUB2305", "发布日期: 2024年2月20日", "发布日期: 2024年2月4日"),
        Passes("PUB2305", "发布日期: 2024年2月20日", "发布日期: 2024年2月25日"),
    ];

    /// <summary>Rules that need two parts, copies of whole tables or another year have tests of their own.</summary>
    private static readonly string[] Elsewhere = ["PUB2146", "PUB2147", "PUB2246", "PUB2321", "PUB2322"];

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, All.Length)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Finds_slips_and_passes_over_their_neighbours(int index)
    {
        var (code, mustFire, edits) = All[index];
        var files = GoodDisclosure.Files;
        for (var i = 0; i < edits.Length; i += 2)
        {
            files = GoodDisclosure.With(files, edits[i], edits[i + 1]);
        }

        var codes = RuleRun.Codes(files);
        Assert.True(codes.Contains(code) == mustFire, $"{All[index]}: {string.Join(' ', codes)}");
    }

    [Fact]
    public void Tries_every_rule() => Assert.Empty(
        RuleSet.All.Select(rule => rule.Code).Except(All.Where(item => item.MustFire).Select(item => item.Code)).Except(Elsewhere));

    [Fact]
    public void Compares_the_twins_of_two_parts()
    {
        var form = RuleRun.Form with { ProjectParts = [new ProjectPartDefinition("甲部分", "目标表"), new ProjectPartDefinition("乙部分", "目标表")] };
        Assert.Contains("PUB2146", RuleRun.Codes(GoodDisclosure.Files, form));
        Assert.DoesNotContain("PUB2147", RuleRun.Codes(GoodDisclosure.Files, form));

        var files = GoodDisclosure.Files;
        files[1].Text += "各部分另写:\n  乙部分:\n    资金用途: 印制别的材料。\n";
        Assert.Contains("PUB2147", RuleRun.Codes(files, form));
    }

    [Fact]
    public void Finds_copied_tables()
    {
        var copy = GoodDisclosure.Printing
            .Replace("13020024P00706610007L", "13020024P007066100088", StringComparison.Ordinal)
            .Replace("项目名称: 材料印刷费", "项目名称: 许可证工本费", StringComparison.Ordinal);
        Assert.Contains("PUB2246", RuleRun.Codes(GoodDisclosure.Of(GoodDisclosure.Head, GoodDisclosure.Printing, copy)));
        Assert.DoesNotContain("PUB2246", RuleRun.Codes(GoodDisclosure.Files));
    }

    [Fact]
    public void Compares_with_last_year()
    {
        var before = GoodDisclosure.Of(
            GoodDisclosure.Head.Replace("2024", "2023", StringComparison.Ordinal),
            GoodDisclosure.Printing.Replace("\"5.25\"", "\"525.00\"", StringComparison.Ordinal),
            GoodDisclosure.Training.Replace("项目名称: 电子商务培训", "项目名称: 2023年度展会经费", StringComparison.Ordinal));
        var codes = RuleRun.Codes(GoodDisclosure.Files, lastYear: RuleRun.Load(RuleRun.Form, before, 2023));
        Assert.Equal(["PUB2321", "PUB2322"], codes.Order(StringComparer.Ordinal));

        var same = RuleRun.Load(RuleRun.Form, GoodDisclosure.Of(before[0].Text, GoodDisclosure.Printing, GoodDisclosure.Training), 2023);
        Assert.Empty(RuleRun.Codes(GoodDisclosure.Files, lastYear: same));
    }

    private static RuleCase Fires(string code, params string[] edits) => new(code, MustFire: true, edits);

    private static RuleCase Passes(string code, params string[] edits) => new(code, MustFire: false, edits);

    private static string List(string count, string quality) =>
        $"具体为：1、产出指标—数量指标—印刷份数，指标值为{count}。2、产出指标—质量指标—{quality}，指标值为≥98%。3、产出指标--时效指标--完成时间，指标值为2024年12月20日前。";
}
