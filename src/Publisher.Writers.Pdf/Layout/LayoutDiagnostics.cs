using System.Globalization;
using System.Text;
using Publisher.Documents.Styles;
using Publisher.Documents.Tables;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;
using Publisher.Writers.Pdf.Fonts.Selection;

namespace Publisher.Writers.Pdf.Layout;

/// <summary>Findings of the PDF's layout: PUB5150 to PUB5199.</summary>
internal static class LayoutDiagnostics
{
    public static Diagnostic MissingCharacter(SourceSpan span, Rune rune, FontRole role)
    {
        var character = rune.ToString();
        var codePoint = rune.Value.ToString("X4", CultureInfo.InvariantCulture);
        return PrivateUse.Contains(rune)
            ? Diagnostic.Error("PUB5155", span.Find(character), codePoint)
            : Diagnostic.Error("PUB5150", span.Find(character), character, codePoint, NameOf(role));
    }

    public static Diagnostic NotInCell(SourceSpan span, string element) => Diagnostic.Error("PUB5151", span, element);

    public static Diagnostic BrokenGrid(GridProblem problem) => Diagnostic.Error(
        "PUB5152", problem.Span, (problem.Row + 1).ToString(CultureInfo.InvariantCulture));

    public static Diagnostic MissingTarget(SourceSpan span, string target) =>
        Diagnostic.Warning("PUB5153", span, target);

    public static Diagnostic TooNarrow(SourceSpan span, double width) => Diagnostic.Error(
        "PUB5154", span, width.ToString("0.#", CultureInfo.InvariantCulture));

    /// <summary>Typefaces are known by their Chinese names in any language.</summary>
    private static string NameOf(FontRole role) => role switch
    {
        FontRole.XiaoBiaoSong => "小标宋",
        FontRole.HeiTi => "黑体",
        FontRole.KaiTi => "楷体",
        FontRole.SongTi => "宋体",
        _ => "仿宋",
    };
}
