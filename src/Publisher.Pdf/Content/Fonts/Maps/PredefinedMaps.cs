namespace Publisher.Pdf.Content.Fonts.Maps;

/// <summary>
/// The encodings that files name without containing them (ISO 32000-1 table 118), as far as Chinese files use them.
/// </summary>
internal static class PredefinedMaps
{
    /// <summary>Null for a name that is not known.</summary>
    public static CodeMap? Find(string name)
    {
        var isVertical = name.EndsWith("-V", StringComparison.Ordinal);
        if (!isVertical && !name.EndsWith("-H", StringComparison.Ordinal))
        {
            return null;
        }

        return name[..^2] switch
        {
            "Identity" => new TwoByteMap { IsVertical = isVertical },
            "GB-EUC" or "GBK-EUC" => new GbMap(isHalfWidth: true, hasFourBytes: false) { IsVertical = isVertical },
            "GBpc-EUC" or "GBKp-EUC" => new GbMap(isHalfWidth: false, hasFourBytes: false) { IsVertical = isVertical },
            "GBK2K" => new GbMap(isHalfWidth: false, hasFourBytes: true) { IsVertical = isVertical },
            "UniGB-UCS2" or "UniGB-UTF16" or "UniCNS-UCS2" or "UniCNS-UTF16" or "UniJIS-UCS2" or "UniJIS-UTF16"
                or "UniKS-UCS2" or "UniKS-UTF16" => new UnicodeMap { IsVertical = isVertical },
            _ => null,
        };
    }
}
