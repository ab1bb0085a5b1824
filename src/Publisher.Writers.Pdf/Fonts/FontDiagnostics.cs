using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Writers.Pdf.Fonts;

/// <summary>Findings about the fonts of this machine: PUB5100 to PUB5149.</summary>
public static class FontDiagnostics
{
    /// <summary>The file is there and cannot be read; other fonts are used.</summary>
    public static Diagnostic Unreadable(string path) => Diagnostic.Warning("PUB5100", PlaceOf(path), path);

    /// <param name="path">The font file.</param>
    /// <param name="part">The tag of the table that cannot be read.</param>
    public static Diagnostic Damaged(string path, string part) =>
        Diagnostic.Warning("PUB5101", PlaceOf(path), path, part);

    /// <param name="path">The font file.</param>
    /// <param name="name">The face's PostScript name.</param>
    public static Diagnostic MayNotEmbed(string path, string name) =>
        Diagnostic.Warning("PUB5102", PlaceOf(path), name);

    public static Diagnostic NoChineseFont() => Diagnostic.Error("PUB5103", default);

    /// <summary>One notice for all roles, so that it is read.</summary>
    /// <param name="substitutes">Each the font that a role means and the family that serves it.</param>
    public static Diagnostic Substituted(IEnumerable<string> substitutes) =>
        Diagnostic.Info("PUB5104", default, string.Join(", ", substitutes));

    /// <summary>A glyph that the document needs cannot be read: there is no file without it.</summary>
    /// <param name="path">The font file.</param>
    /// <param name="part">The tag of the table that cannot be read.</param>
    public static Diagnostic DamagedOutlines(string path, string part) =>
        Diagnostic.Error("PUB5105", PlaceOf(path), path, part);

    /// <summary>The font that would serve a role is damaged; the next one serves it.</summary>
    /// <param name="path">The font file.</param>
    /// <param name="name">The face's PostScript name.</param>
    public static Diagnostic Unusable(string path, string name) =>
        Diagnostic.Warning("PUB5106", PlaceOf(path), name, path);

    private static SourceSpan PlaceOf(string path) => SourceSpan.OfFile(new SourceFile(path, ""));
}
