using System.Xml;

namespace Publisher.Import.Reading.Word;

/// <summary>Reads the automatic lists of a file from its numbering part.</summary>
internal static class NumberingReader
{
    /// <summary>By the number that paragraphs refer to.</summary>
    public static Dictionary<int, ListDefinition> Read(WordPackage package)
    {
        var abstracts = new Dictionary<int, Dictionary<int, ListLevel>>();
        var lists = new Dictionary<int, ListDefinition>();
        foreach (var part in package.PartsOf("numbering"))
        {
            package.Read(part, reader =>
            {
                if (reader.IsEmptyElement)
                {
                    return;
                }

                var depth = reader.Depth;
                while (reader.ToNextChild(depth))
                {
                    if (reader.LocalName == "abstractNum")
                    {
                        abstracts[reader.Number("abstractNumId", -1)] = ReadLevels(reader);
                    }
                    else if (reader.LocalName == "num")
                    {
                        var id = reader.Number("numId", -1);
                        lists[id] = ReadList(reader, abstracts);
                    }
                }
            });
        }

        return lists;
    }

    private static Dictionary<int, ListLevel> ReadLevels(XmlReader reader)
    {
        var levels = new Dictionary<int, ListLevel>();
        if (reader.IsEmptyElement)
        {
            return levels;
        }

        var depth = reader.Depth;
        while (reader.ToNextChild(depth))
        {
            if (reader.LocalName == "lvl")
            {
                levels[reader.Number("ilvl", 0)] = ReadLevel(reader);
            }
        }

        return levels;
    }

    private static ListLevel ReadLevel(XmlReader reader)
    {
        var level = new ListLevel(1, "decimal", "");
        if (reader.IsEmptyElement)
        {
            return level;
        }

        var depth = reader.Depth;
        while (reader.ToNextChild(depth))
        {
            level = reader.LocalName switch
            {
                "start" => level with { Start = reader.Number("val", 1) },
                "numFmt" => level with { Format = reader.Attribute("val") ?? level.Format },
                "lvlText" => level with { Pattern = reader.Attribute("val") ?? "" },
                "lvlRestart" => level with { RestartsAfter = reader.Number("val", 0) },
                "rPr" => level with { Font = ReadFont(reader) },
                _ => level,
            };
        }

        return level;
    }

    private static string ReadFont(XmlReader reader)
    {
        var font = "";
        if (reader.IsEmptyElement)
        {
            return font;
        }

        var depth = reader.Depth;
        while (reader.ToNextChild(depth))
        {
            font = reader.LocalName == "rFonts" ? reader.Attribute("ascii") ?? reader.Attribute("hAnsi") ?? font : font;
        }

        return font;
    }

    private static ListDefinition ReadList(XmlReader reader, Dictionary<int, Dictionary<int, ListLevel>> abstracts)
    {
        var (id, levels) = (-1, new Dictionary<int, ListLevel>());
        var starts = new Dictionary<int, int>();
        if (!reader.IsEmptyElement)
        {
            var depth = reader.Depth;
            while (reader.ToNextChild(depth))
            {
                if (reader.LocalName == "abstractNumId")
                {
                    id = reader.Number("val", -1);
                    levels = new Dictionary<int, ListLevel>(abstracts.GetValueOrDefault(id) ?? []);
                }
                else if (reader.LocalName == "lvlOverride")
                {
                    ReadOverride(reader, levels, starts);
                }
            }
        }

        return new ListDefinition(id, levels) { StartOverrides = starts };
    }

    private static void ReadOverride(XmlReader reader, Dictionary<int, ListLevel> levels, Dictionary<int, int> starts)
    {
        var level = reader.Number("ilvl", 0);
        if (reader.IsEmptyElement)
        {
            return;
        }

        var depth = reader.Depth;
        while (reader.ToNextChild(depth))
        {
            if (reader.LocalName == "startOverride")
            {
                starts[level] = reader.Number("val", 1);
            }
            else if (reader.LocalName == "lvl")
            {
                levels[level] = ReadLevel(reader);
            }
        }
    }
}
