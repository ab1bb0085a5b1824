using System.Globalization;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Writers.Word.Diagnostics;

/// <summary>Findings about a Word file that is there already: PUB5220 to PUB5299.</summary>
public static class WordFileDiagnostics
{
    public static Diagnostic NotAWordFile(SourceSpan file, string reason) => Diagnostic.Error("PUB5220", file, reason);

    public static Diagnostic MissingPart(SourceSpan file, string part) => Diagnostic.Error("PUB5221", file, part);

    public static Diagnostic NotWellFormed(SourceSpan file, string part, string reason) =>
        Diagnostic.Error("PUB5222", file, part, reason);

    public static Diagnostic NoContentType(SourceSpan file, string part) => Diagnostic.Error("PUB5223", file, part);

    public static Diagnostic TargetMissing(SourceSpan file, string part, string target) =>
        Diagnostic.Error("PUB5224", file, part, target);

    public static Diagnostic DuplicateRelationship(SourceSpan file, string part, string id) =>
        Diagnostic.Error("PUB5225", file, part, id);

    public static Diagnostic UnknownRelationship(SourceSpan file, string part, string id) =>
        Diagnostic.Error("PUB5226", file, part, id);

    public static Diagnostic PointsOutside(SourceSpan file, string part, string target) =>
        Diagnostic.Error("PUB5227", file, part, target);

    public static Diagnostic HasMacro(SourceSpan file, string part) => Diagnostic.Error("PUB5228", file, part);

    public static Diagnostic DuplicateBookmarkName(SourceSpan file, string name) =>
        Diagnostic.Error("PUB5230", file, name);

    public static Diagnostic DuplicateBookmarkNumber(SourceSpan file, string number) =>
        Diagnostic.Error("PUB5231", file, number);

    public static Diagnostic BookmarkWithoutEnd(SourceSpan file, string name) => Diagnostic.Error("PUB5232", file, name);

    public static Diagnostic BookmarkWithoutStart(SourceSpan file, string number) =>
        Diagnostic.Error("PUB5233", file, number);

    public static Diagnostic InvalidBookmarkName(SourceSpan file, string name) =>
        Diagnostic.Error("PUB5234", file, name);

    public static Diagnostic DanglingAnchor(SourceSpan file, string name) => Diagnostic.Error("PUB5235", file, name);

    public static Diagnostic RowLeavesGrid(SourceSpan file, int table, int row, int covered, int columns) =>
        Diagnostic.Error("PUB5240", file, Number(table), Number(row), Number(covered), Number(columns));

    public static Diagnostic MergeWithoutStart(SourceSpan file, int table, int row) =>
        Diagnostic.Error("PUB5241", file, Number(table), Number(row));

    public static Diagnostic CellWithoutParagraph(SourceSpan file, int table, int row) =>
        Diagnostic.Error("PUB5242", file, Number(table), Number(row));

    public static Diagnostic TableWithoutRows(SourceSpan file, int table) =>
        Diagnostic.Error("PUB5243", file, Number(table));

    public static Diagnostic WidthsDiffer(SourceSpan file, int table, int columns, int width) =>
        Diagnostic.Warning("PUB5244", file, Number(table), Number(columns), Number(width));

    public static Diagnostic HeadRowBelowBody(SourceSpan file, int table, int row) =>
        Diagnostic.Warning("PUB5245", file, Number(table), Number(row));

    public static Diagnostic AdjacentTables(SourceSpan file, string part) => Diagnostic.Warning("PUB5246", file, part);

    public static Diagnostic FieldWithoutEnd(SourceSpan file, string part) => Diagnostic.Error("PUB5250", file, part);

    public static Diagnostic FieldWithoutStart(SourceSpan file, string part, string mark) =>
        Diagnostic.Error("PUB5251", file, part, mark);

    public static Diagnostic AsksToUpdate(SourceSpan file, string part) => Diagnostic.Warning("PUB5252", file, part);

    public static Diagnostic EmptyContents(SourceSpan file, string part) => Diagnostic.Warning("PUB5253", file, part);

    public static Diagnostic MissingStyle(SourceSpan file, string part, string id) =>
        Diagnostic.Error("PUB5260", file, part, id);

    public static Diagnostic DuplicateStyleId(SourceSpan file, string id) => Diagnostic.Error("PUB5261", file, id);

    public static Diagnostic DuplicateStyleName(SourceSpan file, string name) => Diagnostic.Error("PUB5262", file, name);

    public static Diagnostic StyleBasedOnItself(SourceSpan file, string id) => Diagnostic.Error("PUB5263", file, id);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
