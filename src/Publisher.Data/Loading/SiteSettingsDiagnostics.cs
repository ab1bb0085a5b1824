using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Data.Loading;

/// <summary>Findings about <c>site.yaml</c>: PUB6101 to PUB6109.</summary>
public static class SiteSettingsDiagnostics
{
    public static Diagnostic MissingValue(SourceSpan span, string key, string example) =>
        Diagnostic.Error("PUB6101", span, key, example);

    public static Diagnostic NotAnAddress(SourceSpan span, string text) => Diagnostic.Error("PUB6102", span, text);

    public static Diagnostic NotACode(SourceSpan span, string text) => Diagnostic.Error("PUB6103", span, text);
}
