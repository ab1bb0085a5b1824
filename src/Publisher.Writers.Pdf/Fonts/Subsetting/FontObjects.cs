using System.Text;
using Publisher.Pdf.Writing;
using Publisher.Writers.Pdf.Fonts.Files;

namespace Publisher.Writers.Pdf.Fonts.Subsetting;

/// <summary>Writes the objects of a composite font (ISO 32000-1 §9.7, §9.8).</summary>
internal sealed class FontObjects(
    IPdfObjects file, FontFace face, IReadOnlyList<SubsetGlyph> glyphs, FontProgram program)
{
    /// <summary>What a CID's width is when W says nothing: a full-width character's.</summary>
    private const double DefaultWidth = 1000;

    private const int FixedPitch = 1;
    private const int Symbolic = 4;
    private const int Italic = 64;

    private readonly byte[] _name = Encoding.ASCII.GetBytes(program.Name);

    private bool IsCff => face.Outlines == FontOutlines.Cff;

    /// <returns>The Type 0 font.</returns>
    public PdfReference Write()
    {
        var root = file.Allocate();
        var descendant = file.Allocate();
        var descriptor = file.Allocate();
        var data = file.Allocate();
        var unicode = file.Allocate();
        WriteRoot(root, descendant, unicode);
        WriteDescendant(descendant, descriptor);
        WriteDescriptor(descriptor, data);
        WriteProgram(data);
        file.BeginStream(unicode);
        file.EndStream(ToUnicodeMap.Write(glyphs).Written);
        return root;
    }

    private void WriteRoot(PdfReference root, PdfReference descendant, PdfReference unicode)
    {
        var tokens = file.BeginObject(root);
        tokens.BeginDictionary();
        tokens.Name("Type"u8, "Font"u8);
        tokens.Name("Subtype"u8, "Type0"u8);

        // Table 121: over a Type 0 CIDFont the name has the CMap's name behind it.
        tokens.Name("BaseFont"u8, IsCff ? [.. _name, .. "-Identity-H"u8] : _name);
        tokens.Name("Encoding"u8, "Identity-H"u8);
        tokens.BeginArray("DescendantFonts"u8);
        tokens.Reference(descendant);
        tokens.EndArray();
        tokens.Reference("ToUnicode"u8, unicode);
        tokens.EndDictionary();
        file.EndObject();
    }

    private void WriteDescendant(PdfReference descendant, PdfReference descriptor)
    {
        var tokens = file.BeginObject(descendant);
        tokens.BeginDictionary();
        tokens.Name("Type"u8, "Font"u8);
        tokens.Name("Subtype"u8, IsCff ? "CIDFontType0"u8 : "CIDFontType2"u8);
        tokens.Name("BaseFont"u8, _name);
        tokens.BeginDictionary("CIDSystemInfo"u8);
        tokens.Bytes("Registry"u8, "Adobe"u8);
        tokens.Bytes("Ordering"u8, "Identity"u8);
        tokens.Number("Supplement"u8, 0);
        tokens.EndDictionary();
        tokens.Reference("FontDescriptor"u8, descriptor);
        tokens.Number("DW"u8, DefaultWidth);
        tokens.BeginArray("W"u8);
        WriteWidths(tokens);
        tokens.EndArray();
        if (!IsCff)
        {
            // ISO 19005-3 §6.2.11.3.2: an embedded Type 2 CIDFont must say so even where it is the default.
            tokens.Name("CIDToGIDMap"u8, "Identity"u8);
        }

        tokens.EndDictionary();
        file.EndObject();
    }

    /// <summary>Runs of CIDs that do not have the default width: first CID and their widths (§9.7.4.3).</summary>
    private void WriteWidths(PdfTokenWriter tokens)
    {
        var isOpen = false;
        for (var cid = 0; cid < glyphs.Count; cid++)
        {
            var width = Scale(face.GetAdvance(glyphs[cid].Glyph));
            var isDefault = Math.Abs(width - DefaultWidth) < 0.00005;
            if (!isDefault && !isOpen)
            {
                tokens.Number(cid);
                tokens.BeginArray();
            }
            else if (isDefault && isOpen)
            {
                tokens.EndArray();
            }

            isOpen = !isDefault;
            if (isOpen)
            {
                tokens.Number(width);
            }
        }

        if (isOpen)
        {
            tokens.EndArray();
        }
    }

    private void WriteDescriptor(PdfReference descriptor, PdfReference data)
    {
        var tokens = file.BeginObject(descriptor);
        tokens.BeginDictionary();
        tokens.Name("Type"u8, "FontDescriptor"u8);
        tokens.Name("FontName"u8, _name);
        tokens.Number("Flags"u8, Symbolic | (face.IsFixedPitch ? FixedPitch : 0) | (face.IsItalic ? Italic : 0));
        tokens.BeginArray("FontBBox"u8);
        tokens.Number(Scale(face.Bounds.Left));
        tokens.Number(Scale(face.Bounds.Bottom));
        tokens.Number(Scale(face.Bounds.Right));
        tokens.Number(Scale(face.Bounds.Top));
        tokens.EndArray();
        tokens.Number("ItalicAngle"u8, face.ItalicAngle);
        tokens.Number("Ascent"u8, Scale(face.Ascent));
        tokens.Number("Descent"u8, Scale(face.Descent));
        tokens.Number("CapHeight"u8, Scale(face.CapHeight > 0 ? face.CapHeight : face.Ascent));

        // No table of a font has it. Readers use it only to imitate a font that they lack; ours is embedded.
        tokens.Number("StemV"u8, 10 + (220 * (face.Description.Weight - 50) / 900));
        tokens.Reference(IsCff ? "FontFile3"u8 : "FontFile2"u8, data);
        tokens.EndDictionary();
        file.EndObject();
    }

    private void WriteProgram(PdfReference data)
    {
        var tokens = file.BeginStream(data);
        if (IsCff)
        {
            tokens.Name("Subtype"u8, "CIDFontType0C"u8);
        }
        else
        {
            tokens.Number("Length1"u8, program.Length);
        }

        file.EndPackedStream(program.Packed.Span);
    }

    /// <summary>Font units to thousandths of an em.</summary>
    private double Scale(int units) => units * 1000.0 / face.UnitsPerEm;
}
