using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;
using Publisher.Writers.Pdf.Fonts.Files;

namespace Publisher.Writers.Pdf.Conformance.Model;

/// <summary>An embedded font file, as far as glyphs and their widths go.</summary>
internal abstract class EmbeddedProgram
{
    /// <summary>Null when there is none that can be read.</summary>
    public static EmbeddedProgram? Read(FileObjects objects, DictionaryObject? descriptor)
    {
        try
        {
            if (objects.Find(descriptor, "FontFile3") is StreamObject cff)
            {
                return new CffProgram(new FontTable(objects.Decode(cff), "CFF "));
            }

            return objects.Find(descriptor, "FontFile2") is StreamObject sfnt
                ? new TrueTypeProgram(objects.Decode(sfnt))
                : null;
        }
        catch (FontFormatException)
        {
            return null;
        }
    }

    /// <summary>The glyph of a CID, as the program itself maps it; -1 when it has none.</summary>
    public abstract int GlyphOf(int cid);

    /// <summary>A glyph's width in thousandths of an em; null when it cannot be told.</summary>
    public abstract double? WidthOf(int glyph);
}
