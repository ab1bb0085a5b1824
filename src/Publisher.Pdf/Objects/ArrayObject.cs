using System.Collections.Immutable;

namespace Publisher.Pdf.Objects;

/// <summary>An array.</summary>
public sealed class ArrayObject(ImmutableArray<PdfObject> items) : PdfObject
{
    public ImmutableArray<PdfObject> Items { get; } = items;
}
