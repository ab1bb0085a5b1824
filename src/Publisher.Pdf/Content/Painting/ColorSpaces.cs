using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;

namespace Publisher.Pdf.Content.Painting;

/// <summary>Tells what the components of a colour space mean (ISO 32000-1 §8.6).</summary>
internal static class ColorSpaces
{
    /// <param name="objects">The file.</param>
    /// <param name="resources">Where the page names its spaces.</param>
    /// <param name="name">The operand of <c>cs</c>.</param>
    public static ColorModel ModelOf(FileObjects objects, DictionaryObject resources, string name)
    {
        if (Device(name) is { } device)
        {
            return device;
        }

        var space = objects.Find(objects.Dictionary(resources, "ColorSpace"), name);
        if (space is NameObject other)
        {
            return Device(other.Value) ?? ColorModel.Other;
        }

        return space is ArrayObject { Items: [var family, ..] parts }
            && objects.Resolve(family) is NameObject { Value: var kind }
            ? kind switch
            {
                "CalGray" or "CalRGB" => ColorModel.Light,
                "Separation" or "DeviceN" => ColorModel.Ink,
                "ICCBased" when parts.Length > 1 && objects.Resolve(parts[1]) is DictionaryObject profile =>
                    objects.Number(profile, "N") == 4 ? ColorModel.Ink : ColorModel.Light,
                _ => Device(kind) ?? ColorModel.Other,
            }
            : ColorModel.Other;
    }

    private static ColorModel? Device(string name) => name switch
    {
        "DeviceGray" or "DeviceRGB" => ColorModel.Light,
        "DeviceCMYK" => ColorModel.Ink,
        "Pattern" => ColorModel.Other,
        _ => null,
    };
}
