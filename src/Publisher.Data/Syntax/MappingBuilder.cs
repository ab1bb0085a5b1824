using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Data.Syntax;

/// <summary>Collects the entries of one mapping and refuses a key that is there already.</summary>
internal sealed class MappingBuilder(DiagnosticBag diagnostics)
{
    /// <summary>Up to here a look at each key is cheaper than a table of hashes.</summary>
    private const int SmallCount = 16;

    private readonly List<DataEntry> _entries = [];
    private Dictionary<string, DataEntry>? _index;

    public void Add(string key, SourceSpan keySpan, DataNode value)
    {
        if (Find(key) is { } first)
        {
            diagnostics.Add(SyntaxDiagnostics.DuplicateKey(keySpan, key, first.KeySpan));
            return;
        }

        var entry = new DataEntry(key, keySpan, value);
        _entries.Add(entry);
        _index?.Add(key, entry);
    }

    public DataMapping Build(SourceSpan span) => new([.. _entries], span);

    private DataEntry? Find(string key)
    {
        if (_entries.Count < SmallCount)
        {
            foreach (var entry in _entries)
            {
                if (entry.Key == key)
                {
                    return entry;
                }
            }

            return null;
        }

        _index ??= _entries.ToDictionary(entry => entry.Key);
        return _index.GetValueOrDefault(key);
    }
}
