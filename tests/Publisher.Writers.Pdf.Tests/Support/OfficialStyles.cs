using System.Collections.Immutable;
using Publisher.Documents.Styles;

namespace Publisher.Writers.Pdf.Tests.Support;

/// <summary>A style sheet as GB/T 9704-2012 asks, for tests.</summary>
internal static class OfficialStyles
{
    public static StyleSheet Sheet { get; } = Create();

    private static StyleSheet Create()
    {
        ParagraphStyle[] paragraphs =
        [
            new() { Name = "正文", FirstLineIndent = 2, HanLatinSpacing = false },
            new() { Name = "无缩进" },
            new()
            {
                Name = "封面标题",
                Font = FontRole.XiaoBiaoSong,
                Size = 26,
                LinePitch = 44,
                Alignment = TextAlignment.Center,
                SpaceBefore = 160,
                SpaceAfter = 24,
            },
            new()
            {
                Name = "封面单位",
                Font = FontRole.KaiTi,
                Size = 18,
                LinePitch = 32,
                Alignment = TextAlignment.Center,
                SpaceBefore = 220,
            },
            new()
            {
                Name = "标题",
                Font = FontRole.XiaoBiaoSong,
                Size = 22,
                LinePitch = 36,
                Alignment = TextAlignment.Center,
                SpaceAfter = 20,
                KeepWithNext = true,
                KeepTogether = true,
            },
            new() { Name = "一级标题", Font = FontRole.HeiTi, FirstLineIndent = 2, KeepWithNext = true },
            new() { Name = "二级标题", Font = FontRole.KaiTi, FirstLineIndent = 2, KeepWithNext = true },
            new()
            {
                Name = "表题",
                Font = FontRole.HeiTi,
                Size = 14,
                LinePitch = 24,
                Alignment = TextAlignment.Center,
                SpaceBefore = 12,
                SpaceAfter = 4,
                KeepWithNext = true,
            },
            new() { Name = "单元格", Font = FontRole.SongTi, Size = 10.5, LinePitch = 14, Alignment = TextAlignment.Left },
            new()
            {
                Name = "居中格",
                Font = FontRole.SongTi,
                Size = 10.5,
                LinePitch = 14,
                Alignment = TextAlignment.Center,
            },
            new()
            {
                Name = "靠右格",
                Font = FontRole.SongTi,
                Size = 10.5,
                LinePitch = 14,
                Alignment = TextAlignment.Right,
            },
            new()
            {
                Name = "表头",
                Font = FontRole.HeiTi,
                Size = 10.5,
                LinePitch = 14,
                Alignment = TextAlignment.Center,
                Background = "F2F2F2",
            },
            new()
            {
                Name = "目录标题",
                Font = FontRole.XiaoBiaoSong,
                Size = 22,
                LinePitch = 36,
                Alignment = TextAlignment.Center,
                SpaceAfter = 16,
            },
            new() { Name = "目录1", Font = FontRole.HeiTi, Size = 14, LinePitch = 26 },
            new() { Name = "目录2", Font = FontRole.FangSong, Size = 14, LinePitch = 24, LeftIndent = 1 },
            new() { Name = "目录3", Font = FontRole.FangSong, Size = 14, LinePitch = 24, LeftIndent = 2 },
            new() { Name = "页码", Font = FontRole.SongTi, Size = 14, LinePitch = 20 },
        ];
        TableStyle[] tables =
        [
            new() { Name = "项目表", MinimumRowHeight = 20 },
            new() { Name = "无线表", OuterBorder = 0, InnerBorder = 0, SpaceBefore = 6, SpaceAfter = 6 },
        ];
        PageStyle[] pages =
        [
            new() { Name = "正文页" },
            new() { Name = "封面页", NumberPosition = PageNumberPosition.None },
            new() { Name = "目录页", NumberPosition = PageNumberPosition.Center, NumberFormat = "{0}", FirstNumber = 1 },
            new() { Name = "首章页", FirstNumber = 1 },
            new()
            {
                Name = "横页",
                Width = 297,
                Height = 210,
                MarginTop = 28,
                MarginBottom = 26,
                MarginLeft = 35,
                MarginRight = 37,
            },
        ];
        return new StyleSheet
        {
            Paragraphs = paragraphs.ToImmutableDictionary(style => style.Name),
            Tables = tables.ToImmutableDictionary(style => style.Name),
            Pages = pages.ToImmutableDictionary(style => style.Name),
            Defaults = new Dictionary<string, string>
            {
                ["p"] = "正文", ["h1"] = "标题", ["h2"] = "一级标题", ["h3"] = "二级标题", ["h4"] = "表题", ["li"] = "正文",
                ["th"] = "表头", ["td"] = "单元格", ["table"] = "项目表",
                ["toc1"] = "目录1", ["toc2"] = "目录2", ["toc3"] = "目录3", ["toc4"] = "目录3",
            }.ToImmutableDictionary(),
            DefaultPage = "正文页",
        };
    }
}
