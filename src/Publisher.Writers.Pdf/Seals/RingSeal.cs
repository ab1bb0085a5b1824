using System.Globalization;
using System.Text;
using Publisher.Documents.Styles;
using Publisher.Pdf.Writing;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Pdf.Fonts.Files;
using Publisher.Writers.Pdf.Fonts.Selection;
using Publisher.Writers.Pdf.Fonts.Subsetting;

namespace Publisher.Writers.Pdf.Seals;

/// <summary>
/// A department's round seal: a red ring, its name along the upper arc from left to right, a star in the middle (国发〔1999〕25号).
/// Drawn with lines and embedded glyphs, the same every time.
/// </summary>
public sealed class RingSeal : IPdfAppearance
{
    /// <summary>How far round the words may reach.</summary>
    private const double MaxArc = 1.5 * Math.PI;

    /// <summary>Of the seal's radius.</summary>
    private const double Ring = 0.045;
    private const double WordHeight = 0.30;
    private const double Star = 0.34;
    private const double LineHeight = 0.18;

    private readonly DiagnosticBag _findings = new();
    private readonly List<(FontSubset Subset, ushort Cid, double Advance)> _words = [];
    private readonly List<(FontSubset Subset, ushort Cid, double Advance)> _line = [];
    private readonly List<FontSubset> _subsets = [];
    private readonly double _radius;

    private RingSeal(double diameter, string alternateText)
    {
        (_radius, AlternateText) = (diameter / 2, alternateText);
    }

    public double Width => _radius * 2;

    public double Height => _radius * 2;

    public string AlternateText { get; }

    /// <param name="fonts">The fonts of this machine, needed as long as the seal is.</param>
    /// <param name="words">Along the arc.</param>
    /// <param name="line">Below the star; may be empty.</param>
    /// <param name="diameter">In points.</param>
    /// <param name="missing">The character that no font has, when the seal cannot be drawn.</param>
    /// <returns>Null when a character is missing.</returns>
    public static RingSeal? Create(FontSet fonts, string words, string line, double diameter, out Rune missing)
    {
        var seal = new RingSeal(diameter, line.Length == 0 ? $"印章：{words}" : $"印章：{words} {line}");
        return seal.TryShape(fonts, words, seal._words, out missing) && seal.TryShape(fonts, line, seal._line, out missing)
            ? seal
            : null;
    }

    public PdfReference Write(IPdfObjects file)
    {
        var fonts = new PdfReference[_subsets.Count];
        for (var i = 0; i < fonts.Length; i++)
        {
            fonts[i] = _subsets[i].Write(file, _findings);
        }

        var form = file.Allocate();
        var tokens = FormXObject.Begin(file, form, Width, Height);
        tokens.BeginDictionary("Resources"u8);
        tokens.BeginDictionary("Font"u8);
        for (var i = 0; i < fonts.Length; i++)
        {
            tokens.Name(NameOf(i));
            tokens.Reference(fonts[i]);
        }

        tokens.EndDictionary();
        tokens.EndDictionary();
        var content = new PdfTokenWriter();
        Draw(content);
        file.EndStream(content.Written);
        return form;
    }

    private static string NameOf(int subset) => string.Create(CultureInfo.InvariantCulture, $"F{subset + 1}");

    private bool TryShape(
        FontSet fonts, string text, List<(FontSubset Subset, ushort Cid, double Advance)> glyphs, out Rune missing)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (!fonts.TryResolve(FontRole.SongTi, bold: true, rune, out var face, out var glyph))
            {
                missing = rune;
                return false;
            }

            var subset = SubsetOf(face);
            glyphs.Add((subset, subset.GetCid(glyph, rune), (double)face.GetAdvance(glyph) / face.UnitsPerEm));
        }

        missing = default;
        return true;
    }

    private FontSubset SubsetOf(FontFace face)
    {
        var subset = _subsets.Find(candidate => ReferenceEquals(candidate.Face, face));
        if (subset is null)
        {
            subset = new FontSubset(face);
            _subsets.Add(subset);
        }

        return subset;
    }

    private void Draw(PdfTokenWriter content)
    {
        foreach (var color in (ReadOnlySpan<string>)["rg", "RG"])
        {
            content.Number(0.85);
            content.Number(0.04);
            content.Number(0.04);
            content.Operator(Encoding.ASCII.GetBytes(color));
        }

        content.Number(_radius * Ring);
        content.Operator("w"u8);
        SealShapes.Circle(content, _radius, _radius * (1 - (Ring / 2)) - 0.1);
        SealShapes.Star(content, _radius, _radius * Star);
        content.Operator("BT"u8);
        DrawWords(content);
        DrawLine(content);
        content.Operator("ET"u8);
    }

    /// <summary>Each glyph stands upright on the ring's inner side, its middle on a ray; narrow where many must fit.</summary>
    private void DrawWords(PdfTokenWriter content)
    {
        if (_words.Count == 0)
        {
            return;
        }

        var size = _radius * WordHeight;
        var middle = _radius * (1 - (2.2 * Ring)) - (size / 2);
        var step = _words.Count == 1 ? 0 : Math.Min(MaxArc / (_words.Count - 1), size * 1.35 / middle);
        var stretch = _words.Count == 1 ? 1 : Math.Min(1, step * middle / size);
        for (var i = 0; i < _words.Count; i++)
        {
            var (subset, cid, advance) = _words[i];
            var angle = (Math.PI / 2) + (step * ((_words.Count - 1) / 2.0 - i));
            var (cosine, sine) = (Math.Cos(angle - (Math.PI / 2)), Math.Sin(angle - (Math.PI / 2)));

            // From the glyph's middle back to its origin: half its width to the left, a good third of its height down.
            var (left, down) = (advance * size * stretch / 2, size * 0.38);
            var x = _radius + (middle * Math.Cos(angle)) - (left * cosine) + (down * sine);
            var y = _radius + (middle * Math.Sin(angle)) - (left * sine) - (down * cosine);
            Show(content, subset, cid, size, [cosine * stretch, sine * stretch, -sine, cosine, x, y]);
        }
    }

    private void DrawLine(PdfTokenWriter content)
    {
        var size = _radius * LineHeight;
        var width = 0.0;
        foreach (var (_, _, advance) in _line)
        {
            width += advance * size;
        }

        var x = _radius - (width / 2);
        foreach (var (subset, cid, advance) in _line)
        {
            Show(content, subset, cid, size, [1, 0, 0, 1, x, _radius * 0.42]);
            x += advance * size;
        }
    }

    private void Show(PdfTokenWriter content, FontSubset subset, ushort cid, double size, ReadOnlySpan<double> matrix)
    {
        content.Name(NameOf(_subsets.IndexOf(subset)));
        content.Number(size);
        content.Operator("Tf"u8);
        foreach (var number in matrix)
        {
            content.Number(number);
        }

        content.Operator("Tm"u8);
        content.Hex([(byte)(cid >> 8), (byte)cid]);
        content.Operator("Tj"u8);
    }
}
