using System.Collections.Immutable;
using Publisher.Data.Model;
using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules;

/// <summary>All rules, and how they are run over a disclosure.</summary>
public static partial class RuleSet
{
    /// <summary>The rule of a code, or null.</summary>
    public static Rule? Find(string code)
    {
        foreach (var rule in All)
        {
            if (rule.Code == code)
            {
                return rule;
            }
        }

        return null;
    }

    /// <summary>
    /// What the rules find, in their order; what a waiver excuses is an info. Waivers that excuse nothing, or are not in order
    /// themselves, are reported besides.
    /// </summary>
    public static ImmutableArray<RuleFinding> Run(Disclosure disclosure, RuleContext context, DiagnosticBag diagnostics)
    {
        var findings = new Findings();
        var subject = new DisclosureSubject(disclosure, context);
        foreach (var rule in All)
        {
            findings.Rule = rule;
            rule.Check(subject, findings);
        }

        var waivers = new WaiverLedger(disclosure);
        var all = findings.Close(waivers);
        foreach (var finding in all)
        {
            diagnostics.Add(finding.Diagnostic);
        }

        waivers.Report(diagnostics);
        return all;
    }
}
