using System.Collections.Immutable;
using Publisher.Data.Syntax;
using Publisher.Documents.Styles;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Pipeline.Layouts;

/// <summary>Reads a layout's <c>styles.yaml</c>.</summary>
internal sealed class StyleSheetReader(DiagnosticBag diagnostics)
{
    /// <summary>Elements that must have a style, because a template may use them without naming one.</summary>
    private static readonly ImmutableArray<string> Elements =
        ["p", "h1", "h2", "h3", "h4", "li", "th", "td", "table", "toc1", "toc2", "toc3", "toc4"];

    private readonly ImmutableDictionary<string, ParagraphStyle>.Builder _paragraphs =
        ImmutableDictionary.CreateBuilder<string, ParagraphStyle>(StringComparer.Ordinal);

    private readonly ImmutableDictionary<string, TableStyle>.Builder _tables =
        ImmutableDictionary.CreateBuilder<string, TableStyle>(StringComparer.Ordinal);

    private readonly ImmutableDictionary<string, PageStyle>.Builder _pages =
        ImmutableDictionary.CreateBuilder<string, PageStyle>(StringComparer.Ordinal);

    private readonly ImmutableDictionary<string, string>.Builder _defaults =
        ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);

    /// <summary>The style sheet; with an error reported, not to be used.</summary>
    public StyleSheet Read(DataMapping root)
    {
        var reader = new NodeReader(root, diagnostics);
        foreach (var (name, span, style) in reader.Mapping("段落")?.NamedMappings() ?? [])
        {
            CheckName(name, span);
            _paragraphs[name] = ReadParagraph(name, style);
        }

        foreach (var (name, span, style) in reader.Mapping("表格")?.NamedMappings() ?? [])
        {
            CheckName(name, span);
            _tables[name] = ReadTable(name, style);
        }

        foreach (var (name, span, style) in reader.Mapping("页面")?.NamedMappings() ?? [])
        {
            CheckName(name, span);
            _pages[name] = ReadPage(name, style, span);
        }

        var page = reader.Text("默认页面") ?? "";
        if (!_pages.ContainsKey(page))
        {
            diagnostics.Add(LayoutDiagnostics.UnknownStyle(reader.Node("默认页面")?.Span ?? root.Span, page));
        }

        foreach (var element in Elements.Where(element => !_defaults.ContainsKey(element)))
        {
            diagnostics.Add(LayoutDiagnostics.NoStyleForElement(SourceSpan.OfFile(root.Span.File!), element));
        }

        reader.ReportUnknownKeys();
        return new StyleSheet
        {
            Paragraphs = _paragraphs.ToImmutable(),
            Tables = _tables.ToImmutable(),
            Pages = _pages.ToImmutable(),
            Defaults = _defaults.ToImmutable(),
            DefaultPage = page,
        };
    }

    private ParagraphStyle ReadParagraph(string name, NodeReader reader)
    {
        ReadElement(name, reader, isTable: false);
        var size = ReadSize(reader);
        var style = new ParagraphStyle
        {
            Name = name,
            Font = reader.Choice(
                "字体",
                "仿宋",
                [
                    ("仿宋", FontRole.FangSong), ("小标宋", FontRole.XiaoBiaoSong), ("黑体", FontRole.HeiTi),
                    ("楷体", FontRole.KaiTi), ("宋体", FontRole.SongTi),
                ]),
            Size = size,
            Bold = reader.Flag("加粗"),
            Alignment = reader.Choice(
                "对齐",
                "两端",
                [
                    ("两端", TextAlignment.Justify), ("左", TextAlignment.Left), ("居中", TextAlignment.Center),
                    ("右", TextAlignment.Right),
                ]),
            FirstLineIndent = reader.Number("首行缩进", 0, 0, 20),
            LeftIndent = reader.Number("左缩进", 0, 0, 30),
            RightIndent = reader.Number("右缩进", 0, 0, 30),
            LinePitch = reader.Number("行距", size * 1.5, size * 0.8, 400),
            SpaceBefore = reader.Number("段前", 0, 0, 600),
            SpaceAfter = reader.Number("段后", 0, 0, 600),
            LetterSpacing = reader.Number("字间距", 0, -2, 50),
            HanLatinSpacing = reader.Flag("中西文间距"),
            KeepWithNext = reader.Flag("与下段同页"),
            KeepTogether = reader.Flag("段内不分页"),
            PageBreakBefore = reader.Flag("段前分页"),
            VerticalAlignment = reader.Choice(
                "垂直对齐",
                "中",
                [("中", VerticalAlignment.Middle), ("上", VerticalAlignment.Top), ("下", VerticalAlignment.Bottom)]),
            Background = ReadColor(reader, "底色"),
            Borderless = reader.Flag("无边框"),
        };
        reader.ReportUnknownKeys();
        return style;
    }

    private TableStyle ReadTable(string name, NodeReader reader)
    {
        ReadElement(name, reader, isTable: true);
        var style = new TableStyle
        {
            Name = name,
            OuterBorder = reader.Number("外框", 1, 0, 6),
            InnerBorder = reader.Number("内框", 0.5, 0, 6),
            HorizontalPadding = reader.Number("左右边距", 4, 0, 30),
            VerticalPadding = reader.Number("上下边距", 2, 0, 30),
            MinimumRowHeight = reader.Number("最小行高", 0, 0, 400),
            SpaceBefore = reader.Number("段前", 0, 0, 600),
            SpaceAfter = reader.Number("段后", 0, 0, 600),
        };
        reader.ReportUnknownKeys();
        return style;
    }

    private PageStyle ReadPage(string name, NodeReader reader, SourceSpan span)
    {
        var isLandscape = reader.Choice("方向", "纵向", [("纵向", false), ("横向", true)]);
        var shortEdge = reader.Number("纸宽", 210, 50, 1200);
        var longEdge = reader.Number("纸高", 297, 50, 1200);
        var style = new PageStyle
        {
            Name = name,
            Width = isLandscape ? longEdge : shortEdge,
            Height = isLandscape ? shortEdge : longEdge,
            MarginTop = reader.Number("上边距", 37, 0, 500),
            MarginBottom = reader.Number("下边距", 35, 0, 500),
            MarginLeft = reader.Number("左边距", 28, 0, 500),
            MarginRight = reader.Number("右边距", 26, 0, 500),
            NumberPosition = reader.Choice(
                "页码位置",
                "外侧",
                [
                    ("外侧", PageNumberPosition.Outside), ("居中", PageNumberPosition.Center), ("无", PageNumberPosition.None),
                ]),
            NumberFormat = reader.Text("页码格式") ?? "— {0} —",
            NumberStyle = ReadParagraphName(reader, "页码样式", "页码"),
            FirstNumber = reader.Node("起始页码") is null ? null : (int)reader.Number("起始页码", 1, 0, 9999),
        };
        if (style.Width - style.MarginLeft - style.MarginRight < 20 || style.Height - style.MarginTop - style.MarginBottom < 20)
        {
            diagnostics.Add(LayoutDiagnostics.NoRoomOnPage(span, name));
        }

        reader.ReportUnknownKeys();
        return style;
    }

    private void ReadElement(string name, NodeReader reader, bool isTable)
    {
        if (reader.Text("元素") is not { } element)
        {
            return;
        }

        var span = reader.Node("元素")!.Span;
        if (!Elements.Contains(element) || isTable != (element == "table"))
        {
            diagnostics.Add(LayoutDiagnostics.NotAChoice(span, "元素", element, string.Join("、", Elements)));
        }
        else if (!_defaults.TryAdd(element, name))
        {
            diagnostics.Add(LayoutDiagnostics.TwoStylesForElement(span, element, _defaults[element]));
        }
    }

    private double ReadSize(NodeReader reader)
    {
        if (reader.Text("字号") is not { } text)
        {
            return 16;
        }

        if (!FontSize.TryParse(text, out var points))
        {
            diagnostics.Add(LayoutDiagnostics.NotASize(reader.Node("字号")!.Span, text));
            return 16;
        }

        return points;
    }

    private string ReadParagraphName(NodeReader reader, string key, string usual)
    {
        var name = reader.Text(key) ?? usual;
        if (!_paragraphs.ContainsKey(name))
        {
            diagnostics.Add(LayoutDiagnostics.UnknownStyle(reader.Node(key)?.Span ?? reader.Span, name));
        }

        return name;
    }

    private string? ReadColor(NodeReader reader, string key)
    {
        if (reader.Text(key) is not { } text)
        {
            return null;
        }

        var digits = text.StartsWith('#') ? text[1..] : text;
        if (digits.Length != 6 || !digits.All(char.IsAsciiHexDigit))
        {
            diagnostics.Add(LayoutDiagnostics.NotAChoice(reader.Node(key)!.Span, key, text, "RRGGBB"));
            return null;
        }

        return digits.ToUpperInvariant();
    }

    /// <summary>A style's name is a CSS class and a Word style: letters and digits of any script, no blanks.</summary>
    private void CheckName(string name, SourceSpan span)
    {
        if (name.Length is 0 or > 40 || !char.IsLetter(name[0]) || !name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_'))
        {
            diagnostics.Add(LayoutDiagnostics.BadName(span, name));
        }
    }
}
