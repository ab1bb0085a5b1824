using System.Collections.Immutable;

namespace Publisher.Writers.Pdf.Fonts.Files;

/// <summary>What a face says about itself, enough to choose among faces without opening their outlines.</summary>
public sealed record FontDescription
{
    /// <summary>The font file.</summary>
    public required string Path { get; init; }

    /// <summary>The face's place in its collection, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Printable ASCII without PDF's delimiters; made up where the file has none that is.</summary>
    public required string PostScriptName { get; init; }

    /// <summary>Its family in all languages of the file, 仿宋 and FangSong.</summary>
    public required ImmutableArray<string> FamilyNames { get; init; }

    /// <summary>100 to 900; 400 regular, 700 bold.</summary>
    public required int Weight { get; init; }

    /// <summary>1 to 9; 5 neither condensed nor expanded.</summary>
    public required int Width { get; init; }

    public required bool IsItalic { get; init; }

    /// <summary>Whether its maker lets a subset of it be embedded in a document.</summary>
    public required bool MayEmbed { get; init; }

    /// <summary>
    /// fontRevision and checkSumAdjustment (OpenType 1.9, "head"): its maker's version, and a sum over the whole file, so that
    /// another edition of the same font can be told without reading it.
    /// </summary>
    public ulong Edition { get; init; }

    public bool IsBold => Weight >= 600;

    /// <summary>Whether <paramref name="family"/> is its family's name in any language, whatever the case.</summary>
    public bool IsOfFamily(string family)
    {
        foreach (var name in FamilyNames)
        {
            if (string.Equals(name, family, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    internal static FontDescription Read(string path, int index, FaceTables tables)
    {
        var names = new NameTable(tables.Find("name"));
        var os2 = tables.Find("OS/2");
        var head = tables.Find("head");
        var style = head.U16(44);
        var edition = ((ulong)head.U32(4) << 32) | head.U32(8);
        var (bold, italic) = ((style & 1) != 0, (style & 2) != 0);
        return new FontDescription
        {
            Path = path,
            Index = index,
            PostScriptName = FontName.ToPostScript(names, path, index),
            FamilyNames = names.Families,
            Weight = Math.Max(bold ? 700 : 0, os2.IsEmpty ? 400 : ReadWeight(os2.U16(4))),
            Width = os2.IsEmpty ? 5 : Math.Clamp((int)os2.U16(6), 1, 9),
            IsItalic = os2.IsEmpty ? italic : (os2.U16(62) & 1) != 0,
            Edition = edition,
            MayEmbed = os2.IsEmpty || AllowsSubset(os2.U16(8)),
        };
    }

    /// <summary>Some old fonts count 1 to 9, and some bold ones claim 400: those have their bold bit set.</summary>
    private static int ReadWeight(ushort weight) => Math.Clamp(weight < 10 ? weight * 100 : weight, 100, 900);

    /// <summary>
    /// OpenType 1.9, OS/2 fsType: of the four exclusive permissions only "restricted licence" (2, when it stands alone)
    /// forbids embedding; bit 8 forbids subsets, bit 9 outlines.
    /// </summary>
    private static bool AllowsSubset(ushort type) => (type & 0x000F) != 2 && (type & 0x0300) == 0;
}
