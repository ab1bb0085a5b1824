namespace Publisher.Writers.Word.Footers;

/// <summary>Which pages a footer stands on; the names are those of ISO/IEC 29500-1 §17.18.36.</summary>
internal enum FooterSide
{
    /// <summary>Odd pages, or all when odd and even ones do not differ.</summary>
    Default,
    Even,
}
