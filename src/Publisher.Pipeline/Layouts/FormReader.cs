using System.Collections.Immutable;
using Publisher.Data.Fields;
using Publisher.Data.Forms;
using Publisher.Data.Syntax;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Layouts;

/// <summary>Reads a layout's <c>layout.yaml</c>: the facts of its form that the data is checked against.</summary>
internal sealed class FormReader(DiagnosticBag diagnostics)
{
    private const string None = "无";

    /// <summary>The form, and the file name of the template of the whole document.</summary>
    public (FormDefinition Form, string MainTemplate) Read(DataMapping root)
    {
        var reader = new NodeReader(root, diagnostics);
        _ = reader.Text("名称");
        var main = reader.Text("主模板") ?? "document.sbn";
        var usual = FormDefinition.Empty;
        var required = reader.Mapping("必填");
        var merging = reader.Mapping("合并");
        var form = new FormDefinition
        {
            DocumentTitle = reader.Text("文件标题") ?? usual.DocumentTitle,
            Labels = ReadLabels(reader),
            IndicatorColumns = [.. ReadIndicatorColumns(reader)],
            Level1Merging = ReadMerging(merging, IndicatorFields.Level1.Key),
            Level2Merging = ReadMerging(merging, IndicatorFields.Level2.Key),
            SpendingPlan = ReadPlan(reader),
            AmountDecimals = reader.Node("金额小数位") is null ? null : (int)reader.Number("金额小数位", 2, 0, 6),
            Numbering = ReadNumbering(reader),
            PartOne = ReadPartOne(reader.Mapping("第一部分")),
            ProjectParts = ReadParts(reader),
            ProjectFields = [.. reader.Texts("项目附加键")],
            DisclosureFields = [.. reader.Texts("公开附加键")],
            Level1Names = reader.Labels(IndicatorFields.Level1.Key),
            Level2Names = reader.Labels(IndicatorFields.Level2.Key),
            RequiredProjectKeys = ReadRequired(required, "项目"),
            RequiredIndicatorKeys = ReadRequired(required, "指标"),
            RequiredDisclosureKeys = ReadRequired(required, "公开"),
            Bookmarks = ReadBookmarks(reader),
            Rules = new RuleFactsReader(diagnostics).Read(reader.Mapping("检查")),
        };
        merging?.ReportUnknownKeys();
        required?.ReportUnknownKeys();

        // The layout's own facts, which only its templates know.
        _ = reader.Mapping("参数");

        // Only importing reads these.
        _ = reader.Mapping(ImportWordsReader.Key);
        reader.ReportUnknownKeys();
        return (form, main);
    }

    private static ImmutableArray<string> ReadRequired(NodeReader? required, string key) =>
        required is null ? [] : [.. required.Texts(key)];

    private ImmutableArray<FormLabel> ReadLabels(NodeReader reader)
    {
        var labels = reader.Labels("栏目");
        CheckKeys(reader, "栏目", labels, [.. ProjectFields.Cells, ProjectFields.Indicators, .. IndicatorFields.Cells]);
        return labels;
    }

    /// <summary>Each column with its width, which only templates need.</summary>
    private IEnumerable<string> ReadIndicatorColumns(NodeReader reader)
    {
        var columns = reader.Labels("指标列");
        CheckKeys(reader, "指标列", columns, IndicatorFields.Cells);
        return columns.Select(column => column.Key);
    }

    private void CheckKeys(
        NodeReader reader, string key, ImmutableArray<FormLabel> labels, ImmutableArray<FieldDescription> known)
    {
        foreach (var label in labels)
        {
            if (!known.Any(field => field.Key == label.Key))
            {
                diagnostics.Add(LayoutDiagnostics.NotAChoice(
                    reader.Node(key)!.Span, key, label.Key, string.Join("、", known.Select(field => field.Key))));
            }
        }
    }

    /// <summary>是, 否, or a list of the texts that are merged.</summary>
    private static CellMerging ReadMerging(NodeReader? merging, string key) =>
        merging?.Node(key) is DataSequence
            ? new CellMerging(All: false, [.. merging.Texts(key)])
            : new CellMerging(merging?.Flag(key) == true, []);

    private static SpendingPlanForm ReadPlan(NodeReader reader)
    {
        if (reader.Mapping("支出计划") is not { } plan)
        {
            return SpendingPlanForm.None;
        }

        var form = new SpendingPlanForm(
            [.. plan.Texts("时点")],
            plan.Choice("数值", "百分比", [("百分比", false), ("金额", true)]),
            plan.Choice("百分号", "有", [("有", true), (None, false)]));
        plan.ReportUnknownKeys();
        return form;
    }

    private static Numbering ReadNumbering(NodeReader reader)
    {
        if (reader.Mapping("序号") is not { } numbering)
        {
            return new Numbering();
        }

        var patterns = new Numbering
        {
            Table = numbering.Pattern(ProjectFields.TableTitle.Key, None),
            GoalArea = numbering.Pattern(DisclosureFields.GoalAreas.Key, None),
            Safeguard = numbering.Pattern(DisclosureFields.Safeguards.Key, None),
            Goal = numbering.Pattern(ProjectFields.Goals.Key, None),
        };
        numbering.ReportUnknownKeys();
        return patterns;
    }

    private static PartOneDefinition? ReadPartOne(NodeReader? part)
    {
        if (part is null)
        {
            return null;
        }

        var definition = new PartOneDefinition(part.Text("标题") ?? "", part.Text("编号") ?? "");
        part.ReportUnknownKeys();
        return definition;
    }

    private ImmutableArray<ProjectPartDefinition> ReadParts(NodeReader reader)
    {
        var parts = ImmutableArray.CreateBuilder<ProjectPartDefinition>();
        foreach (var part in reader.Mappings("项目部分"))
        {
            parts.Add(new ProjectPartDefinition(part.Text("标题") ?? "", part.Text("表题后缀") ?? "", part.Text("编号") ?? ""));
            part.ReportUnknownKeys();
        }

        if (parts.Count == 0)
        {
            diagnostics.Add(LayoutDiagnostics.MissingKey(reader.Span, "项目部分"));
        }

        return parts.ToImmutable();
    }

    private static BookmarkScheme? ReadBookmarks(NodeReader reader)
    {
        if (reader.Node("书签") is null or DataScalar { Text: None } || reader.Mapping("书签") is not { } bookmarks)
        {
            return null;
        }

        var scheme = new BookmarkScheme
        {
            SectionPrefix = bookmarks.Text("正文前缀") ?? "",
            TablePrefix = bookmarks.Text("项目表前缀") ?? "",
            TableOffset = (int)bookmarks.Number("项目表起点", 0, 0, 1000),
            Digits = (int)bookmarks.Number("位数", 1, 1, 20),
        };
        bookmarks.ReportUnknownKeys();
        return scheme;
    }
}
