using System.Globalization;
using System.Text;
using Publisher.Data.Fields;
using Publisher.Data.Forms;

namespace Publisher.Import.Tests.Derivation;

/// <summary>Believable data that fills a form: three projects, one number withheld, names of levels that stand in several rows.</summary>
internal static class MadeUpDisclosure
{
    private static readonly string[] Names = ["WZ（市级）冻猪肉储备补贴", "会展业发展专项资金", "电子商务进社区奖补资金"];

    private static readonly (int Level1, string Level2, string Level3, string Value)[] Rows =
    [
        (0, "数量指标", "储备数量", "≥1000吨"),
        (0, "数量指标", "补助企业数量", "≥12家"),
        (0, "质量指标", "验收合格率", "=100%"),
        (0, "时效指标", "完成时间", "2024年12月底前"),
        (1, "经济效益指标", "带动销售额", "≥3000万元"),
        (1, "社会效益指标", "市场供应", "供应平稳"),
        (1, "社会效益指标", "受益居民", "≥7万人"),
        (2, "服务对象满意度指标", "企业满意度", "≧90%"),
        (2, "服务对象满意度指标", "居民满意度", "≥95百分比"),
    ];

    public static void Write(string folder, NamedForm named, bool hasPartOne)
    {
        Directory.CreateDirectory(Path.Combine(folder, "projects"));
        File.WriteAllText(Path.Combine(folder, "disclosure.yaml"), Disclosure(named, hasPartOne));
        for (var i = 0; i < Names.Length; i++)
        {
            File.WriteAllText(Path.Combine(folder, "projects", FormattableString.Invariant($"0{(i < 1 ? 1 : i + 2)}.yaml")), Project(named.Form, i));
        }

        if (named.Form.Numbering.Table.Text.Length > 0)
        {
            File.WriteAllText(Path.Combine(folder, "projects", "02.yaml"), "不公开: 涉密\n");
        }
    }

    private static string Disclosure(NamedForm named, bool hasPartOne)
    {
        var yaml = new StringBuilder($"年度: 2024\n版式: {named.Name}\n部门: 某某市商务局\n");
        if (named.Form.Prints(ProjectFields.Unit.Key))
        {
            yaml.Append("单位:\n  编码: \"214001\"\n  名称: 某某市商务局本级\n");
        }

        if (named.Form.Prints(ProjectFields.MoneyUnit.Key))
        {
            yaml.Append("金额单位: 万元\n");
        }

        if (hasPartOne)
        {
            yaml.Append("总体绩效目标: |\n  保障全市商务工作平稳运行，促进消费持续恢复。\n");
            yaml.Append("分项绩效目标:\n  - 标题: 促进消费\n    绩效目标: |\n      组织开展促消费活动，带动市场销售。\n    绩效指标: |\n      活动场次不少于六场，参与商户不少于一百家。\n");
            yaml.Append("  - 标题: 稳定外贸\n    绩效目标: |\n      组织企业参加展会，稳定进出口规模。\n    绩效指标: |\n      参展企业不少于三十家。\n");
            yaml.Append("工作保障措施:\n  - 标题: 加强组织领导。\n    正文: |\n      成立工作小组，明确责任分工。\n  - 标题: 完善管理制度。\n    正文: |\n      按规定使用资金，及时支付。\n");
        }

        return yaml.ToString();
    }

    private static string Project(FormDefinition form, int number)
    {
        var budget = 150m + (number * 25.5m);
        var yaml = new StringBuilder();
        if (form.Prints(ProjectFields.Code.Key))
        {
            yaml.Append(CultureInfo.InvariantCulture, $"项目编码: 13020024P0070661000{number}L\n");
        }

        yaml.Append(CultureInfo.InvariantCulture, $"项目名称: {Names[number]}\n预算数: \"{Amount(form, budget)}\"\n财政资金: \"{Amount(form, budget - 10)}\"\n");
        if (number == 1)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"其他资金: \"{Amount(form, 10)}\"\n");
        }

        yaml.Append(CultureInfo.InvariantCulture, $"资金用途: 用于{Names[number]}的各项支出，保障工作正常开展。\n");
        AppendPlan(yaml, form, budget);
        yaml.Append("绩效目标:\n");
        if (form.Numbering.Goal.Text.Length == 0)
        {
            yaml.Length -= 1;
            yaml.Append(" |\n  完成全年任务，资金及时到位。\n  群众得到实惠。\n");
        }
        else
        {
            yaml.Append("  - 完成全年任务，资金及时到位。\n  - 群众得到实惠。\n");
        }

        AppendRows(yaml, form);
        return yaml.ToString();
    }

    private static void AppendPlan(StringBuilder yaml, FormDefinition form, decimal budget)
    {
        var plan = form.SpendingPlan;
        for (var i = 0; i < plan.Columns.Length; i++)
        {
            var share = (i + 1) * 100 / plan.Columns.Length;
            yaml.Append(i == 0 ? "资金支出计划:\n" : "").Append(CultureInfo.InvariantCulture, $"  {plan.Columns[i]}: \"")
                .Append(plan.HoldsAmounts ? Amount(form, budget * share / 100) : FormattableString.Invariant($"{share}{(plan.HasPercentSign ? "%" : "")}"))
                .Append("\"\n");
        }
    }

    private static void AppendRows(StringBuilder yaml, FormDefinition form)
    {
        string[] level1 = form.Level1Names.IsEmpty ? ["产出指标", "效益指标", "满意度指标"] : [.. form.Level1Names.Select(name => name.Key)];
        yaml.Append("绩效指标:\n");
        foreach (var row in Rows)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  - 一级指标: {level1[row.Level1]}\n    二级指标: {row.Level2}\n    三级指标: {row.Level3}\n    指标值: \"{row.Value}\"\n");
            if (form.IndicatorColumns.Contains(IndicatorFields.Description.Key))
            {
                yaml.Append(CultureInfo.InvariantCulture, $"    绩效指标描述: 全年{row.Level3}\n");
            }

            if (form.IndicatorColumns.Contains(IndicatorFields.Basis.Key))
            {
                yaml.Append("    指标值确定依据: 上年实际完成情况\n");
            }
        }
    }

    private static string Amount(FormDefinition form, decimal amount) =>
        amount.ToString("F" + (form.AmountDecimals ?? 2).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
