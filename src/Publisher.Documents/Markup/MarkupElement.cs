namespace Publisher.Documents.Markup;

/// <summary>The elements of the markup.</summary>
internal enum MarkupElement
{
    Unknown,
    Section,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    Paragraph,
    UnorderedList,
    OrderedList,
    Item,
    Table,
    ColumnGroup,
    Column,
    Head,
    Body,
    Row,
    HeaderCell,
    Cell,
    Strong,
    Emphasis,
    LineBreak,
    Link,
    Contents,
    PageBreak,
}
