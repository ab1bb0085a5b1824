using System.Xml;

namespace Publisher.Import.Reading.Word;

/// <summary>What <c>w:rPr</c> says, as far as importing asks.</summary>
internal readonly record struct RunProperties
{
    public string? Style { get; init; }

    public bool? IsBold { get; init; }

    public bool IsHidden { get; init; }

    /// <summary>Of a paragraph's end.</summary>
    public bool IsDeleted { get; init; }

    public static RunProperties Read(XmlReader reader)
    {
        var properties = default(RunProperties);
        foreach (var name in reader.Children())
        {
            properties = name switch
            {
                "rStyle" => properties with { Style = reader.Attribute("val") },
                "b" => properties with { IsBold = reader.IsOn() },
                "vanish" => properties with { IsHidden = reader.IsOn() },
                "del" or "moveFrom" => properties with { IsDeleted = true },
                _ => properties,
            };
        }

        return properties;
    }
}
