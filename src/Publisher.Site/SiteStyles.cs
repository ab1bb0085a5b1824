using System.Collections.Immutable;
using Publisher.Documents.Styles;

namespace Publisher.Site;

/// <summary>The look of pages that belong to no layout.</summary>
internal static class SiteStyles
{
    public const string Title = "站点标题";
    public const string Year = "年度";
    public const string Item = "条目";

    private const string Table = "表格";
    private const string Page = "页面";

    public static StyleSheet Sheet { get; } = new()
    {
        Paragraphs = new[]
        {
            new ParagraphStyle
            {
                Name = Title, Font = FontRole.XiaoBiaoSong, Size = 22, LinePitch = 36, Alignment = TextAlignment.Center,
            },
            new ParagraphStyle { Name = Year, Font = FontRole.HeiTi, LinePitch = 30, Alignment = TextAlignment.Left },
            new ParagraphStyle { Name = Item, Font = FontRole.SongTi, LinePitch = 28, Alignment = TextAlignment.Left },
        }.ToImmutableDictionary(style => style.Name),
        Tables = ImmutableDictionary<string, TableStyle>.Empty.Add(Table, new TableStyle { Name = Table }),
        Pages = ImmutableDictionary<string, PageStyle>.Empty.Add(Page, new PageStyle { Name = Page, NumberStyle = Item }),
        Defaults = new[]
        {
            ("p", Item), ("h1", Title), ("h2", Year), ("h3", Year), ("h4", Year), ("li", Item), ("th", Item), ("td", Item),
            ("table", Table), ("toc1", Item), ("toc2", Item), ("toc3", Item), ("toc4", Item),
        }.ToImmutableDictionary(pair => pair.Item1, pair => pair.Item2),
        DefaultPage = Page,
    };
}
