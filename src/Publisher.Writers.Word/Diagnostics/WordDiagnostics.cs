using System.Globalization;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Writers.Word.Diagnostics;

/// <summary>Findings about what a Word file cannot hold: PUB5201 to PUB5219.</summary>
public static class WordDiagnostics
{
    public static Diagnostic BookmarkRenamed(SourceSpan span, string id, string name) =>
        Diagnostic.Info("PUB5201", span, id, name);

    public static Diagnostic DuplicateBookmark(SourceSpan span, string id) => Diagnostic.Error("PUB5202", span, id);

    public static Diagnostic LinkWithoutTarget(SourceSpan span, string target) =>
        Diagnostic.Error("PUB5203", span, target);

    public static Diagnostic ForbiddenLink(SourceSpan span, string target) => Diagnostic.Error("PUB5204", span, target);

    public static Diagnostic ForbiddenCharacter(SourceSpan span, char character) =>
        Diagnostic.Error("PUB5205", span, ((int)character).ToString("X4", CultureInfo.InvariantCulture));

    public static Diagnostic TableLeavesGrid(SourceSpan span, int row) =>
        Diagnostic.Error("PUB5206", span, (row + 1).ToString(CultureInfo.InvariantCulture));

    public static Diagnostic TooManyColumns(SourceSpan span, int columns, int maximum) => Diagnostic.Error(
        "PUB5207",
        span,
        columns.ToString(CultureInfo.InvariantCulture),
        maximum.ToString(CultureInfo.InvariantCulture));

    public static Diagnostic UnknownStyle(SourceSpan span, string name) => Diagnostic.Error("PUB5208", span, name);

    public static Diagnostic NotInsideCell(SourceSpan span) => Diagnostic.Warning("PUB5209", span);

    public static Diagnostic NoRoomOnPage(string pageStyle) => Diagnostic.Error("PUB5210", default, pageStyle);

    public static Diagnostic LinkInsideLink(SourceSpan span, string target) => Diagnostic.Error("PUB5211", span, target);
}
