using System.Collections.Immutable;
using Publisher.Data.Rules.Engine;

namespace Publisher.Data.Rules.Goals;

/// <summary>Recognises the names of a disclosure's projects in other projects' texts, in time linear to the texts.</summary>
internal sealed class ProjectNames
{
    /// <summary>So many characters of a name, found in no other name, tell what it is about.</summary>
    private const int PartLength = 6;

    private const int ShortestName = 2;

    private readonly Dictionary<string, TableSubject> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TableSubject?> _parts = new(StringComparer.Ordinal);
    private readonly int _longest;

    public ProjectNames(ImmutableArray<TableSubject> tables)
    {
        foreach (var table in tables)
        {
            var name = table.Project.Name.Text.Trim();
            if (name.Length < ShortestName || !_names.TryAdd(name, table))
            {
                continue;
            }

            _longest = Math.Max(_longest, name.Length);
            for (var i = 0; i + PartLength <= name.Length; i++)
            {
                var part = name.Substring(i, PartLength);
                if (!_parts.TryAdd(part, table) && _parts[part] is { } other && other.Project.Name.Text.Trim() != name)
                {
                    _parts[part] = null;
                }
            }
        }
    }

    /// <summary>The other project whose whole name the text begins with, and of which the own goals know nothing.</summary>
    public TableSubject? FindNameAtStart(string text, TableSubject own)
    {
        for (var length = Math.Min(text.Length, _longest); length >= ShortestName; length--)
        {
            if (_names.TryGetValue(text[..length], out var other) && IsForeign(text[..length], other, own)
                && !own.Project.Goals.Any(goal => goal.Text.Text.Contains(text[..length], StringComparison.Ordinal)))
            {
                return other;
            }
        }

        return null;
    }

    /// <summary>The other project of whose name, and of no other, the text contains a part.</summary>
    public TableSubject? FindPartOfName(string text, TableSubject own)
    {
        for (var i = 0; i + PartLength <= text.Length; i++)
        {
            var part = text.Substring(i, PartLength);
            if (_parts.TryGetValue(part, out var other) && other is not null && IsForeign(part, other, own))
            {
                return other;
            }
        }

        return null;
    }

    /// <summary>Neither the own name nor the own purpose speaks of it.</summary>
    private static bool IsForeign(string words, TableSubject other, TableSubject own) =>
        other.Project.Name.Text.Trim() != own.Project.Name.Text.Trim()
        && !own.Project.Name.Text.Contains(words, StringComparison.Ordinal)
        && own.Project.Purpose?.Text.Contains(words, StringComparison.Ordinal) != true;
}
