using System.Collections.Immutable;
using Publisher.Data.Fields;
using Publisher.Data.Model;

namespace Publisher.Data.Changes;

/// <summary>Collects the differences of one section or project.</summary>
internal sealed class ChangeList
{
    private readonly List<Change> _changes = [];

    public int Count => _changes.Count;

    public ImmutableArray<Change> ToImmutable() => [.. _changes];

    public void Add(string label, string? before, string? after)
    {
        var change = new Change(label, before, after);
        if (before != after && !_changes.Contains(change))
        {
            _changes.Add(change);
        }
    }

    public void Add(FieldDescription field, PrintedText? before, PrintedText? after) =>
        Add(field.Key, Read(before), Read(after));

    public void Add(FieldDescription field, Amount? before, Amount? after) => Add(field, before?.Text, after?.Text);

    public void Add(FieldDescription field, DateText? before, DateText? after) => Add(field, before?.Text, after?.Text);

    public void Add(FieldDescription field, BudgetUnit? before, BudgetUnit? after) =>
        Add(field.Key, before?.ToString(), after?.ToString());

    public void Add(FieldDescription field, ImmutableArray<PrintedText> before, ImmutableArray<PrintedText> after) =>
        Add(field.Key, Join(before), Join(after));

    public void Add(ExtraFields before, ExtraFields after)
    {
        foreach (var (key, text) in after)
        {
            Add(key, before.TryGetValue(key, out var earlier) ? earlier.Text : null, text.Text);
        }

        foreach (var (key, text) in before)
        {
            if (!after.ContainsKey(key))
            {
                Add(key, text.Text, null);
            }
        }
    }

    /// <summary>Running text by sentence.</summary>
    public void AddText(string label, string before, string after)
    {
        foreach (var (left, right) in SentenceComparison.Compare(before, after))
        {
            Add(label, left, right);
        }
    }

    /// <summary>An empty cell says nothing, as one that is not there.</summary>
    private static string? Read(PrintedText? text) => text is { IsBlank: false } ? text.Text : null;

    private static string? Join(ImmutableArray<PrintedText> texts) =>
        texts.IsEmpty ? null : string.Join('、', texts.Select(text => text.Text));
}
