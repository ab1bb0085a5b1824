using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Site.Page;

/// <summary>What the page of a disclosure lacks: PUB6110 to PUB6119.</summary>
public static class PageDiagnostics
{
    public static Diagnostic NoSite() => Diagnostic.Info("PUB6110", default);

    public static Diagnostic NoDateOfPublication(SourceSpan span) => Diagnostic.Error("PUB6111", span);
}
