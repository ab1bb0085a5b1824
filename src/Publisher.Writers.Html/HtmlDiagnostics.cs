using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Writers.Html;

/// <summary>What a page cannot express: PUB5300 to PUB5399.</summary>
public static class HtmlDiagnostics
{
    public static Diagnostic NoTitle() => Diagnostic.Error("PUB5301", default);

    public static Diagnostic BadLinkTarget(SourceSpan span, string target) => Diagnostic.Error("PUB5302", span, target);

    public static Diagnostic UnknownStyle(SourceSpan span, string name) => Diagnostic.Error("PUB5303", span, name);
}
