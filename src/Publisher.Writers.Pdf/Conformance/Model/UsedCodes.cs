namespace Publisher.Writers.Pdf.Conformance.Model;

/// <summary>Which codes of a font a page shows.</summary>
internal sealed class UsedCodes(int page)
{
    /// <summary>The page's index.</summary>
    public int Page { get; } = page;

    /// <summary>Codes shown; true where one of them at least has no ActualText around it.</summary>
    public Dictionary<int, bool> Codes { get; } = [];

    public void Add(int code, bool hasActualText) =>
        Codes[code] = !hasActualText || Codes.GetValueOrDefault(code);
}
