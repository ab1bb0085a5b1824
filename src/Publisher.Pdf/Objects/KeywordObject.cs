namespace Publisher.Pdf.Objects;

/// <summary>A word of the language that is no value: <c>obj</c>, an operator of a content stream.</summary>
public sealed class KeywordObject(string value) : PdfObject
{
    public string Value { get; } = value;
}
