using System.Collections.Immutable;
using Publisher.Documents;
using Publisher.Documents.Blocks;
using Publisher.Documents.Markup;
using Publisher.Documents.Styles;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Writers.Html.Tests;

/// <summary>Documents made of markup, with a small layout's styles.</summary>
internal static class TestDocuments
{
    public static StyleSheet Styles { get; } = new()
    {
        Paragraphs = new ParagraphStyle[]
        {
            new() { Name = "正文", FirstLineIndent = 2 },
            new() { Name = "标题", Font = FontRole.XiaoBiaoSong, Size = 22, Alignment = TextAlignment.Center, KeepWithNext = true },
            new() { Name = "单元格", Font = FontRole.SongTi, Size = 10.5, LinePitch = 15 },
            new() { Name = "表头", Font = FontRole.HeiTi, Size = 10.5, LinePitch = 15, Bold = true, Background = "F2F2F2" },
            new() { Name = "页码", Font = FontRole.SongTi, Size = 14 },
            new() { Name = "2 级", Font = FontRole.KaiTi },
        }.ToImmutableDictionary(style => style.Name),
        Tables = ImmutableDictionary.CreateRange([KeyValuePair.Create("表", new TableStyle { Name = "表" })]),
        Pages = new PageStyle[]
        {
            new() { Name = "内页" },
            new() { Name = "封面", NumberPosition = PageNumberPosition.None },
            new() { Name = "横页", Width = 297, Height = 210, NumberPosition = PageNumberPosition.Center, NumberFormat = "<{0}>" },
        }.ToImmutableDictionary(style => style.Name),
        Defaults = new[] { ("p", "正文"), ("li", "正文"), ("td", "单元格"), ("th", "表头"), ("table", "表") }
            .Concat(Enumerable.Range(1, 4).SelectMany(i => new[] { ($"h{i}", "标题"), ($"toc{i}", "正文") }))
            .ToImmutableDictionary(pair => pair.Item1, pair => pair.Item2),
        DefaultPage = "内页",
    };

    public static Document OfMarkup(string markup, string title = "题目") => Of(Read(markup), title);

    public static Document Of(ImmutableArray<Block> blocks, string title = "题目") =>
        new(new DocumentProperties { Title = title, Author = "唐山市商务局" }, Styles, blocks);

    private static ImmutableArray<Block> Read(string markup)
    {
        var diagnostics = new DiagnosticBag();
        var blocks = MarkupReader.Read(markup, SourceMap.Empty, Styles, diagnostics);
        Assert.Empty(diagnostics.Select(diagnostic => diagnostic.GetMessage(Language.English)));
        return blocks;
    }
}
