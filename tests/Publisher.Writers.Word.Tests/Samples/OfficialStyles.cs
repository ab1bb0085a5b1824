using System.Collections.Immutable;
using Publisher.Documents.Styles;

namespace Publisher.Writers.Word.Tests.Samples;

/// <summary>A style sheet by GB/T 9704-2012, as a layout would have it.</summary>
internal static class OfficialStyles
{
    public static StyleSheet Sheet { get; } = new()
    {
        Paragraphs = Named<ParagraphStyle>(
            style => style.Name,
            new() { Name = "正文", FirstLineIndent = 2 },
            new() { Name = "封面标题", Font = FontRole.XiaoBiaoSong, Size = 26, LinePitch = 44, Alignment = TextAlignment.Center },
            new() { Name = "封面单位", Font = FontRole.XiaoBiaoSong, Size = 26, LinePitch = 44, Alignment = TextAlignment.Center, SpaceBefore = 150 },
            new() { Name = "封面落款", Alignment = TextAlignment.Center, SpaceBefore = 330 },
            new() { Name = "目录标题", Font = FontRole.XiaoBiaoSong, Size = 22, LinePitch = 36, Alignment = TextAlignment.Center, SpaceAfter = 14 },
            new() { Name = "部分标题", Font = FontRole.XiaoBiaoSong, Size = 22, LinePitch = 36, Alignment = TextAlignment.Center, SpaceAfter = 14, KeepWithNext = true },
            new() { Name = "一级标题", Font = FontRole.HeiTi, FirstLineIndent = 2, KeepWithNext = true },
            new() { Name = "二级标题", Font = FontRole.KaiTi, FirstLineIndent = 2, KeepWithNext = true },
            new() { Name = "项目标题", Font = FontRole.HeiTi, Size = 14, LinePitch = 24, Alignment = TextAlignment.Center, KeepWithNext = true, PageBreakBefore = true },
            new() { Name = "小目录", Size = 14, LinePitch = 24, Alignment = TextAlignment.Left, RightIndent = 3 },
            new() { Name = "小目录项目", Size = 12, LinePitch = 20, Alignment = TextAlignment.Left, LeftIndent = 2, RightIndent = 3 },
            new() { Name = "单元格", Font = FontRole.SongTi, Size = 9, LinePitch = 13, Alignment = TextAlignment.Left },
            new() { Name = "单元格居中", Font = FontRole.SongTi, Size = 9, LinePitch = 13, Alignment = TextAlignment.Center },
            new() { Name = "表头", Font = FontRole.HeiTi, Size = 9, LinePitch = 13, Alignment = TextAlignment.Center, Background = "EDEDED" },
            new() { Name = "条目", HanLatinSpacing = true },
            new() { Name = "页码", Font = FontRole.SongTi, Size = 14, LinePitch = 18, Alignment = TextAlignment.Center }),
        Tables = Named<TableStyle>(
            style => style.Name,
            new() { Name = "项目表", OuterBorder = 1, InnerBorder = 0.5, MinimumRowHeight = 20 },
            new() { Name = "指标表", OuterBorder = 1, InnerBorder = 0.5, MinimumRowHeight = 20, SpaceBefore = 6, SpaceAfter = 12 },
            new() { Name = "无线表", OuterBorder = 0, InnerBorder = 0 }),
        Pages = Named<PageStyle>(
            style => style.Name,
            new() { Name = "公文", FirstNumber = null },
            new() { Name = "封面", NumberPosition = PageNumberPosition.None },
            new() { Name = "正文页", FirstNumber = 1 },
            new() { Name = "目录页", NumberPosition = PageNumberPosition.Center, NumberFormat = "{0}", FirstNumber = 1 },
            new() { Name = "横页", Width = 297, Height = 210, MarginTop = 28, MarginBottom = 26, MarginLeft = 35, MarginRight = 37 }),
        Defaults = new Dictionary<string, string>
        {
            ["p"] = "正文", ["h1"] = "部分标题", ["h2"] = "一级标题", ["h3"] = "二级标题", ["h4"] = "项目标题", ["li"] = "条目",
            ["td"] = "单元格", ["th"] = "表头", ["table"] = "项目表",
            ["toc1"] = "小目录", ["toc2"] = "小目录", ["toc3"] = "小目录项目", ["toc4"] = "小目录项目",
        }.ToImmutableDictionary(),
        DefaultPage = "公文",
    };

    private static ImmutableDictionary<string, TStyle> Named<TStyle>(Func<TStyle, string> name, params TStyle[] styles) =>
        styles.ToImmutableDictionary(name);
}
