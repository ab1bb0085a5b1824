using Publisher.Pipeline.Diagnostics;
using Publisher.Pipeline.History;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Building;

/// <summary>What git says about the disclosures of a build, and what it cannot say.</summary>
internal sealed class BuildHistory(BuildOptions options)
{
    public DiagnosticBag Findings { get; } = new();

    public async Task<CommitTable> ReadAsync(IReadOnlyCollection<string> disclosures, CommitTable known)
    {
        var history = new GitHistory(options.Data);
        var table = await history.ReadAsync(disclosures, known);

        // Who gives the date himself asks nothing of git that could be missed.
        if (options.Date is null)
        {
            Report(history, table);
        }

        return table;
    }

    private void Report(GitHistory history, CommitTable table)
    {
        if (history.Problem is { } problem)
        {
            Findings.Add(problem.Length == 0
                ? OutputDiagnostics.NoHistory(options.Data)
                : OutputDiagnostics.HistoryUnreadable(options.Data, problem));
        }

        if (table.Head.Boundary.Length > 0
            && table.Commits.Values.Count(commit => commit is not null && table.Head.EndsAt(commit)) is > 0 and var count)
        {
            Findings.Add(OutputDiagnostics.ShallowHistory(options.Data, count));
        }
    }
}
