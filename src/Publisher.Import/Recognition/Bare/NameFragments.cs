namespace Publisher.Import.Recognition.Bare;

/// <summary>The pieces into which a narrow cell may break the names of a level.</summary>
internal sealed class NameFragments
{
    private readonly HashSet<string> _fragments = new(StringComparer.Ordinal);

    public NameFragments(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            for (var start = 0; start < name.Length; start++)
            {
                for (var end = start + 1; end <= name.Length; end++)
                {
                    _fragments.Add(name[start..end]);
                }
            }
        }
    }

    public bool Contains(string words) => _fragments.Contains(words);
}
