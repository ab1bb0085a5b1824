namespace Publisher.Text.Diagnostics.Formats;

/// <summary>How severities are printed.</summary>
internal static class SeverityWords
{
    public static string Of(Severity severity, Language language) => (severity, language) switch
    {
        (Severity.Error, Language.Chinese) => "错误",
        (Severity.Error, _) => "error",
        (Severity.Warning, Language.Chinese) => "警告",
        (Severity.Warning, _) => "warning",
        (_, Language.Chinese) => "提示",
        _ => "info",
    };
}
