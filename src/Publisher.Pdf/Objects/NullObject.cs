namespace Publisher.Pdf.Objects;

/// <summary>No value; what a reference to an object that is not there stands for (ISO 32000-1 §7.3.9).</summary>
public sealed class NullObject : PdfObject
{
    public static NullObject Instance { get; } = new();
}
