using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using Publisher.Data.Forms;
using Publisher.Data.Syntax;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Pipeline.Layouts.Derivation;

/// <summary>Starts a layout for a form that was observed in a file, from a layout that is like it.</summary>
public static class LayoutDerivation
{
    private const string NameKey = "名称";

    /// <summary>The order of the sections of a layout that its author did not write in an order of his own.</summary>
    private static readonly string[] Order =
    [
        NameKey, "主模板", "文件标题", "书签", "第一部分", "项目部分", "序号", "栏目", "金额小数位", "支出计划", "指标列", "合并",
        "一级指标", "二级指标", "必填", "项目附加键", "公开附加键", "参数", "检查", "导入",
    ];

    /// <summary>The first sections are single lines about the whole form.</summary>
    private const int HeadSections = 3;

    /// <summary>Writes the layout <paramref name="name"/>; what it says otherwise than its model, or null with nothing written.</summary>
    /// <param name="templates">The folder of layouts.</param>
    /// <param name="name">The new layout.</param>
    /// <param name="like">The layout that is like the form.</param>
    /// <param name="observed">The form.</param>
    /// <param name="file">The name of the file in which it was observed.</param>
    /// <param name="diagnostics">Receives why nothing was written.</param>
    public static ImmutableArray<LayoutDifference>? Create(
        string templates, string name, NamedForm like, ObservedForm observed, string file, DiagnosticBag diagnostics)
    {
        var differences = ImmutableArray<LayoutDifference>.Empty;
        var isCreated = LayoutScaffold.Create(templates, name, like.Name, text => Derive(text, name, like, observed, file, out differences), diagnostics);
        return isCreated ? differences : null;
    }

    /// <summary>The new layout's text: sections that are as before stay as they were typed.</summary>
    private static string Derive(
        string text, string name, NamedForm like, ObservedForm observed, string file, out ImmutableArray<LayoutDifference> differences)
    {
        var typed = LayoutText.Parse(text);
        var old = (JsonObject)FactsYaml.Read(DataParser.Parse(new SourceFile(LayoutLoader.FormFile, text), new DiagnosticBag())!);
        var facts = (JsonObject)old.DeepClone();
        new DerivedFacts(facts, like.Form, observed).Apply(name);
        var yaml = new StringBuilder($"# 照公开的文件“{file.ReplaceLineEndings(" ")}”写成，底稿是 {like.Name}。\n");
        foreach (var key in Sort(typed, facts))
        {
            var isSame = old.ContainsKey(key) && JsonNode.DeepEquals(old[key], facts[key]);
            var section = isSame ? typed.Find(key) : null;
            yaml.Append(Array.IndexOf(Order, key) < HeadSections ? "" : "\n").Append(section ?? FactsYaml.Write(key, facts[key]!)).Append('\n');
        }

        old[NameKey] = name;
        differences = Differences.Find(old, facts);
        return yaml.ToString();
    }

    /// <summary>As in the model; new sections where they usually stand.</summary>
    private static List<string> Sort(LayoutText typed, JsonObject facts)
    {
        var keys = typed.Sections.Select(section => section.Key).Where(facts.ContainsKey).ToList();
        foreach (var key in facts.Select(member => member.Key).Where(key => !keys.Contains(key)).ToList())
        {
            var place = Array.IndexOf(Order, key);
            var before = keys.FindLastIndex(other => Array.IndexOf(Order, other) < place);
            keys.Insert(before + 1, key);
        }

        return keys;
    }
}
