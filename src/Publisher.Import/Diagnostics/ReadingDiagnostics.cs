using System.Globalization;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Import.Diagnostics;

/// <summary>Findings about what a file has besides its words: PUB9020 to PUB9049.</summary>
internal static class ReadingDiagnostics
{
    public static Diagnostic TrackedChanges(SourceSpan file, int inserted, int deleted) =>
        Diagnostic.Warning("PUB9020", file, Number(inserted), Number(deleted));

    public static Diagnostic Comments(SourceSpan file, int count) => Diagnostic.Warning("PUB9021", file, Number(count));

    public static Diagnostic Pictures(SourceSpan file, int count) => Diagnostic.Warning("PUB9022", file, Number(count));

    public static Diagnostic Notes(SourceSpan file, int count) => Diagnostic.Warning("PUB9023", file, Number(count));

    public static Diagnostic Contents(SourceSpan file) => Diagnostic.Info("PUB9024", file);

    public static Diagnostic TextBoxes(SourceSpan file, int count) => Diagnostic.Warning("PUB9025", file, Number(count));

    public static Diagnostic HiddenText(SourceSpan file, int count) => Diagnostic.Warning("PUB9026", file, Number(count));

    public static Diagnostic UnknownSymbol(SourceSpan file, string font, string code) =>
        Diagnostic.Warning("PUB9027", file, font, code);

    public static Diagnostic OpenContents(SourceSpan file) => Diagnostic.Warning("PUB9028", file);

    public static Diagnostic OldEncoding(SourceSpan file, string encoding) => Diagnostic.Info("PUB9029", file, encoding);

    public static Diagnostic ControlCharacters(SourceSpan file, int count) => Diagnostic.Warning("PUB9030", file, Number(count));

    public static Diagnostic ReplacedCharacters(SourceSpan file, int count) => Diagnostic.Warning("PUB9031", file, Number(count));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
