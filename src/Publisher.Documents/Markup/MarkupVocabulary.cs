namespace Publisher.Documents.Markup;

/// <summary>The words of the markup: which elements there are, and which attributes each may have.</summary>
internal static class MarkupVocabulary
{
    public const string Elements =
        "section h1 h2 h3 h4 p ul ol li table colgroup col thead tbody tr th td strong em br a toc page-break";

    public static MarkupElement FindElement(string name) => name switch
    {
        "td" => MarkupElement.Cell,
        "tr" => MarkupElement.Row,
        "th" => MarkupElement.HeaderCell,
        "p" => MarkupElement.Paragraph,
        "h1" => MarkupElement.Heading1,
        "h2" => MarkupElement.Heading2,
        "h3" => MarkupElement.Heading3,
        "h4" => MarkupElement.Heading4,
        "section" => MarkupElement.Section,
        "ul" => MarkupElement.UnorderedList,
        "ol" => MarkupElement.OrderedList,
        "li" => MarkupElement.Item,
        "table" => MarkupElement.Table,
        "colgroup" => MarkupElement.ColumnGroup,
        "col" => MarkupElement.Column,
        "thead" => MarkupElement.Head,
        "tbody" => MarkupElement.Body,
        "strong" => MarkupElement.Strong,
        "em" => MarkupElement.Emphasis,
        "br" => MarkupElement.LineBreak,
        "a" => MarkupElement.Link,
        "toc" => MarkupElement.Contents,
        "page-break" => MarkupElement.PageBreak,
        _ => MarkupElement.Unknown,
    };

    public static MarkupAttribute FindAttribute(string name) => name switch
    {
        "id" => MarkupAttribute.Id,
        "class" => MarkupAttribute.Class,
        "page" => MarkupAttribute.Page,
        "label" => MarkupAttribute.Label,
        "summary" => MarkupAttribute.Summary,
        "width" => MarkupAttribute.Width,
        "colspan" => MarkupAttribute.ColumnSpan,
        "rowspan" => MarkupAttribute.RowSpan,
        "scope" => MarkupAttribute.Scope,
        "href" => MarkupAttribute.Target,
        "levels" => MarkupAttribute.Levels,
        _ => MarkupAttribute.None,
    };

    public static MarkupAttribute AttributesOf(MarkupElement element) => element switch
    {
        MarkupElement.Section => MarkupAttribute.Id | MarkupAttribute.Page,
        MarkupElement.Heading1 or MarkupElement.Heading2 or MarkupElement.Heading3 or MarkupElement.Heading4
            or MarkupElement.Paragraph => MarkupAttribute.Id | MarkupAttribute.Class,
        MarkupElement.Item => MarkupAttribute.Class | MarkupAttribute.Label,
        MarkupElement.Table => MarkupAttribute.Id | MarkupAttribute.Class | MarkupAttribute.Summary,
        MarkupElement.Column => MarkupAttribute.Width,
        MarkupElement.Cell => MarkupAttribute.Class | MarkupAttribute.ColumnSpan | MarkupAttribute.RowSpan,
        MarkupElement.HeaderCell =>
            MarkupAttribute.Class | MarkupAttribute.ColumnSpan | MarkupAttribute.RowSpan | MarkupAttribute.Scope,
        MarkupElement.Link => MarkupAttribute.Target,
        MarkupElement.Contents => MarkupAttribute.Levels,
        _ => MarkupAttribute.None,
    };
}
