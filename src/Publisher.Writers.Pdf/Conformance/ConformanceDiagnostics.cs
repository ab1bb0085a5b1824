using System.Globalization;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Writers.Pdf.Conformance;

/// <summary>
/// What a finished PDF breaks of PDF/A-3a and PDF/UA-1: PUB5400 to PUB5499. Each message names its clause.
/// </summary>
internal static class ConformanceDiagnostics
{
    public static Diagnostic Unreadable(SourceSpan file, int offset, string reason) =>
        Diagnostic.Error("PUB5400", file, Number(offset), reason);

    public static Diagnostic WrongHeader(SourceSpan file) =>
        Diagnostic.Error("PUB5401", file);

    public static Diagnostic NoIdentifier(SourceSpan file) =>
        Diagnostic.Error("PUB5402", file);

    public static Diagnostic Encrypted(SourceSpan file) =>
        Diagnostic.Error("PUB5403", file);

    public static Diagnostic DataBehindEnd(SourceSpan file) =>
        Diagnostic.Error("PUB5404", file);

    public static Diagnostic ObjectFrame(SourceSpan file, int offset) =>
        Diagnostic.Error("PUB5405", file, Number(offset));

    public static Diagnostic StreamFrame(SourceSpan file, int offset) =>
        Diagnostic.Error("PUB5406", file, Number(offset));

    public static Diagnostic HexString(SourceSpan file, int offset) =>
        Diagnostic.Error("PUB5407", file, Number(offset));

    public static Diagnostic Filter(SourceSpan file, int number, string filter) =>
        Diagnostic.Error("PUB5408", file, Number(number), filter);

    public static Diagnostic Limit(SourceSpan file, int number, string kind) =>
        Diagnostic.Error("PUB5409", file, Number(number), kind);

    public static Diagnostic CatalogEntry(SourceSpan file, string key) =>
        Diagnostic.Error("PUB5410", file, key);

    public static Diagnostic Metadata(SourceSpan file) =>
        Diagnostic.Error("PUB5412", file);

    public static Diagnostic NoArchiveIdentifier(SourceSpan file) =>
        Diagnostic.Error("PUB5413", file);

    public static Diagnostic NoAccessIdentifier(SourceSpan file) =>
        Diagnostic.Error("PUB5414", file);

    public static Diagnostic InfoDiffers(SourceSpan file, string key) =>
        Diagnostic.Error("PUB5415", file, key);

    public static Diagnostic UndescribedProperty(SourceSpan file, string property) =>
        Diagnostic.Error("PUB5416", file, property);

    public static Diagnostic NoTitle(SourceSpan file) =>
        Diagnostic.Error("PUB5417", file);

    public static Diagnostic OutputIntent(SourceSpan file) =>
        Diagnostic.Error("PUB5418", file);

    public static Diagnostic ColorProfile(SourceSpan file) =>
        Diagnostic.Error("PUB5419", file);

    public static Diagnostic DeviceColor(SourceSpan file, string page, string space) =>
        Diagnostic.Error("PUB5420", file, page, space);

    public static Diagnostic GraphicsState(SourceSpan file, string page, string entry) =>
        Diagnostic.Error("PUB5421", file, page, entry);

    public static Diagnostic ExternalObject(SourceSpan file, int number, string entry) =>
        Diagnostic.Error("PUB5422", file, Number(number), entry);

    public static Diagnostic UnknownOperator(SourceSpan file, string page, string name) =>
        Diagnostic.Error("PUB5423", file, page, name);

    public static Diagnostic RenderingIntent(SourceSpan file, string page, string name) =>
        Diagnostic.Error("PUB5424", file, page, name);

    public static Diagnostic MissingResource(SourceSpan file, string page, string name) =>
        Diagnostic.Error("PUB5425", file, page, name);

    public static Diagnostic NotEmbedded(SourceSpan file, string font) =>
        Diagnostic.Error("PUB5426", file, font);

    public static Diagnostic FontKind(SourceSpan file, string font) =>
        Diagnostic.Error("PUB5427", file, font);

    public static Diagnostic FontEncoding(SourceSpan file, string font) =>
        Diagnostic.Error("PUB5428", file, font);

    public static Diagnostic GlyphMap(SourceSpan file, string font) =>
        Diagnostic.Error("PUB5429", file, font);

    public static Diagnostic NoGlyph(SourceSpan file, string page, string font, int code) =>
        Diagnostic.Error("PUB5430", file, page, font, Number(code));

    public static Diagnostic GlyphWidth(SourceSpan file, string font, int code) =>
        Diagnostic.Error("PUB5431", file, font, Number(code));

    public static Diagnostic NotDefinedShown(SourceSpan file, string page, string font) =>
        Diagnostic.Error("PUB5432", file, page, font);

    public static Diagnostic NoUnicode(SourceSpan file, string page, string font, int code) =>
        Diagnostic.Error("PUB5433", file, page, font, Number(code));

    public static Diagnostic ForbiddenUnicode(SourceSpan file, string page, string font, int codePoint) =>
        Diagnostic.Error("PUB5434", file, page, font, Hex(codePoint));

    public static Diagnostic PrivateCharacter(SourceSpan file, string page, int codePoint) =>
        Diagnostic.Error("PUB5435", file, page, Hex(codePoint));

    public static Diagnostic AnnotationKind(SourceSpan file, string page, string kind) =>
        Diagnostic.Error("PUB5437", file, page, kind);

    public static Diagnostic AnnotationFlags(SourceSpan file, string page, int flags) =>
        Diagnostic.Error("PUB5438", file, page, Number(flags));

    public static Diagnostic AnnotationAppearance(SourceSpan file, string page, string kind) =>
        Diagnostic.Error("PUB5439", file, page, kind);

    public static Diagnostic AnnotationWords(SourceSpan file, string page, string kind) =>
        Diagnostic.Error("PUB5440", file, page, kind);

    public static Diagnostic AnnotationStructure(SourceSpan file, string page, string kind) =>
        Diagnostic.Error("PUB5441", file, page, kind);

    public static Diagnostic TabOrder(SourceSpan file, string page) =>
        Diagnostic.Error("PUB5442", file, page);

    public static Diagnostic Action(SourceSpan file, string kind) =>
        Diagnostic.Error("PUB5443", file, kind);

    public static Diagnostic Form(SourceSpan file, string entry) =>
        Diagnostic.Error("PUB5445", file, entry);

    public static Diagnostic FileSpecification(SourceSpan file, string name, string entry) =>
        Diagnostic.Error("PUB5446", file, name, entry);

    public static Diagnostic EmbeddedFile(SourceSpan file, string name, string entry) =>
        Diagnostic.Error("PUB5447", file, name, entry);

    public static Diagnostic NotAssociated(SourceSpan file, string name) =>
        Diagnostic.Error("PUB5448", file, name);

    public static Diagnostic NotMarked(SourceSpan file) =>
        Diagnostic.Error("PUB5450", file);

    public static Diagnostic NoStructure(SourceSpan file) =>
        Diagnostic.Error("PUB5451", file);

    public static Diagnostic Role(SourceSpan file, string element) =>
        Diagnostic.Error("PUB5452", file, element);

    public static Diagnostic BrokenLink(SourceSpan file, string element) =>
        Diagnostic.Error("PUB5453", file, element);

    public static Diagnostic Nesting(SourceSpan file, string element, string parent) =>
        Diagnostic.Error("PUB5454", file, element, parent);

    public static Diagnostic IrregularTable(SourceSpan file, string element) =>
        Diagnostic.Error("PUB5455", file, element);

    public static Diagnostic NoScope(SourceSpan file, string element) =>
        Diagnostic.Error("PUB5456", file, element);

    public static Diagnostic UnknownHeader(SourceSpan file, string element, string header) =>
        Diagnostic.Error("PUB5457", file, element, header);

    public static Diagnostic SkippedLevel(SourceSpan file, string element) =>
        Diagnostic.Error("PUB5458", file, element);

    public static Diagnostic Language(SourceSpan file, string language) =>
        Diagnostic.Error("PUB5459", file, language);

    public static Diagnostic TitleNotShown(SourceSpan file) =>
        Diagnostic.Error("PUB5460", file);

    public static Diagnostic NoAlternateText(SourceSpan file, string element) =>
        Diagnostic.Error("PUB5461", file, element);

    public static Diagnostic ListNumbering(SourceSpan file, string element) =>
        Diagnostic.Error("PUB5462", file, element);

    public static Diagnostic NoteWithoutName(SourceSpan file, string element) =>
        Diagnostic.Error("PUB5463", file, element);

    public static Diagnostic Untagged(SourceSpan file, string page, string name) =>
        Diagnostic.Error("PUB5464", file, page, name);

    public static Diagnostic ArtifactMixed(SourceSpan file, string page) =>
        Diagnostic.Error("PUB5465", file, page);

    public static Diagnostic Unbalanced(SourceSpan file, string page, string name) =>
        Diagnostic.Error("PUB5466", file, page, name);

    public static Diagnostic McidTwice(SourceSpan file, string page, int mcid) =>
        Diagnostic.Error("PUB5467", file, page, Number(mcid));

    public static Diagnostic ParentTree(SourceSpan file, string page, int mcid) =>
        Diagnostic.Error("PUB5468", file, page, Number(mcid));

    public static Diagnostic PieceTwice(SourceSpan file, string element, int mcid) =>
        Diagnostic.Error("PUB5469", file, element, Number(mcid));

    public static Diagnostic PieceUnowned(SourceSpan file, string page, int mcid) =>
        Diagnostic.Error("PUB5470", file, page, Number(mcid));

    public static Diagnostic PieceMissing(SourceSpan file, string element, int mcid) =>
        Diagnostic.Error("PUB5471", file, element, Number(mcid));

    public static Diagnostic Destination(SourceSpan file, string name) =>
        Diagnostic.Error("PUB5472", file, name);

    public static Diagnostic NameOrder(SourceSpan file, string name) =>
        Diagnostic.Error("PUB5473", file, name);

    public static Diagnostic Outline(SourceSpan file, int number) =>
        Diagnostic.Error("PUB5474", file, Number(number));

    public static Diagnostic PageTree(SourceSpan file) =>
        Diagnostic.Error("PUB5475", file);

    public static Diagnostic Page(SourceSpan file, string page) =>
        Diagnostic.Error("PUB5476", file, page);

    public static Diagnostic PageLabel(SourceSpan file, int index) =>
        Diagnostic.Error("PUB5477", file, Number(index));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Hex(int codePoint) => codePoint.ToString("X4", CultureInfo.InvariantCulture);
}
