using System.Globalization;
using System.Text.Json.Nodes;
using Publisher.Data.Fields;
using Publisher.Data.Forms;

namespace Publisher.Pipeline.Layouts.Derivation;

/// <summary>Changes the facts of a layout into those of an observed form; what is the same is not touched.</summary>
/// <param name="root">The facts of the layout that the form is like.</param>
/// <param name="usual">What that layout asks of the data.</param>
/// <param name="observed">The observed form.</param>
internal sealed partial class DerivedFacts(JsonObject root, FormDefinition usual, ObservedForm observed)
{
    private const string None = "无";
    private const string Yes = "是";
    private const string No = "否";

    /// <summary>The columns below which joined indicators stand: a column of labels and twelve narrow ones.</summary>
    private const int JoinedColumns = 13;

    private FormDefinition Form => observed.Form;

    public void Apply(string name)
    {
        root["名称"] = name;
        SetBookmarks();
        SetParts();
        SetNumbering();
        if (!Form.Labels.SequenceEqual(usual.Labels))
        {
            root["栏目"] = Mapping(Form.Labels);
        }

        if (Form.AmountDecimals != usual.AmountDecimals)
        {
            SetOrRemove("金额小数位", Form.AmountDecimals is { } decimals ? Number(decimals) : null);
        }

        SetPlan();
        SetColumns();
        SetMerging(IndicatorFields.Level1.Key, Form.Level1Merging, usual.Level1Merging);
        SetMerging(IndicatorFields.Level2.Key, Form.Level2Merging, usual.Level2Merging);
        SetNames(IndicatorFields.Level1.Key, Form.Level1Names, usual.Level1Names);
        SetNames(IndicatorFields.Level2.Key, Form.Level2Names, usual.Level2Names);
        SetRequired();
        SetParameters();
        SetChecks();
        SetWords();
    }

    private void SetBookmarks()
    {
        if (Form.Bookmarks == usual.Bookmarks)
        {
            return;
        }

        root["书签"] = Form.Bookmarks is not { } scheme ? None : new JsonObject
        {
            ["正文前缀"] = scheme.SectionPrefix,
            ["项目表前缀"] = scheme.TablePrefix,
            ["项目表起点"] = Number(scheme.TableOffset),
            ["位数"] = Number(scheme.Digits),
        };
    }

    private void SetParts()
    {
        if (Form.PartOne != usual.PartOne)
        {
            SetOrRemove("第一部分", Form.PartOne is { } first ? Part(first.Ordinal, first.Title) : null);
        }

        if (!Form.ProjectParts.SequenceEqual(usual.ProjectParts))
        {
            var parts = new JsonArray();
            foreach (var part in Form.ProjectParts)
            {
                var entry = Part(part.Ordinal, part.Title);
                entry["表题后缀"] = part.TableTitleSuffix;
                parts.Add(entry);
            }

            root["项目部分"] = parts;
        }
    }

    private static JsonObject Part(string ordinal, string title)
    {
        var part = new JsonObject();
        if (ordinal.Length > 0)
        {
            part["编号"] = ordinal;
        }

        part["标题"] = title;
        return part;
    }

    private void SetNumbering()
    {
        (string Key, NumberPattern Old, NumberPattern New)[] patterns =
        [
            (ProjectFields.TableTitle.Key, usual.Numbering.Table, Form.Numbering.Table),
            (DisclosureFields.GoalAreas.Key, usual.Numbering.GoalArea, Form.Numbering.GoalArea),
            (DisclosureFields.Safeguards.Key, usual.Numbering.Safeguard, Form.Numbering.Safeguard),
            (ProjectFields.Goals.Key, usual.Numbering.Goal, Form.Numbering.Goal),
        ];
        foreach (var (key, old, @new) in patterns)
        {
            if (old != @new)
            {
                Inner("序号")[key] = @new.Text.Length == 0 ? None : @new.Text;
            }
        }
    }

    private void SetPlan()
    {
        var (old, plan) = (usual.SpendingPlan, Form.SpendingPlan);
        if (plan.Columns.IsEmpty)
        {
            root.Remove("支出计划");
        }
        else if (!plan.Columns.SequenceEqual(old.Columns) || plan.HoldsAmounts != old.HoldsAmounts || plan.HasPercentSign != old.HasPercentSign)
        {
            var facts = new JsonObject { ["时点"] = Texts(plan.Columns), ["数值"] = plan.HoldsAmounts ? "金额" : "百分比" };
            if (!plan.HoldsAmounts)
            {
                facts["百分号"] = plan.HasPercentSign ? "有" : None;
            }

            root["支出计划"] = facts;
        }
    }

    /// <summary>Widths are those of the file; what it does not say is divided as in the layout before.</summary>
    private void SetColumns()
    {
        var old = (root["指标列"] as JsonObject)?.ToDictionary(column => column.Key, column => ToNumber(column.Value)) ?? [];
        var wasJoined = FactsYaml.Text((root["参数"] as JsonObject)?["指标表"]) == "相连";
        var isJoined = observed.HasJoinedIndicators ?? wasJoined;
        var average = old.Count == 0 ? 1 : Math.Max(1, old.Values.Sum() / old.Count);
        int[] widths = observed.ColumnWidths.IsEmpty
            ? [.. Form.IndicatorColumns.Select(column => old.TryGetValue(column, out var width) ? width : average)]
            : [.. observed.ColumnWidths];
        var shares = Shares.Of(widths, isJoined ? JoinedColumns : 100);
        var isSame = isJoined == wasJoined && Form.IndicatorColumns.SequenceEqual(old.Keys)
            && !shares.Where((share, i) => Math.Abs(share - old[Form.IndicatorColumns[i]]) > (isJoined ? 0 : 1)).Any();
        if (isSame)
        {
            return;
        }

        root["指标列"] = new JsonObject(Form.IndicatorColumns.Select((column, i) => KeyValuePair.Create(column, (JsonNode?)Number(shares[i]))));
    }

    private void SetMerging(string key, CellMerging merging, CellMerging old)
    {
        if (merging.All != old.All || !merging.Texts.SequenceEqual(old.Texts))
        {
            Inner("合并")[key] = merging.All ? Yes : merging.Texts.IsEmpty ? No : Texts(merging.Texts);
        }
    }

    private void SetNames(string key, IReadOnlyList<FormLabel> names, IReadOnlyList<FormLabel> old)
    {
        if (!names.SequenceEqual(old))
        {
            SetOrRemove(key, names.Count == 0 ? null : names.All(name => name.Key == name.Printed) ? Texts(names.Select(name => name.Key)) : Mapping(names));
        }
    }

    private void SetRequired()
    {
        if (!Form.RequiredProjectKeys.SequenceEqual(usual.RequiredProjectKeys))
        {
            Inner("必填")["项目"] = Texts(Form.RequiredProjectKeys);
        }

        if (!Form.RequiredIndicatorKeys.SequenceEqual(usual.RequiredIndicatorKeys))
        {
            Inner("必填")["指标"] = Texts(Form.RequiredIndicatorKeys);
        }
    }

    private JsonObject Inner(string key)
    {
        if (root[key] is not JsonObject inner)
        {
            root[key] = inner = new JsonObject();
        }

        return inner;
    }

    private void SetOrRemove(string key, JsonNode? value)
    {
        if (value is null)
        {
            root.Remove(key);
        }
        else
        {
            root[key] = value;
        }
    }

    private static JsonObject Mapping(IEnumerable<FormLabel> labels) =>
        new(labels.Select(label => KeyValuePair.Create(label.Key, (JsonNode?)label.Printed)));

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode?)text)]);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int ToNumber(JsonNode? value) =>
        int.TryParse(FactsYaml.Text(value), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
}
