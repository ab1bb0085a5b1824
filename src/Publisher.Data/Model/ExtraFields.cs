using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Publisher.Data.Model;

/// <summary>Texts under keys that only one layout knows, in the order typed.</summary>
public sealed class ExtraFields(ImmutableArray<ExtraField> fields) : IReadOnlyDictionary<string, PrintedText>
{
    private readonly ImmutableArray<ExtraField> _fields = fields;

    public static ExtraFields None { get; } = new([]);

    public int Count => _fields.Length;

    public IEnumerable<string> Keys => _fields.Select(extra => extra.Key);

    public IEnumerable<PrintedText> Values => _fields.Select(extra => extra.Text);

    public PrintedText this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException(key);

    /// <summary>These, with those of <paramref name="others"/> in place of the ones of the same key.</summary>
    public ExtraFields With(ExtraFields others) => others.Count == 0
        ? this
        : new ExtraFields([.. others._fields, .. _fields.Where(extra => !others.ContainsKey(extra.Key))]);

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <inheritdoc />
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out PrintedText value)
    {
        foreach (var extra in _fields)
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
        _fields.Select(extra => KeyValuePair.Create(extra.Key, extra.Text)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
