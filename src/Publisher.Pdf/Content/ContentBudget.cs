namespace Publisher.Pdf.Content;

/// <summary>
/// What the reading of a file may cost. Forms can be painted a thousand times in forms that are painted a thousand times,
/// and all pages can share one long stream: so work is counted where it is done, for each page and for all.
/// </summary>
internal sealed class ContentBudget
{
    private const int MaxPageOperators = 2_000_000;
    private const int MaxPageBytes = 64 * 1024 * 1024;
    private const int MaxPageGlyphs = 500_000;
    private const int MaxPageRules = 200_000;
    private const long MaxOperators = 30_000_000;
    private const long MaxBytes = 512L * 1024 * 1024;
    private const long MaxGlyphs = 5_000_000;

    private long _allOperators = MaxOperators;
    private long _allBytes = MaxBytes;
    private long _allGlyphs = MaxGlyphs;
    private int _operators;
    private int _bytes;
    private int _glyphs;
    private int _rules;

    public void BeginPage() =>
        (_operators, _bytes, _glyphs, _rules) = (MaxPageOperators, MaxPageBytes, MaxPageGlyphs, MaxPageRules);

    public bool TakeOperators(int count = 1) => (_operators -= count) >= 0 && (_allOperators -= count) >= 0;

    /// <summary>Before a stream or a long string is read.</summary>
    public bool TakeBytes(int count)
    {
        var fits = count <= _bytes && count <= _allBytes;
        (_bytes, _allBytes) = fits ? (_bytes - count, _allBytes - count) : (_bytes, _allBytes);
        return fits;
    }

    public bool TakeGlyph() => --_glyphs >= 0 && --_allGlyphs >= 0;

    public bool TakeRule() => --_rules >= 0;
}
