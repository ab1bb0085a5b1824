using Publisher.Pdf.Objects;

namespace Publisher.Signing.Verification.Changes;

/// <summary>Whether two values say the same, references as they stand.</summary>
internal static class ValueComparison
{
    /// <summary>The reader lets no value be nested so deeply that this runs out of stack.</summary>
    public static bool AreSame(PdfObject? one, PdfObject? other) => (one, other) switch
    {
        (StreamObject a, StreamObject b) => AreSame(a.Entries, b.Entries) && a.Raw.Span.SequenceEqual(b.Raw.Span),
        (StreamObject, _) or (_, StreamObject) => false,
        (DictionaryObject a, DictionaryObject b) => AreSame(a.Entries, b.Entries),
        (ArrayObject a, ArrayObject b) => a.Items.Length == b.Items.Length && StartsWith(b, a),
        (ReferenceObject a, ReferenceObject b) => a.Number == b.Number && a.Generation == b.Generation,
        (NameObject a, NameObject b) => a.Value == b.Value,
        (StringObject a, StringObject b) => a.Bytes.AsSpan().SequenceEqual(b.Bytes),
        (NumberObject a, NumberObject b) => a.Value.Equals(b.Value),
        (BooleanObject a, BooleanObject b) => a.Value == b.Value,
        (KeywordObject a, KeywordObject b) => a.Value == b.Value,
        (null or NullObject, null or NullObject) => true,
        _ => false,
    };

    /// <summary>Whether an array begins with all the values of another one.</summary>
    public static bool StartsWith(ArrayObject array, ArrayObject start)
    {
        if (array.Items.Length < start.Items.Length)
        {
            return false;
        }

        for (var i = 0; i < start.Items.Length; i++)
        {
            if (!AreSame(array.Items[i], start.Items[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The keys whose values differ, those that only one of both has included.</summary>
    public static HashSet<string> DifferingKeys(DictionaryObject one, DictionaryObject other)
    {
        var keys = new HashSet<string>(one.Entries.Keys, StringComparer.Ordinal);
        keys.UnionWith(other.Entries.Keys);
        keys.RemoveWhere(key => AreSame(one.Find(key), other.Find(key)));
        return keys;
    }

    private static bool AreSame(IReadOnlyDictionary<string, PdfObject> one, IReadOnlyDictionary<string, PdfObject> other)
    {
        if (one.Count != other.Count)
        {
            return false;
        }

        foreach (var (key, value) in one)
        {
            if (!other.TryGetValue(key, out var counterpart) || !AreSame(value, counterpart))
            {
                return false;
            }
        }

        return true;
    }
}
