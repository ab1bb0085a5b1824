using Publisher.Pdf.Objects;

namespace Publisher.Pdf.Reading;

/// <summary>The cross-references that one revision of a file adds (ISO 32000-1 §7.5.6).</summary>
/// <param name="Offset">Where it begins: what <c>startxref</c> and <c>Prev</c> name.</param>
/// <param name="IsStream">Whether it is a stream (§7.5.8) and no table (§7.5.4).</param>
/// <param name="Trailer">What it says about the file.</param>
/// <param name="Numbers">The objects that it places or frees.</param>
public sealed record CrossReferenceSection(
    int Offset, bool IsStream, DictionaryObject Trailer, IReadOnlySet<int> Numbers);
