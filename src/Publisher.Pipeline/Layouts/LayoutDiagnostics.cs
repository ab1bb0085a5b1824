using System.Globalization;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Pipeline.Layouts;

/// <summary>Findings about a layout's own files: PUB3900 to PUB3999.</summary>
internal static class LayoutDiagnostics
{
    public static Diagnostic UnknownLayout(SourceSpan span, string name, string known) =>
        Diagnostic.Error("PUB3900", span, name, known);

    public static Diagnostic MissingFile(string path) =>
        Diagnostic.Error("PUB3901", SourceSpan.OfFile(new SourceFile(path, "")), path);

    public static Diagnostic NotAText(SourceSpan span, string key) => Diagnostic.Error("PUB3902", span, key);

    public static Diagnostic NotANumber(SourceSpan span, string key, string text, double minimum, double maximum) =>
        Diagnostic.Error("PUB3903", span, key, text, Number(minimum), Number(maximum));

    public static Diagnostic NotAChoice(SourceSpan span, string key, string word, string choices) =>
        Diagnostic.Error("PUB3904", span, key, word, choices);

    public static Diagnostic NotAMapping(SourceSpan span, string key) => Diagnostic.Error("PUB3905", span, key);

    public static Diagnostic UnknownKey(SourceSpan span, string key, string known) =>
        Diagnostic.Error("PUB3906", span, key, known);

    public static Diagnostic NotASize(SourceSpan span, string text) => Diagnostic.Error("PUB3907", span, text);

    public static Diagnostic TwoStylesForElement(SourceSpan span, string element, string other) =>
        Diagnostic.Error("PUB3908", span, element, other);

    public static Diagnostic NoStyleForElement(SourceSpan span, string element) =>
        Diagnostic.Error("PUB3909", span, element);

    public static Diagnostic UnknownStyle(SourceSpan span, string name) => Diagnostic.Error("PUB3910", span, name);

    public static Diagnostic NoRoomOnPage(SourceSpan span, string name) => Diagnostic.Error("PUB3911", span, name);

    public static Diagnostic BadName(SourceSpan span, string name) => Diagnostic.Error("PUB3912", span, name);

    public static Diagnostic MissingKey(SourceSpan span, string key) => Diagnostic.Error("PUB3913", span, key);

    public static Diagnostic NotAPattern(SourceSpan span, string key, string text) =>
        Diagnostic.Error("PUB3914", span, key, text, "{0}.", "（{一}）");

    public static Diagnostic NotPrinted(SourceSpan span, string key, string text) =>
        Diagnostic.Warning("PUB3920", span.Find(text), key, text);

    public static Diagnostic NotReached(SourceSpan words) => Diagnostic.Warning("PUB3923", words);

    public static Diagnostic BadLayoutName(string name) => Diagnostic.Error("PUB3921", default, name);

    public static Diagnostic LayoutExists(string name) => Diagnostic.Error("PUB3922", default, name);

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);
}
