using System.Collections.Immutable;
using Publisher.Text.Sources;

namespace Publisher.Text.Diagnostics;

/// <summary>
/// One finding about the input. Its words live in the catalogue under its code: <c>CODE</c> is the message,
/// <c>CODE.label</c> what stands under the marked place, <c>CODE.hint</c> how to repair it.
/// </summary>
public sealed record Diagnostic
{
    private Diagnostic(string code, Severity severity, SourceSpan span, ImmutableArray<string> arguments)
    {
        (Code, Severity, Span, Arguments) = (code, severity, span, arguments);
    }

    /// <summary>Stable: <c>PUB</c>, the phase's digit, three digits.</summary>
    public string Code { get; }

    public Severity Severity { get; init; }

    public SourceSpan Span { get; init; }

    /// <summary>What fills the message's <c>{0}</c>, <c>{1}</c> …</summary>
    public ImmutableArray<string> Arguments { get; }

    public ImmutableArray<DiagnosticLabel> Labels { get; init; } = [];

    /// <summary>Why the data waives this finding, which then is no more than an info; null for one that holds.</summary>
    public string? WaivedBecause { get; init; }

    public static Diagnostic Error(string code, SourceSpan span, params ReadOnlySpan<string> arguments) =>
        new(code, Severity.Error, span, [.. arguments]);

    public static Diagnostic Warning(string code, SourceSpan span, params ReadOnlySpan<string> arguments) =>
        new(code, Severity.Warning, span, [.. arguments]);

    public static Diagnostic Info(string code, SourceSpan span, params ReadOnlySpan<string> arguments) =>
        new(code, Severity.Info, span, [.. arguments]);

    /// <summary>Adds a second place; its words are the catalogue's <c>CODE.</c><paramref name="name"/>.</summary>
    public Diagnostic WithLabel(SourceSpan span, string name, params ReadOnlySpan<string> arguments) =>
        this with { Labels = Labels.Add(new DiagnosticLabel(span, $"{Code}.{name}", [.. arguments])) };

    public string GetMessage(Language language) => DiagnosticCatalogue.Format(Code, Arguments, language);

    /// <summary>How to repair it, or null.</summary>
    public string? GetHint(Language language) => DiagnosticCatalogue.TryFormat($"{Code}.hint", Arguments, language);

    /// <summary>What stands under the marked place, or null.</summary>
    public string? GetLabel(Language language) => DiagnosticCatalogue.TryFormat($"{Code}.label", Arguments, language);
}
