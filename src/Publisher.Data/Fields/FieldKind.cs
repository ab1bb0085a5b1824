namespace Publisher.Data.Fields;

/// <summary>What may stand behind a key.</summary>
public enum FieldKind
{
    /// <summary>A text that is printed as typed.</summary>
    Text,

    /// <summary>Markdown: one text, or a list of paragraphs.</summary>
    Prose,

    /// <summary>A whole number above zero.</summary>
    Number,

    /// <summary>An amount of money, printed as typed.</summary>
    Amount,

    /// <summary>A day of the calendar.</summary>
    Date,

    /// <summary>Keys with values.</summary>
    Mapping,

    /// <summary>A list.</summary>
    List,

    /// <summary>A list with <c>- </c>, or a mapping that holds it beside a title line and an introduction.</summary>
    Section,
}
