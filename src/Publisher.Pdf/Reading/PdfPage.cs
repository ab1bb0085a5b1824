using Publisher.Pdf.Objects;

namespace Publisher.Pdf.Reading;

/// <summary>A page.</summary>
/// <param name="Index">From 0.</param>
/// <param name="Number">Its object's number; 0 when it is no object of its own.</param>
/// <param name="Dictionary">Its entries.</param>
/// <param name="Resources">Its resources, its own or inherited.</param>
/// <param name="MediaBox">Its size, its own or inherited; null when there is none.</param>
/// <param name="Parent">The object that lists it.</param>
public sealed record PdfPage(
    int Index, int Number, DictionaryObject Dictionary, DictionaryObject Resources, ArrayObject? MediaBox, int Parent)
{
    /// <summary>How messages name it.</summary>
    public string Name => FormattableString.Invariant($"{Index + 1}");
}
