using System.Text.RegularExpressions;
using Publisher.Pipeline.Tests.Projections;

namespace Publisher.Pipeline.Tests;

/// <summary>
/// The text of a disclosure as its department published it, extracted from the department's own file;
/// <c>[bookmark: NAME]</c> marks where a bookmark starts.
/// </summary>
internal sealed partial class PublishedText(string file)
{
    private readonly string _text = File.ReadAllText(Path.Combine(Repository.Root, "tests", "published", file));

    /// <summary>All words, without marks.</summary>
    public string Words => Mark().Replace(_text, "");

    /// <summary>Each bookmark of the numbering with the line it marks.</summary>
    public IReadOnlyList<(string Name, string Line)> Bookmarks =>
    [
        .. Mark().Matches(_text)
            .Where(match => match.Groups["name"].Value.StartsWith("_Toc_", StringComparison.Ordinal))
            .Select(match => (match.Groups["name"].Value, LineAt(match.Index + match.Length))),
    ];

    /// <summary>
    /// The rows of each table of indicators, blank where the department's file merges cells. In the extracted text a cell
    /// starts with a tab at the start of a line; a cell of the last column takes one line.
    /// </summary>
    /// <param name="cellCount">Cells of a row.</param>
    /// <param name="columns">Those that are wanted.</param>
    /// <param name="rowCounts">Rows of each table.</param>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> IndicatorRows(
        int cellCount, IReadOnlyList<int> columns, IReadOnlyList<int> rowCounts)
    {
        var cells = Words.Split("\n\t");
        var starts = Enumerable.Range(0, cells.Length)
            .Where(i => cells[i].WithoutBlanks() == "一级指标" || cells[i].EndsWith("\t一级指标", StringComparison.Ordinal))
            .Select(i => i + cellCount)
            .ToArray();
        return
        [
            .. starts.Select((start, table) => (IReadOnlyList<IReadOnlyList<string>>)
            [
                .. Enumerable.Range(0, table < rowCounts.Count ? rowCounts[table] : 1).Select(row => (IReadOnlyList<string>)
                [
                    .. columns.Select(column =>
                    {
                        var cell = cells[start + (row * cellCount) + column];
                        return column == cellCount - 1 ? cell.Split('\n')[0] : cell.WithoutBlanks();
                    }),
                ]),
            ]),
        ];
    }

    private string LineAt(int start) => Mark().Replace(_text[start..(_text + "\n").IndexOf('\n', start)], "").Trim();

    [GeneratedRegex(@"\[bookmark: (?<name>[^\]]+)\]", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Mark();
}
