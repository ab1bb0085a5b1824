using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Data.Rules;

/// <summary>
/// One check of what a disclosure says. Its words stand in the catalogue under its code: message, label and hint as of any
/// finding, <c>.explain</c> for why it matters and <c>.example</c> for a slip with its cure.
/// </summary>
public abstract class Rule
{
    private protected Rule(string code, string mark, Severity severity, Certainty certainty) =>
        (Code, Mark, Severity, Certainty) = (code, mark, severity, certainty);

    /// <summary>Stable: PUB2101 to PUB2389.</summary>
    public string Code { get; }

    /// <summary>Its short name in the survey of published defects: M02.</summary>
    public string Mark { get; }

    /// <summary>How bad a finding usually is.</summary>
    public Severity Severity { get; }

    public Certainty Certainty { get; }

    internal abstract void Check(DisclosureSubject disclosure, Findings findings);

    /// <summary>A finding of this rule.</summary>
    private protected Diagnostic At(SourceSpan span, params ReadOnlySpan<string> arguments) => Severity switch
    {
        Severity.Error => Diagnostic.Error(Code, span, arguments),
        Severity.Warning => Diagnostic.Warning(Code, span, arguments),
        _ => Diagnostic.Info(Code, span, arguments),
    };
}
