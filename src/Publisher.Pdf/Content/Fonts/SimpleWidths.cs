using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;

namespace Publisher.Pdf.Content.Fonts;

/// <summary>The widths of a simple font (ISO 32000-1 §9.2.4, §9.6.5).</summary>
internal static class SimpleWidths
{
    /// <summary>
    /// Of each code, in text space. The 14 standard fonts may come without widths (§9.6.2.2): those of Courier are known, the
    /// others get a middling one.
    /// </summary>
    public static double[] Read(FileObjects objects, DictionaryObject font, DictionaryObject? descriptor, bool isType3)
    {
        var scale = isType3 ? Math.Abs(MatrixOf(objects, font, 0)) : 0.001;
        var isCourier = objects.Name(font, "BaseFont")?.StartsWith("Courier", StringComparison.Ordinal) == true;
        var hasWidths = objects.Find(font, "Widths") is ArrayObject;
        var missing = objects.Number(descriptor, "MissingWidth") ?? (hasWidths || isType3 ? 0 : isCourier ? 600 : 500);
        var widths = new double[256];
        Array.Fill(widths, missing * scale);
        var code = (int)Math.Clamp(objects.Number(font, "FirstChar") ?? 0, 0, 256);
        foreach (var item in objects.Items(font, "Widths"))
        {
            if (code >= widths.Length)
            {
                break;
            }

            widths[code++] = (item as NumberObject)?.Value * scale ?? missing * scale;
        }

        return widths;
    }

    /// <summary>
    /// How large the glyphs of a Type 3 font are for a size of 1. Usually a thousand or two of its units make the size; where
    /// it draws in units of its own, its box tells.
    /// </summary>
    public static double SizeFactor(FileObjects objects, DictionaryObject font)
    {
        const double SmallestUsual = 1.0 / 4096;
        const double LargestUsual = 1.0 / 500;
        var scale = Math.Abs(MatrixOf(objects, font, 3));
        var height = objects.Find(font, "FontBBox") is ArrayObject { Items: [_, NumberObject bottom, _, NumberObject top] }
            ? Math.Abs(top.Value - bottom.Value)
            : 0;
        return scale is >= SmallestUsual and <= LargestUsual || height * scale is not (> 0.01 and < 1000) ? 1 : height * scale;
    }

    private static double MatrixOf(FileObjects objects, DictionaryObject font, int index) =>
        objects.Find(font, "FontMatrix") is ArrayObject { Items: { Length: 6 } items }
        && objects.Resolve(items[index]) is NumberObject number
            ? number.Value
            : 0.001;
}
