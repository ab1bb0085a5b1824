using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Site.Addresses;

/// <summary>Findings about published addresses: PUB6201 to PUB6220.</summary>
public static class AddressDiagnostics
{
    public static Diagnostic Lost(SourceSpan book, string path) => Diagnostic.Error("PUB6201", book, path);

    public static Diagnostic StillThere(SourceSpan span, string path) => Diagnostic.Error("PUB6202", span, path);

    public static Diagnostic NoTarget(SourceSpan span, string path, string target) => Diagnostic.Error("PUB6203", span, path, target);

    public static Diagnostic Twice(SourceSpan span, string path) => Diagnostic.Error("PUB6204", span, path);

    public static Diagnostic CannotReadPublished(SourceSpan span, string path) => Diagnostic.Error("PUB6205", span, path);

    public static Diagnostic NotAnAddressBook(SourceSpan span, string keys) => Diagnostic.Error("PUB6211", span, keys);

    public static Diagnostic UnknownKey(SourceSpan span, string key, string keys) => Diagnostic.Error("PUB6212", span, key, keys);

    public static Diagnostic NotAddresses(SourceSpan span, string key) => Diagnostic.Error("PUB6213", span, key);

    public static Diagnostic NotAnAddress(SourceSpan span, string text) => Diagnostic.Error("PUB6214", span, text);

    public static Diagnostic NothingSaid(SourceSpan span, string key, string path) => Diagnostic.Error("PUB6215", span, key, path);
}
