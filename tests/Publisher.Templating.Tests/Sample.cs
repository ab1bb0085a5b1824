using Publisher.Templating.Values;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Templating.Tests;

/// <summary>Templates, data and contexts that the tests share.</summary>
internal static class Sample
{
    public static readonly SourceFile Yaml = new("data/甲.yaml", "项目名称: 材料印刷费\n预算数: \"0.75\"\n备注: a<b & \"c\"\n");

    /// <summary>The text that stands in the YAML, with its place.</summary>
    public static SourcedText FromYaml(string text) =>
        new(text, new SourceSpan(Yaml, Yaml.Text.IndexOf(text, StringComparison.Ordinal), text.Length));

    public static ScriptObject Model() => new()
    {
        ["姓名"] = "张三",
        ["数"] = 5,
        ["空"] = null,
        ["项目"] = new ScriptObject
        {
            ["项目名称"] = FromYaml("材料印刷费"),
            ["预算数"] = FromYaml("0.75"),
            ["备注"] = FromYaml("a<b & \"c\""),
            ["无"] = null,
        },
        ["水果"] = new ScriptArray(
        [
            new ScriptObject { ["名"] = "橙", ["价"] = 3 },
            new ScriptObject { ["名"] = "梨", ["价"] = 1 },
            new ScriptObject { ["名"] = "桃", ["价"] = 2 },
        ]),
        ["两倍"] = ScriptFunction.Create("两倍", "数", (call, _) => call.Integer(0) * 2),
        ["拼接"] = ScriptFunction.Create("拼接", "左 右? 其余...", (call, arguments) =>
            $"{call.Text(0)}/{call.OptionalText(1) ?? "无"}/{((ScriptArray)arguments[2]!).Count}"),
    };

    public static TemplateContext Context(params IReadOnlyList<IScriptObject> globals) => new(globals.Count == 0 ? [Model()] : globals)
    {
        Strict = false,
        Loader = new MemoryLoader(),
        Now = new DateTime(2024, 3, 7, 9, 5, 1, DateTimeKind.Utc),
    };

    public static Template Parse(string text)
    {
        var diagnostics = new DiagnosticBag();
        var template = Template.Parse(new SourceFile("页.sbn", text), diagnostics);
        Assert.True(template is not null, Describe(diagnostics));
        return template;
    }

    public static RenderedText Render(string text, TemplateContext? context = null)
    {
        var diagnostics = new DiagnosticBag();
        var rendered = Parse(text).Render(context ?? Context(), diagnostics);
        Assert.True(rendered is not null, Describe(diagnostics));
        Assert.Empty(diagnostics);
        return rendered;
    }

    /// <summary>Parses and, when that went well, renders; returns what was reported, which must not be nothing.</summary>
    public static List<Diagnostic> Fail(string text, TemplateContext? context = null)
    {
        var diagnostics = new DiagnosticBag();
        var template = Template.Parse(new SourceFile("页.sbn", text), diagnostics);
        Assert.Equal(template is null, diagnostics.HasErrors);
        Assert.Null(template?.Render(context ?? Context(), diagnostics));
        Assert.True(diagnostics.HasErrors, "nothing was reported");
        return [.. diagnostics.InOrder()];
    }

    /// <summary><c>PUB3101 页.sbn:1:4</c> for each.</summary>
    public static string Describe(IEnumerable<Diagnostic> diagnostics) =>
        string.Join('\n', diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Span}"));
}
