using Publisher.Text.Diagnostics;

namespace Publisher.Site;

/// <summary>Findings about the site's own files: PUB6221 to PUB6299.</summary>
public static class SiteDiagnostics
{
    public static Diagnostic NoSitemap() => Diagnostic.Info("PUB6221", default);
}
