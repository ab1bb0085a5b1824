using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Data.Rules;

/// <summary>Findings about 豁免 themselves: PUB2391 to PUB2393. They cannot be waived.</summary>
public static class WaiverDiagnostics
{
    public static Diagnostic Unused(SourceSpan span, string code) => Diagnostic.Warning("PUB2391", span, code);

    public static Diagnostic NoReason(SourceSpan span, string code) => Diagnostic.Error("PUB2392", span, code);

    public static Diagnostic UnknownCode(SourceSpan span, string code) => Diagnostic.Error("PUB2393", span, code);
}
