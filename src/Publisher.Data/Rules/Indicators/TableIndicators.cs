using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Indicators;

/// <summary>What the rules about whole indicator tables share.</summary>
internal static class TableIndicators
{
    /// <summary>A whole table has a row for each output, a benefit and a satisfaction; a shorter one is still being written.</summary>
    private const int FewestRows = 4;

    /// <summary>A gap in a table that is hardly begun is no error yet.</summary>
    public static Diagnostic SeverityByRows(TableSubject table, Diagnostic gap) =>
        table.Rows.Length < FewestRows ? gap with { Severity = Severity.Warning } : gap;
}
