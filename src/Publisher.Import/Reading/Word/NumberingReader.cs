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
                foreach (var name in reader.Children())
                {
                    if (name == "abstractNum")
                    {
                        abstracts[reader.Number("abstractNumId", -1)] = ReadLevels(reader);
                    }
                    else if (name == "num")
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
        foreach (var name in reader.Children())
        {
            if (name == "lvl")
            {
                levels[reader.Number("ilvl", 0)] = ReadLevel(reader);
            }
        }

        return levels;
    }

    private static ListLevel ReadLevel(XmlReader reader)
    {
        var level = new ListLevel(1, "decimal", "");
        foreach (var name in reader.Children())
        {
            level = name switch
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
        foreach (var name in reader.Children())
        {
            font = name == "rFonts" ? reader.Attribute("ascii") ?? reader.Attribute("hAnsi") ?? font : font;
        }

        return font;
    }

    private static ListDefinition ReadList(XmlReader reader, Dictionary<int, Dictionary<int, ListLevel>> abstracts)
    {
        var (id, levels) = (-1, new Dictionary<int, ListLevel>());
        var starts = new Dictionary<int, int>();
        foreach (var name in reader.Children())
        {
            if (name == "abstractNumId")
            {
                id = reader.Number("val", -1);
                levels = new Dictionary<int, ListLevel>(abstracts.GetValueOrDefault(id) ?? []);
            }
            else if (name == "lvlOverride")
            {
                ReadOverride(reader, levels, starts);
            }
        }

        return new ListDefinition(id, levels) { StartOverrides = starts };
    }

    private static void ReadOverride(XmlReader reader, Dictionary<int, ListLevel> levels, Dictionary<int, int> starts)
    {
        var level = reader.Number("ilvl", 0);
        foreach (var name in reader.Children())
        {
            if (name == "startOverride")
            {
                starts[level] = reader.Number("val", 1);
            }
            else if (name == "lvl")
            {
                levels[level] = ReadLevel(reader);
            }
        }
    }
}
