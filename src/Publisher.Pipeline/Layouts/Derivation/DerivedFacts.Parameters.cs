using System.Text.Json.Nodes;

namespace Publisher.Pipeline.Layouts.Derivation;

/// <content>What only templates, rules and importing know.</content>
internal sealed partial class DerivedFacts
{
    /// <summary>How wide the column of labels is where a layout says nothing, in percent.</summary>
    private const int UsualLabelShare = 16;

    private void SetParameters()
    {
        SetParameter("目标形式", observed.HasGoalRows, "分行");
        SetParameter("指标表", observed.HasJoinedIndicators, "相连");
        SetParameter("表头下空行", observed.HasBlankRow, Yes);
        SetParameter("标签单独成行", observed.HasMarkLines, Yes);
        SetParameter("部分标题", observed.HasPartTitles ? null : true, "随第一部分");

        var width = FactsYaml.Text((root["参数"] as JsonObject)?["首列宽"]);
        if (observed.LabelShare is { } share
            && Math.Abs(share - (width.Length == 0 ? UsualLabelShare : ToNumber(width))) > 1)
        {
            Inner("参数")["首列宽"] = Number(share);
        }

        // It tells readers what stands in the table.
        var isSame = Form.SpendingPlan.Columns.IsEmpty == usual.SpendingPlan.Columns.IsEmpty && root["参数"]?["指标表"] is null;
        if (!isSame && observed.HasJoinedIndicators is not null)
        {
            (root["参数"] as JsonObject)?.Remove("表格说明");
        }
    }

    private void SetParameter(string key, bool? value, string word)
    {
        if (value is true && FactsYaml.Text((root["参数"] as JsonObject)?[key]) != word)
        {
            Inner("参数")[key] = word;
        }
        else if (value is false)
        {
            (root["参数"] as JsonObject)?.Remove(key);
        }
    }

    /// <summary>Formats of codes that the file does not use are another place's.</summary>
    private void SetChecks()
    {
        if (!observed.ProjectCodes.Any(code => usual.Rules.ProjectCodes.Any(format => format.Pattern.Length == code.Length)))
        {
            (root["检查"] as JsonObject)?.Remove("项目编码格式");
        }

        if (observed.MoneyUnit is { } unit && unit != usual.Rules.UsualMoneyUnit)
        {
            Inner("检查")["常用金额单位"] = unit;
        }

        if (root["检查"] is JsonObject { Count: 0 })
        {
            root.Remove("检查");
        }
    }

    private void SetWords()
    {
        foreach (var group in observed.OtherLabels.GroupBy(label => label.Key))
        {
            var words = Inner("导入");
            var labels = words["栏目"] as JsonObject ?? new JsonObject();
            var own = (labels[group.Key] as JsonArray)?.Select(FactsYaml.Text) ?? [];
            labels[group.Key] = Texts(own.Concat(group.Select(label => label.Printed)).Distinct(StringComparer.Ordinal));
            words["栏目"] = labels.Parent is null ? labels : labels.DeepClone();
        }

        if (observed.PartOrdinal is { } ordinal)
        {
            Inner("导入")["部分编号"] = ordinal.Text;
        }
    }
}
