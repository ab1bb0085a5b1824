namespace Publisher.Import.Reading.Pdf.Tables;

/// <summary>Sorts lines into tables: those that touch are of one table, whatever stands beside or below it.</summary>
internal sealed class RuleGroups
{
    /// <summary>Lines that end so near to another one touch it, in points.</summary>
    private const double Touch = 2.5;

    private readonly int[] _parents;

    private RuleGroups(int count)
    {
        _parents = new int[count];
        for (var i = 0; i < count; i++)
        {
            _parents[i] = i;
        }
    }

    public static IEnumerable<(List<Rule> Horizontal, List<Rule> Vertical)> Find(List<Rule> horizontal, List<Rule> vertical)
    {
        var groups = new RuleGroups(horizontal.Count + vertical.Count);
        for (var h = 0; h < horizontal.Count; h++)
        {
            for (var v = 0; v < vertical.Count; v++)
            {
                if (DoTouch(horizontal[h], vertical[v]))
                {
                    groups.Join(h, horizontal.Count + v);
                }
            }
        }

        return horizontal.Index().GroupBy(entry => groups.Root(entry.Index), entry => entry.Item)
            .Select(group => (
                group.ToList(),
                vertical.Where((_, v) => groups.Root(horizontal.Count + v) == group.Key).ToList()));
    }

    private static bool DoTouch(in Rule horizontal, in Rule vertical) =>
        vertical.At >= horizontal.From - Touch && vertical.At <= horizontal.To + Touch
        && horizontal.At >= vertical.From - Touch && horizontal.At <= vertical.To + Touch;

    private int Root(int i)
    {
        while (_parents[i] != i)
        {
            _parents[i] = _parents[_parents[i]];
            i = _parents[i];
        }

        return i;
    }

    private void Join(int a, int b) => _parents[Root(a)] = Root(b);
}
