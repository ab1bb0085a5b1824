using Publisher.Pdf.Writing;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Pdf.Fonts.Files;
using Publisher.Writers.Pdf.Fonts.Subsetting;
using Publisher.Writers.Pdf.Fonts.Subsetting.Cff;
using Publisher.Writers.Pdf.Fonts.Subsetting.TrueType;

namespace Publisher.Writers.Pdf.Tests.Fonts;

/// <summary>Whatever bytes a font file has: findings, never an exception, never an endless loop.</summary>
public sealed class FontDamageTests
{
    private const string Text = "Aé½fi中国㸃";

    [Theory]
    [InlineData("DejaVuSans")]
    [InlineData("UKaiCN")]
    [InlineData("NotoSerifCJKsc-Regular")]
    public void Survives_changed_bytes(string name)
    {
        var sound = InstalledFonts.Find(name);
        var bytes = File.ReadAllBytes(sound.Description.Path);
        var places = FindPlaces(bytes, sound);
        var random = new Random(1);
        var failures = 0;
        for (var round = 0; round < TestSize.Or(400); round++)
        {
            var changes = Enumerable.Range(0, random.Next(1, 6))
                .Select(_ => places[random.Next(places.Count)])
                .Select(place => place.Start + random.Next(place.Length))
                .Where(at => at < bytes.Length)
                .ToList();
            var before = changes.ConvertAll(at => bytes[at]);
            changes.ForEach(at => bytes[at] = random.Next(3) == 0 ? (byte)0xFF : (byte)random.Next(256));
            failures += Use(bytes, sound.Description.Index) ? 0 : 1;
            for (var i = changes.Count - 1; i >= 0; i--)
            {
                bytes[changes[i]] = before[i];
            }
        }

        Assert.True(Use(bytes, sound.Description.Index), "The sound font is not read.");
        Assert.True(failures > 0, "No change did any harm: the test looks at the wrong bytes.");
    }

    [Fact]
    public void Survives_a_file_that_breaks_off()
    {
        var bytes = File.ReadAllBytes(InstalledFonts.DejaVu.Description.Path);
        var random = new Random(2);
        var lengths = Enumerable.Range(0, 600)
            .Concat(Enumerable.Range(0, TestSize.Or(100)).Select(_ => random.Next(bytes.Length)));
        foreach (var length in lengths)
        {
            Assert.False(Use(bytes.AsMemory(0, length), 0), $"Half a font of {length} bytes is taken for a whole one.");
        }
    }

    /// <summary>
    /// The directory, the start of every table, and the outlines and indices of the glyphs that are used.
    /// </summary>
    private static List<(int Start, int Length)> FindPlaces(byte[] bytes, FontFace face)
    {
        var places = new List<(int, int)> { (0, 600) };
        var file = bytes.AsSpan();
        string[] tags = ["head", "hhea", "maxp", "OS/2", "name", "cmap", "hmtx", "loca", "glyf", "CFF ", "post"];
        foreach (var tag in tags)
        {
            if (face.Table(tag) is { IsEmpty: false } table)
            {
                var start = file.IndexOf(table.Span);
                places.Add((start, Math.Min(table.Length, 64)));
                places.Add((start, table.Length));
            }
        }

        if (face.Outlines == FontOutlines.Cff)
        {
            var cff = face.Require("CFF ");
            var start = file.IndexOf(cff.Span);
            var font = new CffFont(cff);
            places.AddRange(Glyphs(face)
                .Select(glyph => font.Charstrings[glyph])
                .Select(outline => (start + cff.Span.IndexOf(outline.Span), outline.Length)));
        }
        else
        {
            var glyf = face.Require("glyf");
            var start = file.IndexOf(glyf.Span);
            var outlines = new GlyphTable(face);
            places.AddRange(Glyphs(face)
                .Select(glyph => outlines[glyph])
                .Where(outline => !outline.IsEmpty)
                .Select(outline => (start + glyf.Span.IndexOf(outline.Span), outline.Length)));
        }

        return places;
    }

    private static IEnumerable<ushort> Glyphs(FontFace face) =>
        Text.EnumerateRunes().Select(face.GetGlyph).Where(glyph => glyph != 0);

    /// <summary>Does with a font all that a document does; returns whether all went well.</summary>
    private static bool Use(ReadOnlyMemory<byte> bytes, int index)
    {
        if (!FontFile.TryRead("test", bytes, out var file, out _)
            || index >= file.FaceCount
            || !file.TryGetFace(index, out var face, out _))
        {
            return false;
        }

        var findings = new DiagnosticBag();
        var subset = new FontSubset(face);
        foreach (var rune in Text.EnumerateRunes())
        {
            if (face.GetGlyph(rune) is > 0 and var glyph)
            {
                Assert.InRange(face.GetAdvance(glyph), 0, ushort.MaxValue);
                subset.GetCid(glyph, rune);
            }
        }

        using var output = new PdfFileWriter(Stream.Null, PdfFileOptions.Default);
        subset.Write(output, findings);
        return !findings.HasErrors;
    }
}
