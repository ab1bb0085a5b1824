using System.Globalization;
using Publisher.Documents.Styles;

namespace Publisher.Writers.Word.Styles;

/// <summary>
/// The names and ids of a layout's styles in the file. Word keeps one list of names for all kinds of style and looks
/// at no case; a comma would begin an alias.
/// </summary>
internal sealed class StyleNames
{
    private readonly Dictionary<string, WordStyleName> _paragraphs = [];
    private readonly Dictionary<string, WordStyleName> _tables = [];
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _ids = new(StringComparer.OrdinalIgnoreCase);

    public StyleNames(StyleSheet sheet)
    {
        Reserve();
        var body = sheet.Defaults["p"];
        _paragraphs.Add(body, new WordStyleName(BuiltInStyles.Normal, BuiltInStyles.Normal, IsBuiltIn: true));
        foreach (var style in sheet.ParagraphsInOrder)
        {
            if (style.Name != body)
                _paragraphs.Add(style.Name, BuiltIn(style.Name) ?? Custom(style.Name));
        }

        foreach (var style in sheet.TablesInOrder)
        {
            _tables.Add(style.Name, Custom(style.Name));
        }
    }

    /// <summary>What paragraphs call the layout's style <paramref name="name"/>.</summary>
    public WordStyleName Paragraph(string name) => _paragraphs[name];

    /// <summary>What tables call the layout's style <paramref name="name"/>.</summary>
    public WordStyleName Table(string name) => _tables[name];

    /// <summary>Keeps the names that the styles part writes for itself, in both languages of Word.</summary>
    private void Reserve()
    {
        string[] taken =
        [
            BuiltInStyles.Normal, BuiltInStyles.DefaultParagraphFont, BuiltInStyles.NormalTable, BuiltInStyles.NoList,
            BuiltInStyles.Strong, BuiltInStyles.Emphasis, BuiltInStyles.Hyperlink, BuiltInStyles.Separator,
            "Default Paragraph Font", "Normal Table", "No List", "正文", "强调", "要点", "加粗", "超链接", "普通表格", "无列表",
        ];
        foreach (var name in taken)
        {
            _names.Add(name);
            _ids.Add(name);
        }

        for (var level = 1; level <= 9; level++)
        {
            var digit = BuiltInStyles.Digit(level);
            _names.UnionWith([$"heading {digit}", $"标题 {digit}", $"toc {digit}", $"目录 {digit}"]);
            _ids.UnionWith([BuiltInStyles.Heading(level), BuiltInStyles.Contents(level)]);
        }
    }

    private WordStyleName? BuiltIn(string name) =>
        BuiltInStyles.Find(name) is { } builtIn && _names.Add(builtIn)
            ? new WordStyleName(Id(builtIn), builtIn, IsBuiltIn: true)
            : null;

    private WordStyleName Custom(string name)
    {
        var shown = Unique(name.Replace(',', '，'), _names);
        return new WordStyleName(Id(shown), shown, IsBuiltIn: false);
    }

    private string Id(string name) => Unique(name.Replace(" ", "", StringComparison.Ordinal), _ids);

    private static string Unique(string name, HashSet<string> taken)
    {
        var unique = name;
        for (var number = 2; !taken.Add(unique); number++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{name}（{number}）");
        }

        return unique;
    }
}
