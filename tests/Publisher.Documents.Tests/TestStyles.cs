using System.Collections.Immutable;
using Publisher.Documents.Styles;

namespace Publisher.Documents.Tests;

/// <summary>A small layout's styles.</summary>
internal static class TestStyles
{
    public static StyleSheet Sheet { get; } = new()
    {
        Paragraphs = new[] { "正文", "标题1", "标题2", "标题3", "标题4", "单元格", "表头", "靠右", "目录1", "目录2", "目录3", "目录4" }
            .ToImmutableDictionary(name => name, name => new ParagraphStyle { Name = name }),
        Tables = new[] { "项目表", "指标表" }.ToImmutableDictionary(name => name, name => new TableStyle { Name = name }),
        Pages = new[] { "封面", "内页", "横页" }.ToImmutableDictionary(name => name, name => new PageStyle { Name = name }),
        Defaults = new Dictionary<string, string>
        {
            ["p"] = "正文",
            ["h1"] = "标题1",
            ["h2"] = "标题2",
            ["h3"] = "标题3",
            ["h4"] = "标题4",
            ["li"] = "正文",
            ["th"] = "表头",
            ["td"] = "单元格",
            ["table"] = "项目表",
            ["toc1"] = "目录1",
            ["toc2"] = "目录2",
            ["toc3"] = "目录3",
            ["toc4"] = "目录4",
        }.ToImmutableDictionary(),
        DefaultPage = "内页",
    };
}
