using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Publisher.Data.Fields;
using Publisher.Data.Forms;
using Publisher.Data.Loading;

namespace Publisher.Data.Drafts;

/// <summary>
/// The files of a disclosure that nothing is known of but its name: every key that its form prints, with what belongs there said in
/// a comment.
/// </summary>
public static class BlankFiles
{
    private const string Todo = Unfilled.Text;

    /// <summary>disclosure.yaml.</summary>
    public static string Disclosure(int year, string department, string layout, FormDefinition form)
    {
        var text = new StringBuilder();
        text.Append("# “#”后面是说明。写着“待填”的地方都要填，填完才能公开；publisher validate 会逐处指出还没有填的。\n");
        text.Append("# 数据文件连同注释都附在公开的 PDF 里：填好以后，请删去这些说明。\n");
        text.Append(CultureInfo.InvariantCulture, $"年度: {year}\n");
        text.Append(CultureInfo.InvariantCulture, $"版式: {layout}\n");
        text.Append(CultureInfo.InvariantCulture, $"部门: {Quoted(department)}\n\n");
        if (form.Prints(DisclosureFields.Unit.Key))
        {
            Hint(text, "", DisclosureFields.Unit);
            Open(text, "", DisclosureFields.Unit);
            Line(text, "  ", BudgetUnitFields.Code);
            Line(text, "  ", BudgetUnitFields.Name);
            text.Append('\n');
        }

        if (form.Prints(DisclosureFields.MoneyUnit.Key))
        {
            Hint(text, "", DisclosureFields.MoneyUnit);
            Line(text, "", DisclosureFields.MoneyUnit, form.Rules.UsualMoneyUnit ?? Todo);
            text.Append('\n');
        }

        Hint(text, "", DisclosureFields.OverallGoals);
        text.Append(CultureInfo.InvariantCulture, $"{DisclosureFields.OverallGoals.Key}: |\n  {Todo}\n\n");
        Hint(text, "", DisclosureFields.GoalAreas);
        Open(text, "", DisclosureFields.GoalAreas);
        Line(text, "  - ", ItemFields.Title);
        Line(text, "    ", ItemFields.Goals);
        Line(text, "    ", ItemFields.Indicators);
        text.Append('\n');
        Hint(text, "", DisclosureFields.Safeguards);
        Open(text, "", DisclosureFields.Safeguards);
        Line(text, "  - ", ItemFields.Title);
        Line(text, "    ", ItemFields.Text);
        return text.ToString();
    }

    /// <summary>The file of a project.</summary>
    public static string Project(FormDefinition form)
    {
        var text = new StringBuilder("# 一个项目一个文件；再有项目，就复制这个文件，按 01-、02- …… 的顺序取名。\n");
        foreach (var field in ProjectFields.Cells)
        {
            // The unit and the money unit are those of disclosure.yaml.
            if (field == ProjectFields.Unit || field == ProjectFields.MoneyUnit || (field != ProjectFields.Name && !form.Prints(field.Key)))
                continue;

            WriteCell(text, field, form);
        }

        Hint(text, "", ProjectFields.Indicators);
        Open(text, "", ProjectFields.Indicators);
        ImmutableArray<string> level1 = form.Level1Names.IsEmpty ? [Todo] : [.. form.Level1Names.Select(label => label.Key)];
        foreach (var name in level1)
        {
            WriteRow(text, name, form);
        }

        return text.ToString();
    }

    private static void WriteCell(StringBuilder text, FieldDescription field, FormDefinition form)
    {
        if (field == ProjectFields.OtherFunds)
        {
            text.Append(CultureInfo.InvariantCulture, $"# {field.Description}\n# {field.Key}: {field.Example}\n");
        }
        else if (field == ProjectFields.SpendingPlan)
        {
            if (form.SpendingPlan.Columns.IsEmpty)
                return;

            Hint(text, "", field);
            Open(text, "", field);
            foreach (var column in form.SpendingPlan.Columns)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {column}: {Todo}\n");
            }
        }
        else if (field == ProjectFields.Goals)
        {
            Hint(text, "", field);
            text.Append(CultureInfo.InvariantCulture, $"{field.Key}:\n  - {Todo}\n");
        }
        else
        {
            Hint(text, "", field);
            Line(text, "", field);
        }
    }

    private static void WriteRow(StringBuilder text, string level1, FormDefinition form)
    {
        var lead = "  - ";
        foreach (var field in IndicatorFields.Cells)
        {
            // A description that says no more than the name is better left out.
            if (field == IndicatorFields.Description
                || (!form.IndicatorColumns.IsEmpty && !form.IndicatorColumns.Contains(field.Key)))
            {
                continue;
            }

            Line(text, lead, field, field == IndicatorFields.Level1 ? level1 : Todo);
            lead = "    ";
        }
    }

    private static void Hint(StringBuilder text, string indent, FieldDescription field) => text.Append(
        CultureInfo.InvariantCulture, $"{indent}# {field.Description}；例如 {field.Example.Replace('\n', ' ')}\n");

    private static void Open(StringBuilder text, string indent, FieldDescription field) =>
        text.Append(CultureInfo.InvariantCulture, $"{indent}{field.Key}:\n");

    private static void Line(StringBuilder text, string indent, FieldDescription field, string value = Todo) =>
        text.Append(CultureInfo.InvariantCulture, $"{indent}{field.Key}: {value}\n");

    /// <summary>In double quotes (YAML 1.2 §7.3.1), because a name may hold any sign.</summary>
    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
