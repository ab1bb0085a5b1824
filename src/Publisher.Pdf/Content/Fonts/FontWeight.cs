using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;

namespace Publisher.Pdf.Content.Fonts;

/// <summary>Tells bold faces by what a font says about itself.</summary>
internal static class FontWeight
{
    private const int ForceBold = 1 << 18;

    private static readonly string[] Words = ["bold", "black", "heavy", "demi"];

    /// <param name="objects">The file.</param>
    /// <param name="font">The dictionary with the name.</param>
    /// <param name="descriptor">Its descriptor (ISO 32000-1 §9.8), when there is one.</param>
    public static bool IsBold(FileObjects objects, DictionaryObject font, DictionaryObject? descriptor)
    {
        if (objects.Number(descriptor, "FontWeight") >= 600
            || (objects.Number(descriptor, "Flags") is >= 0 and <= int.MaxValue and var flags && ((int)flags & ForceBold) != 0))
        {
            return true;
        }

        var name = objects.Name(font, "BaseFont") ?? objects.Name(descriptor, "FontName") ?? "";
        foreach (var word in Words)
        {
            if (name.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
