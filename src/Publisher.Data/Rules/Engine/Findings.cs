using System.Collections.Immutable;
using Publisher.Data.Model;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Data.Rules.Engine;

/// <summary>Collects what the rules find. The same finding at the same place is kept once and counted.</summary>
internal sealed class Findings
{
    private readonly Dictionary<Key, int> _places = [];
    private readonly List<Entry> _entries = [];

    /// <summary>The rule that is checking.</summary>
    public Rule Rule { get; set; } = null!;

    public void Add(RowSubject row, Diagnostic diagnostic, TextFix? fix = null) =>
        Add(diagnostic, fix, row.Indicator, row.Table.Project);

    public void Add(TableSubject table, Diagnostic diagnostic, TextFix? fix = null) =>
        Add(diagnostic, fix, row: null, table.Project);

    public void Add(PrintedCell cell, Diagnostic diagnostic, TextFix? fix = null) =>
        Add(diagnostic, fix, cell.Row?.Indicator, cell.Table?.Project);

    /// <summary>About the disclosure as a whole.</summary>
    public void Add(Diagnostic diagnostic) => Add(diagnostic, fix: null, row: null, project: null);

    /// <summary>All findings; the waivers are applied, and used, by it.</summary>
    public ImmutableArray<RuleFinding> Close(WaiverLedger waivers)
    {
        var findings = ImmutableArray.CreateBuilder<RuleFinding>(_entries.Count);
        foreach (var entry in _entries)
        {
            var waiver = waivers.Find(entry.Diagnostic.Code, entry.Row, entry.Project);
            findings.Add(waiver is null
                ? new RuleFinding(entry.Rule, entry.Diagnostic, entry.Fix, entry.Occurrences)
                : new RuleFinding(entry.Rule, Excuse(entry.Diagnostic, waiver), Fix: null, entry.Occurrences));
        }

        return findings.MoveToImmutable();
    }

    private static Diagnostic Excuse(Diagnostic diagnostic, Waiver waiver) => diagnostic with
    {
        Severity = Severity.Info,
        WaivedBecause = waiver.Reason.Text.Trim(),
        Labels = diagnostic.Labels.Add(new DiagnosticLabel(waiver.Span, "PUB2390.waived", [waiver.Reason.Text.Trim()])),
    };

    private void Add(Diagnostic diagnostic, TextFix? fix, Indicator? row, Project? project)
    {
        var key = new Key(diagnostic.Code, diagnostic.Span, string.Join('\u001F', diagnostic.Arguments));
        if (_places.TryGetValue(key, out var index))
        {
            _entries[index] = _entries[index] with { Occurrences = _entries[index].Occurrences + 1 };
            return;
        }

        _places.Add(key, _entries.Count);
        _entries.Add(new Entry(Rule, diagnostic, fix, row, project, Occurrences: 1));
    }

    private readonly record struct Key(string Code, SourceSpan Span, string Arguments);

    private sealed record Entry(Rule Rule, Diagnostic Diagnostic, TextFix? Fix, Indicator? Row, Project? Project, int Occurrences);
}
