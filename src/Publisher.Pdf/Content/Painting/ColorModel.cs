namespace Publisher.Pdf.Content.Painting;

/// <summary>What the components of a colour mean.</summary>
internal enum ColorModel
{
    /// <summary>All 1 is white: DeviceGray, DeviceRGB and their like.</summary>
    Light,

    /// <summary>All 0 is white: DeviceCMYK, separations.</summary>
    Ink,

    /// <summary>Nobody can tell without more: patterns, palettes, Lab.</summary>
    Other,
}
