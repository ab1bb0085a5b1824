using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Publisher.Data.Model;

/// <summary>Texts under keys that only one layout knows, in the order typed.</summary>
public sealed class ExtraFields(ImmutableArray<ExtraField> fields) : IReadOnlyDictionary<string, PrintedText>
{
    public static ExtraFields None { get; } = new([]);

    public int Count => fields.Length;

    public IEnumerable<string> Keys => fields.Select(extra => extra.Key);

    public IEnumerable<PrintedText> Values => fields.Select(extra => extra.Text);

    public PrintedText this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException(key);

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <inheritdoc />
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out PrintedText value)
    {
        foreach (var extra in fields)
        {
            if (extra.Key == key)
            {
                value = extra.Text;
                return true;
            }
        }

        value = null;
        return false;
    }

    public IEnumerator<KeyValuePair<string, PrintedText>> GetEnumerator() =>
        fields.Select(extra => KeyValuePair.Create(extra.Key, extra.Text)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
