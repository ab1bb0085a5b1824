namespace Publisher.Writers.Pdf.Layout.Structure;

/// <summary>The structure types that documents need (ISO 32000-1 §14.8.4).</summary>
internal enum TagRole
{
    Document,
    Part,
    Sect,
    Paragraph,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    Heading5,
    Heading6,
    List,
    ListItem,
    Label,
    ListBody,
    Contents,
    ContentsItem,
    Reference,
    Link,
    Table,
    TableHead,
    TableBody,
    TableRow,
    TableHeader,
    TableData,

    /// <summary>Stressed words: mapped to Span, for PDF 1.7 has no type of its own.</summary>
    Emphasis,

    /// <summary>Important words: mapped to Span, for PDF 1.7 has no type of its own.</summary>
    Strong,

    /// <summary>Characters that stand for others.</summary>
    Span,
}
