using System.Collections.Immutable;
using System.Globalization;
using Publisher.Data.Forms;
using Publisher.Data.Syntax;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Pipeline.Layouts;

/// <summary>
/// Reads the keys of a mapping in a layout's own files; what is wrong is reported, and each key read once is known, so that
/// the rest are the unknown ones.
/// </summary>
internal sealed class NodeReader(DataMapping mapping, DiagnosticBag diagnostics)
{
    private readonly List<string> _known = [];

    public SourceSpan Span => mapping.Span;

    /// <summary>The value of <paramref name="key"/>, or null when it is left out.</summary>
    public DataNode? Node(string key) => Entry(key)?.Value;

    public string? Text(string key)
    {
        switch (Node(key))
        {
            case null or DataScalar { IsNull: true }:
                return null;
            case DataScalar scalar:
                return scalar.Text;
            case var other:
                diagnostics.Add(LayoutDiagnostics.NotAText(other.Span, key));
                return null;
        }
    }

    /// <summary>A number between the bounds, or <paramref name="usual"/> when the key is left out.</summary>
    public double Number(string key, double usual, double minimum, double maximum)
    {
        if (Text(key) is not { } text)
        {
            return usual;
        }

        if (double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            && value >= minimum && value <= maximum)
        {
            return value;
        }

        diagnostics.Add(LayoutDiagnostics.NotANumber(Node(key)!.Span, key, text, minimum, maximum));
        return usual;
    }

    /// <summary>是 or 否; 否 when the key is left out.</summary>
    public bool Flag(string key) => Choice(key, "否", [("是", true), ("否", false)]);

    /// <summary>One of several words.</summary>
    public T Choice<T>(string key, string usual, ReadOnlySpan<(string Word, T Value)> choices)
    {
        var word = Text(key) ?? usual;
        var usualValue = default(T);
        foreach (var (known, value) in choices)
        {
            if (known == word)
            {
                return value;
            }

            usualValue = known == usual ? value : usualValue;
        }

        var words = new List<string>();
        foreach (var (known, _) in choices)
        {
            words.Add(known);
        }

        diagnostics.Add(LayoutDiagnostics.NotAChoice(Node(key)!.Span, key, word, string.Join("、", words)));
        return usualValue!;
    }

    /// <summary>A list of texts; empty when the key is left out.</summary>
    public IEnumerable<string> Texts(string key)
    {
        if (Node(key) is not { } node)
        {
            yield break;
        }

        foreach (var item in node is DataSequence sequence ? sequence.Items : [node])
        {
            if (item is DataScalar scalar)
            {
                yield return scalar.Text;
            }
            else
            {
                diagnostics.Add(LayoutDiagnostics.NotAText(item.Span, key));
            }
        }
    }

    /// <summary>Names with what is printed for them: a mapping, or a list of names that are printed as they are.</summary>
    public ImmutableArray<FormLabel> Labels(string key)
    {
        if (Node(key) is not DataMapping labels)
        {
            return [.. Texts(key).Select(name => new FormLabel(name, name))];
        }

        var reader = new NodeReader(labels, diagnostics);
        return [.. labels.Entries.Select(entry => new FormLabel(entry.Key, reader.Text(entry.Key) ?? ""))];
    }

    /// <summary>How a number is printed, such as <c>{0}.</c>; nothing when the key is left out or says <paramref name="none"/>.</summary>
    public NumberPattern Pattern(string key, string none)
    {
        if (Text(key) is not { } text || text == none)
        {
            return NumberPattern.None;
        }

        if (NumberPattern.TryParse(text) is { } pattern)
        {
            return pattern;
        }

        diagnostics.Add(LayoutDiagnostics.NotAPattern(Node(key)!.Span, key, text));
        return NumberPattern.None;
    }

    /// <summary>The mapping under <paramref name="key"/>, or null.</summary>
    public NodeReader? Mapping(string key)
    {
        switch (Node(key))
        {
            case null or DataScalar { IsNull: true }:
                return null;
            case DataMapping inner:
                return new NodeReader(inner, diagnostics);
            case var other:
                diagnostics.Add(LayoutDiagnostics.NotAMapping(other.Span, key));
                return null;
        }
    }

    /// <summary>The mappings of a list under <paramref name="key"/>; none when the key is left out.</summary>
    public IEnumerable<NodeReader> Mappings(string key)
    {
        if (Node(key) is not { } node)
        {
            yield break;
        }

        foreach (var item in node is DataSequence sequence ? sequence.Items : [node])
        {
            if (item is DataMapping inner)
            {
                yield return new NodeReader(inner, diagnostics);
            }
            else
            {
                diagnostics.Add(LayoutDiagnostics.NotAMapping(item.Span, key));
            }
        }
    }

    /// <summary>Every key with its mapping: for tables of named things.</summary>
    public IEnumerable<(string Name, SourceSpan Span, NodeReader Reader)> NamedMappings()
    {
        foreach (var entry in mapping.Entries)
        {
            _known.Add(entry.Key);
            if (entry.Value is DataMapping inner)
            {
                yield return (entry.Key, entry.KeySpan, new NodeReader(inner, diagnostics));
            }
            else
            {
                diagnostics.Add(LayoutDiagnostics.NotAMapping(entry.Value.Span, entry.Key));
            }
        }
    }

    /// <summary>Reports the keys that nobody asked for.</summary>
    public void ReportUnknownKeys()
    {
        foreach (var entry in mapping.Entries)
        {
            if (!_known.Contains(entry.Key))
            {
                diagnostics.Add(LayoutDiagnostics.UnknownKey(entry.KeySpan, entry.Key, string.Join("、", _known)));
            }
        }
    }

    private DataEntry? Entry(string key)
    {
        _known.Add(key);
        foreach (var entry in mapping.Entries)
        {
            if (entry.Key == key)
            {
                return entry;
            }
        }

        return null;
    }
}
