using Publisher.Import.Reading;

namespace Publisher.Import.Recognition;

/// <summary>
/// Accounts for every text of a file: it went into the data, the layout prints it by itself, or it is left over. What nobody
/// takes is left over.
/// </summary>
internal sealed class Ledger(SourceDocument document)
{
    private readonly bool[] _taken = new bool[document.TextCount];
    private readonly List<Leftover> _leftovers = [];
    private readonly Dictionary<(string Found, string Printed), int> _relabelled = [];

    /// <summary>Labels and titles that the layout prints in other words, with how often they occur.</summary>
    public IEnumerable<(string Found, string Printed, int Count)> Relabelled => _relabelled
        .Select(entry => (entry.Key.Found, entry.Key.Printed, entry.Value))
        .OrderBy(entry => entry.Found, StringComparer.Ordinal)
        .ThenBy(entry => entry.Printed, StringComparer.Ordinal);

    public bool IsTaken(SourceText text) => _taken[text.Id];

    /// <summary>The text is in the data, or the layout prints it.</summary>
    public void Take(SourceText text) => _taken[text.Id] = true;

    /// <summary>
    /// The text is in the data or printed by the layout in these parts; when they are not all of it, the text is left over.
    /// </summary>
    public void Take(SourceText text, params ReadOnlySpan<string> parts)
    {
        Take(text);
        if (LabelText.RemoveBlanks(text.Text) != LabelText.RemoveBlanks(string.Concat(parts)))
        {
            _leftovers.Add(new Leftover(text, text.Text));
        }
    }

    /// <summary>A label or title for which the layout prints its own words.</summary>
    public void TakeLabel(SourceText text, string found, string printed)
    {
        Take(text);
        if (LabelText.NormaliseLabel(found) != LabelText.NormaliseLabel(printed))
        {
            var key = (found, printed);
            _relabelled[key] = _relabelled.GetValueOrDefault(key) + 1;
        }
    }

    /// <summary>The text, or a part of it, has no place in the data.</summary>
    public void Leave(SourceText text, string? part = null)
    {
        Take(text);
        if (!text.IsBlank)
        {
            _leftovers.Add(new Leftover(text, part ?? text.Text));
        }
    }

    /// <summary>All that is left over, in the order of the file.</summary>
    /// <param name="isRepeated">Whether a text that nobody took only repeats one that was.</param>
    public List<Leftover> Close(Predicate<string> isRepeated)
    {
        var (order, count) = (new int[_taken.Length], 0);
        foreach (var text in document.Texts)
        {
            order[text.Id] = count++;
            if (!_taken[text.Id] && !text.IsBlank && !isRepeated(text.Text))
            {
                _leftovers.Add(new Leftover(text, text.Text));
            }
        }

        return [.. _leftovers.OrderBy(leftover => order[leftover.Text.Id])];
    }
}
