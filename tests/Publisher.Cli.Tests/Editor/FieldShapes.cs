using System.Collections.Immutable;
using Publisher.Data.Fields;

namespace Publisher.Cli.Tests.Editor;

/// <summary>A disclosure in which one key holds one kind of value, right or wrong.</summary>
/// <param name="Name">Key and value.</param>
/// <param name="IsProject">Which of the two files has the key.</param>
/// <param name="Disclosure">disclosure.yaml.</param>
/// <param name="Project">projects/01.yaml.</param>
internal sealed record FieldShapes(string Name, bool IsProject, string Disclosure, string Project)
{
    private static readonly ImmutableArray<string> Values = ["", "文字", "12", "\"\"", "true", "待填", "[一, 二]", "[{甲: 乙}]", "{甲: 乙}"];

    /// <summary>Every key in every place where the loader reads it.</summary>
    public static IEnumerable<FieldShapes> All()
    {
        foreach (var value in Values)
        {
            foreach (var field in ProjectFields.All)
            {
                yield return OfProject(field, value, "");
            }

            foreach (var field in ProjectFields.OfVariant)
            {
                yield return OfProject(field, value, "各部分另写:\n  预算项目绩效目标:\n    ");
            }

            foreach (var field in IndicatorFields.All)
            {
                yield return OfProject(field, value, "绩效指标:\n  -\n    一级指标: 产出指标\n    二级指标: 数量指标\n    三级指标: 次数\n    指标值: 4次\n    ");
            }

            foreach (var field in ItemFields.OfGoal)
            {
                yield return OfProject(field, value, "绩效目标:\n  -\n    内容: 文字\n    ");
            }

            foreach (var field in DisclosureFields.All)
            {
                yield return OfDisclosure(field, value, "");
            }

            foreach (var (fields, before) in Nested)
            {
                foreach (var field in fields)
                {
                    yield return OfDisclosure(field, value, before);
                }
            }
        }
    }

    private static (ImmutableArray<FieldDescription> Fields, string Before)[] Nested =>
    [
        (BudgetUnitFields.All, "单位:\n  "),
        (PublicationFields.All, "信息公开:\n  "),
        (SectionFields.OfText, "总体绩效目标:\n  "),
        (SectionFields.OfItems, "分项绩效目标:\n  "),
        (ItemFields.OfGoalArea, "分项绩效目标:\n  -\n    "),
        (ItemFields.OfSafeguard, "工作保障措施:\n  条目:\n  -\n    "),
    ];

    private static FieldShapes OfProject(FieldDescription field, string value, string before) => new(
        $"{before}{field.Key}: {value}", IsProject: true, EditorFixture.Disclosure, Set(EditorFixture.Project, before, field.Key, value));

    private static FieldShapes OfDisclosure(FieldDescription field, string value, string before) => new(
        $"{before}{field.Key}: {value}", IsProject: false, Set(EditorFixture.Disclosure, before, field.Key, value), EditorFixture.Project);

    /// <summary>Puts the key at the end of the text, below the lines that lead to it, and takes away where it stood.</summary>
    private static string Set(string text, string before, string key, string value)
    {
        var top = before.Length == 0 ? key : before[..before.IndexOf(':', StringComparison.Ordinal)];
        var lead = string.Concat(before.Split('\n').Where(line => !line.StartsWith($"    {key}:", StringComparison.Ordinal))
            .Select((line, i) => i == 0 ? line : "\n" + line));
        return Without(text, top) + $"{lead}{key}: {value}\n";
    }

    private static string Without(string text, string key)
    {
        var lines = text.Split('\n').ToList();
        var first = lines.FindIndex(line => line.StartsWith(key + ":", StringComparison.Ordinal));
        if (first >= 0)
        {
            var last = lines.FindIndex(first + 1, line => !line.StartsWith(' '));
            lines.RemoveRange(first, last - first);
        }

        return string.Join('\n', lines);
    }
}
