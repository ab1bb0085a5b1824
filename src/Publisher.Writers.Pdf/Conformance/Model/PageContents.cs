using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;

namespace Publisher.Writers.Pdf.Conformance.Model;

/// <summary>What a page's content does, as far as rules ask.</summary>
internal sealed class PageContents(PdfPage page)
{
    public PdfPage Page { get; } = page;

    /// <summary>In the order of the content.</summary>
    public List<ContentPiece> Pieces { get; } = [];

    /// <summary>Operators that paint outside of every piece and artifact.</summary>
    public SortedSet<string> Untagged { get; } = new(StringComparer.Ordinal);

    /// <summary>Pieces inside artifacts and artifacts inside pieces.</summary>
    public int Mixed { get; set; }

    /// <summary>What begins and does not end, or ends and did not begin.</summary>
    public SortedSet<string> Unbalanced { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> UnknownOperators { get; } = new(StringComparer.Ordinal);

    /// <summary>Colour spaces of devices: DeviceGray, DeviceRGB, DeviceCMYK.</summary>
    public SortedSet<string> DeviceColors { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> RenderingIntents { get; } = new(StringComparer.Ordinal);

    /// <summary>Names that the resources do not have.</summary>
    public SortedSet<string> MissingResources { get; } = new(StringComparer.Ordinal);

    /// <summary>The deepest nesting of q and Q.</summary>
    public int Depth { get; set; }

    public Dictionary<DictionaryObject, UsedCodes> Codes { get; } = new(ReferenceEqualityComparer.Instance);
}
