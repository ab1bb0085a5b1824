using System.Xml;

namespace Publisher.Import.Reading.Word;

/// <summary>What <c>w:pPr</c> says about structure.</summary>
internal readonly record struct ParagraphProperties
{
    public string? Style { get; init; }

    /// <summary>From 0; 9 is running text.</summary>
    public int? OutlineLevel { get; init; }

    /// <summary>0 takes the style's list away.</summary>
    public int? List { get; init; }

    public int? ListLevel { get; init; }

    /// <summary>Whether the end of the paragraph is deleted: its words go on in the next one.</summary>
    public bool IsMarkDeleted { get; init; }

    public static ParagraphProperties Read(XmlReader reader)
    {
        var properties = default(ParagraphProperties);
        foreach (var name in reader.Children())
        {
            properties = name switch
            {
                "pStyle" => properties with { Style = reader.Attribute("val") },
                "outlineLvl" => properties with { OutlineLevel = reader.Number("val", 9) },
                "numPr" => ReadList(reader, properties),
                "rPr" => properties with { IsMarkDeleted = RunProperties.Read(reader).IsDeleted },
                _ => properties,
            };
        }

        return properties;
    }

    private static ParagraphProperties ReadList(XmlReader reader, ParagraphProperties properties)
    {
        foreach (var name in reader.Children())
        {
            properties = name switch
            {
                "numId" => properties with { List = reader.Number("val", 0) },
                "ilvl" => properties with { ListLevel = reader.Number("val", 0) },
                _ => properties,
            };
        }

        return properties;
    }
}
