using System.Collections.Immutable;

namespace Publisher.Documents.Styles;

/// <summary>A layout's look: its named styles, and which of them an element has when it names none.</summary>
public sealed record StyleSheet
{
    public required ImmutableDictionary<string, ParagraphStyle> Paragraphs { get; init; }

    public required ImmutableDictionary<string, TableStyle> Tables { get; init; }

    public required ImmutableDictionary<string, PageStyle> Pages { get; init; }

    /// <summary>
    /// The style of an element without <c>class</c>: <c>p h1 h2 h3 h4 li th td table</c>, and <c>toc1</c> to <c>toc4</c>
    /// for the lines of the contents. Every name is in <see cref="Paragraphs"/> or <see cref="Tables"/>.
    /// </summary>
    public required ImmutableDictionary<string, string> Defaults { get; init; }

    /// <summary>The name of the page style of what stands in no section that names one.</summary>
    public required string DefaultPage { get; init; }

    public PageStyle DefaultPageStyle => Pages[DefaultPage];

    /// <summary>The style of a line of the contents, <paramref name="level"/> 1 to 4.</summary>
    public ParagraphStyle ContentsStyle(int level) => Paragraphs[Defaults[$"toc{level}"]];

    /// <summary>All paragraph styles in the order of their names (ordinal), for outputs.</summary>
    public IEnumerable<ParagraphStyle> ParagraphsInOrder =>
        Paragraphs.Values.OrderBy(style => style.Name, StringComparer.Ordinal);

    /// <summary>All table styles in the order of their names (ordinal), for outputs.</summary>
    public IEnumerable<TableStyle> TablesInOrder =>
        Tables.Values.OrderBy(style => style.Name, StringComparer.Ordinal);
}
