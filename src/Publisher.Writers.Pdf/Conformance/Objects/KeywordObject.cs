namespace Publisher.Writers.Pdf.Conformance.Objects;

/// <summary>A word of the language that is no value: <c>obj</c>, an operator of a content stream.</summary>
internal sealed class KeywordObject(string value) : PdfObject
{
    public string Value { get; } = value;
}
