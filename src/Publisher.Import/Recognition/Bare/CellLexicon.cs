using Publisher.Data.Fields;

namespace Publisher.Import.Recognition.Bare;

/// <summary>
/// The cells that rows beyond doubt have. Departments say the same things again and again: words that are a cell elsewhere
/// are probably one here.
/// </summary>
internal sealed class CellLexicon
{
    private readonly Dictionary<(string Column, string Words), int> _counts = [];
    private readonly Dictionary<char, int> _ends = [];

    /// <summary>Takes note of a cell; what a line holds by itself all the same tells nothing.</summary>
    public void Add(string column, string words)
    {
        if (words.Length > 1)
        {
            _counts[(column, words)] = _counts.GetValueOrDefault((column, words)) + 1;
        }

        if (words.Length > 0 && column == IndicatorFields.Level3.Key)
        {
            _ends[words[^1]] = _ends.GetValueOrDefault(words[^1]) + 1;
        }
    }

    /// <summary>How much likelier a cell is for being known.</summary>
    public double CostOf(string column, string words) => CostOfEnd(column, words) + _counts.GetValueOrDefault((column, words)) switch
    {
        0 => 0,
        1 => -1.5,
        2 => -2.5,
        _ => -3,
    };

    /// <summary>Names of indicators end alike: in 率, 数, 度 and the like.</summary>
    private double CostOfEnd(string column, string words) =>
        column == IndicatorFields.Level3.Key && words.Length > 0 && _ends.GetValueOrDefault(words[^1]) > 1 ? -1.2 : 0;
}
