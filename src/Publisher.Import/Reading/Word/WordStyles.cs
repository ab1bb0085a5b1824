using System.Xml;

namespace Publisher.Import.Reading.Word;

/// <summary>The styles of a file, as far as they number paragraphs, make headings of them or make words bold.</summary>
internal sealed class WordStyles
{
    /// <summary>A chain of styles longer than this goes in a circle.</summary>
    private const int LongestChain = 20;

    private readonly Dictionary<string, WordStyle> _styles = new(StringComparer.Ordinal);

    private WordStyles()
    {
    }

    public static WordStyles Read(WordPackage package)
    {
        var styles = new WordStyles();
        foreach (var part in package.PartsOf("styles"))
        {
            package.Read(part, reader =>
            {
                foreach (var name in reader.Children())
                {
                    if (name == "style" && reader.Attribute("styleId") is { } id)
                    {
                        styles._styles[id] = ReadStyle(reader);
                    }
                }
            });
        }

        return styles;
    }

    /// <summary>What the style says, or the nearest of those that it is based on.</summary>
    public T? Find<T>(string? id, Func<WordStyle, T?> get)
        where T : struct
    {
        for (var i = 0; i < LongestChain && id is not null && _styles.TryGetValue(id, out var style); i++)
        {
            if (get(style) is { } value)
            {
                return value;
            }

            id = style.BasedOn;
        }

        return null;
    }

    private static WordStyle ReadStyle(XmlReader reader)
    {
        var style = new WordStyle();
        foreach (var name in reader.Children())
        {
            switch (name)
            {
                case "basedOn":
                    style = style with { BasedOn = reader.Attribute("val") };
                    break;
                case "pPr":
                    var properties = ParagraphProperties.Read(reader);
                    style = style with
                    {
                        OutlineLevel = properties.OutlineLevel,
                        List = properties.List,
                        ListLevel = properties.ListLevel ?? 0,
                    };
                    break;
                case "rPr":
                    style = style with { IsBold = RunProperties.Read(reader).IsBold };
                    break;
            }
        }

        return style;
    }
}
