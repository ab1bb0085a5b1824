using System.Globalization;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Import.Diagnostics;

/// <summary>Findings about PDF files: PUB9050 to PUB9079.</summary>
internal static class PdfDiagnostics
{
    public static Diagnostic Encrypted(SourceSpan file) => Diagnostic.Error("PUB9050", file, Path(file));

    public static Diagnostic Damaged(SourceSpan file) => Diagnostic.Error("PUB9051", file, Path(file));

    public static Diagnostic Scan(SourceSpan file) => Diagnostic.Error("PUB9052", file, Path(file));

    public static Diagnostic NoText(SourceSpan file) => Diagnostic.Error("PUB9053", file, Path(file));

    public static Diagnostic UnknownCharacters(SourceSpan file, int percent) =>
        Diagnostic.Error("PUB9054", file, Path(file), Number(percent));

    public static Diagnostic TooLong(SourceSpan file, int pages) => Diagnostic.Error("PUB9055", file, Path(file), Number(pages));

    public static Diagnostic RecognisedText(SourceSpan file, int pages) => Diagnostic.Warning("PUB9056", file, Number(pages));

    public static Diagnostic PagesWithoutText(SourceSpan file, string pages) => Diagnostic.Warning("PUB9057", file, pages);

    public static Diagnostic Pictures(SourceSpan file, int pages) => Diagnostic.Warning("PUB9058", file, Number(pages));

    public static Diagnostic PagesRead(SourceSpan file, int pages, int tables) =>
        Diagnostic.Info("PUB9059", file, Number(pages), Number(tables));

    public static Diagnostic Restored(SourceSpan file, int count) => Diagnostic.Info("PUB9060", file, Number(count));

    public static Diagnostic BadAttachmentName(SourceSpan file, string name) => Diagnostic.Error("PUB9061", file, name);

    public static Diagnostic AttachmentDiffers(SourceSpan file, string name) => Diagnostic.Error("PUB9062", file, name);

    public static Diagnostic AttachmentTooLarge(SourceSpan file, string name) => Diagnostic.Error("PUB9063", file, name);

    public static Diagnostic AttachmentUnreadable(SourceSpan file, string name) => Diagnostic.Error("PUB9064", file, name);

    public static Diagnostic AttachmentTwice(SourceSpan file, string name) => Diagnostic.Error("PUB9065", file, name);

    public static Diagnostic NumbersWithheld(SourceSpan file, string numbers) => Diagnostic.Warning("PUB9066", file, numbers);

    public static Diagnostic LayoutNotUsed(SourceSpan file, string wanted, string attached) =>
        Diagnostic.Warning("PUB9067", file, wanted, attached);

    private static string Path(SourceSpan file) => file.File?.Path ?? "";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
