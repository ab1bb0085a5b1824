using System.Globalization;
using System.Text;
using Publisher.Pdf.Writing;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Pdf.Fonts.Files;
using Publisher.Writers.Pdf.Fonts.Subsetting;
using Publisher.Writers.Pdf.Layout.Text;

namespace Publisher.Writers.Pdf.Writing;

/// <summary>The fonts of a file: one subset for each face, however text is set in it.</summary>
internal sealed class DocumentFonts
{
    private readonly List<FontSubset> _subsets = [];
    private readonly int[] _subsetOfFace;
    private readonly IReadOnlyList<LayoutFace> _faces;

    public DocumentFonts(IReadOnlyList<LayoutFace> faces)
    {
        _faces = faces;
        _subsetOfFace = new int[faces.Count];
        for (var i = 0; i < faces.Count; i++)
        {
            _subsetOfFace[i] = IndexOf(faces[i].Face);
        }
    }

    /// <summary>The number of the font resource that a face of the layout is in.</summary>
    public int GetResource(int face) => _subsetOfFace[face];

    public static string GetName(int resource) => string.Create(CultureInfo.InvariantCulture, $"F{resource + 1}");

    public bool IsThickened(int face) => _faces[face].IsThickened;

    /// <summary>The width of a glyph in em.</summary>
    public double GetAdvance(in PlacedGlyph glyph) =>
        (double)_faces[glyph.Face].Face.GetAdvance(glyph.Glyph) / _faces[glyph.Face].Face.UnitsPerEm;

    public ushort GetCid(in PlacedGlyph glyph) =>
        _subsets[_subsetOfFace[glyph.Face]].GetCid(glyph.Glyph, new Rune(glyph.Rune));

    /// <summary>
    /// Starts cutting the subsets, side by side and beside whatever the caller writes meanwhile. Call it when all text
    /// is written, and wait for it before <see cref="Write"/>.
    /// </summary>
    public Task BuildAsync(int compressionLevel) =>
        Task.WhenAll(_subsets.Select(subset => Task.Run(() => subset.Build(compressionLevel))));

    /// <summary>Writes the fonts and the resources that name them.</summary>
    public void Write(PdfFileWriter file, PdfReference resources, DiagnosticBag diagnostics)
    {
        var references = new PdfReference[_subsets.Count];
        for (var i = 0; i < references.Length; i++)
        {
            references[i] = _subsets[i].Write(file, diagnostics);
        }

        var tokens = file.BeginObject(resources);
        tokens.BeginDictionary();
        tokens.BeginDictionary("Font"u8);
        for (var i = 0; i < references.Length; i++)
        {
            tokens.Name(GetName(i));
            tokens.Reference(references[i]);
        }

        tokens.EndDictionary();
        tokens.EndDictionary();
        file.EndObject();
    }

    private int IndexOf(FontFace face)
    {
        var index = _subsets.FindIndex(subset => ReferenceEquals(subset.Face, face));
        if (index < 0)
        {
            index = _subsets.Count;
            _subsets.Add(new FontSubset(face));
        }

        return index;
    }
}
