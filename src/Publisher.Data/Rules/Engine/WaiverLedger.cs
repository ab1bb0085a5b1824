using System.Collections.Immutable;
using Publisher.Data.Model;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Engine;

/// <summary>The waivers of a disclosure, and which of them were needed.</summary>
internal sealed class WaiverLedger(Disclosure disclosure)
{
    private readonly HashSet<Waiver> _used = [];

    /// <summary>The waiver of the rule for the row, its project or the disclosure, the nearest first; it is used by it.</summary>
    public Waiver? Find(string code, Indicator? row, Project? project) =>
        Find(code, row?.Waivers ?? []) ?? Find(code, project?.Waivers ?? []) ?? Find(code, disclosure.Waivers);

    /// <summary>Reports waivers of unknown rules, without reasons, and those that excused nothing.</summary>
    public void Report(DiagnosticBag diagnostics)
    {
        var seen = new HashSet<Waiver>();
        Report(disclosure.Waivers, seen, diagnostics);
        foreach (var project in disclosure.Parts.SelectMany(part => part.Tables).Select(table => table.Project))
        {
            Report(project.Waivers, seen, diagnostics);
            foreach (var row in project.Indicators)
            {
                Report(row.Waivers, seen, diagnostics);
            }
        }
    }

    private Waiver? Find(string code, ImmutableArray<Waiver> waivers)
    {
        foreach (var waiver in waivers)
        {
            if (waiver.Code == code)
            {
                _used.Add(waiver);
                return waiver;
            }
        }

        return null;
    }

    /// <summary>A project that two parts print has its waivers once.</summary>
    private void Report(ImmutableArray<Waiver> waivers, HashSet<Waiver> seen, DiagnosticBag diagnostics)
    {
        foreach (var waiver in waivers)
        {
            if (!seen.Add(waiver))
            {
                continue;
            }

            if (RuleSet.Find(waiver.Code) is null)
            {
                diagnostics.Add(WaiverDiagnostics.UnknownCode(waiver.Span, waiver.Code));
                continue;
            }

            if (waiver.Reason.IsBlank)
            {
                diagnostics.Add(WaiverDiagnostics.NoReason(waiver.Span, waiver.Code));
            }

            if (!_used.Contains(waiver))
            {
                diagnostics.Add(WaiverDiagnostics.Unused(waiver.Span, waiver.Code));
            }
        }
    }
}
