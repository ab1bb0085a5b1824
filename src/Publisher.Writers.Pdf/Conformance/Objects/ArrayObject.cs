using System.Collections.Immutable;

namespace Publisher.Writers.Pdf.Conformance.Objects;

/// <summary>An array.</summary>
internal sealed class ArrayObject(ImmutableArray<PdfObject> items) : PdfObject
{
    public ImmutableArray<PdfObject> Items { get; } = items;
}
