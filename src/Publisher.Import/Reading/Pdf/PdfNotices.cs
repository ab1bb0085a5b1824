using Publisher.Import.Diagnostics;
using Publisher.Pdf.Content;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Import.Reading.Pdf;

/// <summary>Counts what pages have besides plain words, and says it.</summary>
internal sealed class PdfNotices
{
    /// <summary>A page so full of an image is a picture of a page.</summary>
    private const double FullPage = 0.5;

    /// <summary>Smaller ones are dots and patterns.</summary>
    private const double SmallestPicture = 0.002;

    /// <summary>With so many characters that nobody can tell, in percent, the rest is no text to work with.</summary>
    private const int MostUnknown = 2;

    private readonly List<int> _scanned = [];
    private int _pages;
    private int _withPictures;
    private int _recognised;
    private long _characters;
    private long _unknown;

    public void Count(PageContent page)
    {
        _pages++;
        var (visible, invisible, unknown) = (0, 0, 0);
        foreach (var glyph in page.Glyphs)
        {
            visible += !glyph.IsInvisible && !string.IsNullOrWhiteSpace(glyph.Text) ? 1 : 0;
            invisible += glyph.IsInvisible && !string.IsNullOrWhiteSpace(glyph.Text) ? 1 : 0;
            unknown += glyph.Text.Contains('\uFFFD', StringComparison.Ordinal) ? 1 : 0;
        }

        unknown = Math.Max(unknown, page.UnknownGlyphs);
        _characters += Math.Max(visible + invisible, unknown);
        _unknown += unknown;
        _recognised += invisible > visible ? 1 : 0;
        if (visible + invisible + unknown == 0 && page.ImageArea >= FullPage)
        {
            _scanned.Add(_pages);
        }
        else if (page.ImageArea >= SmallestPicture && invisible <= visible)
        {
            _withPictures++;
        }
    }

    /// <summary>Reports what was counted; false when there is nothing to be read.</summary>
    public bool Report(SourceSpan file, DiagnosticBag diagnostics)
    {
        if (_characters == 0)
        {
            diagnostics.Add(_scanned.Count > 0 || _withPictures > 0 ? PdfDiagnostics.Scan(file) : PdfDiagnostics.NoText(file));
            return false;
        }

        if (_unknown * 100 > _characters * MostUnknown)
        {
            diagnostics.Add(PdfDiagnostics.UnknownCharacters(file, (int)(_unknown * 100 / _characters)));
            return false;
        }

        Add(_unknown > 0, () => ReadingDiagnostics.ReplacedCharacters(file, (int)_unknown));
        Add(_recognised > 0, () => PdfDiagnostics.RecognisedText(file, _recognised));
        Add(_scanned.Count > 0, () => PdfDiagnostics.PagesWithoutText(file, string.Join('、', _scanned)));
        Add(_withPictures > 0, () => PdfDiagnostics.Pictures(file, _withPictures));
        return true;

        void Add(bool isSaid, Func<Diagnostic> create)
        {
            if (isSaid)
            {
                diagnostics.Add(create());
            }
        }
    }
}
