using System.Globalization;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Documents.Prose;

/// <summary>Findings about Markdown in prose fields: PUB4100 to PUB4199.</summary>
public static class ProseDiagnostics
{
    public static Diagnostic BadLinkTarget(SourceSpan span, string target) => Diagnostic.Error("PUB4101", span, target);

    public static Diagnostic Picture(SourceSpan span, string address) => Diagnostic.Error("PUB4102", span, address);

    public static Diagnostic LinkTitle(SourceSpan span, string title) => Diagnostic.Error("PUB4103", span, title);

    public static Diagnostic TooDeep(SourceSpan span, int maximum) =>
        Diagnostic.Error("PUB4104", span, maximum.ToString(CultureInfo.InvariantCulture));

    public static Diagnostic TooManySigns(SourceSpan span, int maximum) =>
        Diagnostic.Error("PUB4105", span, maximum.ToString(CultureInfo.InvariantCulture));
}
