using System.Collections.Immutable;
using Publisher.Data.Fields;
using Publisher.Data.Model;
using Publisher.Data.Syntax;
using Publisher.Text.Sources;

namespace Publisher.Data.Loading;

/// <summary>
/// Reads one mapping by the descriptions of its fields. Unknown keys are reported at once; a key with nothing behind it
/// counts as left out.
/// </summary>
internal sealed class MappingReader
{
    private readonly DataReading _reading;
    private readonly DataMapping _mapping;
    private readonly ImmutableArray<string> _extras;

    public MappingReader(
        DataReading reading, DataMapping mapping, ImmutableArray<FieldDescription> fields, ImmutableArray<string> extras)
    {
        (_reading, _mapping, _extras) = (reading, mapping, extras);
        foreach (var entry in mapping.Entries)
        {
            if (!IsKnown(entry.Key, fields))
            {
                var known = string.Join("、", fields.Select(field => field.Key).Concat(extras));
                var suggestion = Suggestions.FindField(entry.Key, fields, reading.Form.Labels, extras);
                reading.Report(ModelDiagnostics.UnknownKey(entry.KeySpan, entry.Key, suggestion, known));
            }
        }
    }

    /// <summary>Where to say that something is missing: at the first key.</summary>
    public SourceSpan Head => _mapping.Entries.IsEmpty ? _mapping.Span : _mapping.Entries[0].KeySpan;

    /// <summary>Where to say that a key has no value: at the key, if it is there.</summary>
    public SourceSpan PlaceOf(FieldDescription field) =>
        _mapping.Entries.FirstOrDefault(entry => entry.Key == field.Key)?.KeySpan ?? Head;

    public SourceSpan Span => _mapping.Span;

    public ImmutableArray<DataEntry> Entries => _mapping.Entries;

    /// <summary>The key with its value, or null when it is left out or has nothing behind it.</summary>
    public DataEntry? Find(string key)
    {
        foreach (var entry in _mapping.Entries)
        {
            if (entry.Key == key)
            {
                return entry.Value is DataScalar { IsNull: true } ? null : entry;
            }
        }

        return null;
    }

    public DataNode? Value(FieldDescription field) => Find(field.Key)?.Value;

    /// <summary>Whether the key has a value.</summary>
    public bool Has(FieldDescription field) => Find(field.Key) is not null;

    /// <summary>Whether the key is there, with a value or without.</summary>
    public bool IsTyped(string key) => _mapping.Entries.Any(entry => entry.Key == key);

    /// <summary>Reports each of the keys that is left out.</summary>
    /// <param name="keys">What the form asks for.</param>
    /// <param name="always">What the model cannot do without.</param>
    public void Require(ImmutableArray<string> keys, params ReadOnlySpan<FieldDescription> always)
    {
        foreach (var field in always)
        {
            if (!keys.Contains(field.Key))
            {
                Require(field.Key);
            }
        }

        foreach (var key in keys)
        {
            Require(key);
        }
    }

    public void Require(string key)
    {
        if (Find(key) is not { Value: not DataSequence { Items.IsEmpty: true } })
        {
            var empty = _mapping.Entries.FirstOrDefault(entry => entry.Key == key);
            _reading.Report(empty is null
                ? ModelDiagnostics.MissingKey(Head, key)
                : ModelDiagnostics.MissingValue(empty.KeySpan, key));
        }
    }

    /// <summary>Reports the keys that the form has no place for: their values would be lost.</summary>
    public void ReportUnprinted(ImmutableArray<FieldDescription> cells, Func<string, bool> prints)
    {
        foreach (var entry in _mapping.Entries)
        {
            if (!prints(entry.Key) && cells.Any(cell => cell.Key == entry.Key))
            {
                _reading.Report(ModelDiagnostics.NoPlaceInForm(entry.KeySpan, entry.Key));
            }
        }
    }

    public PrintedText? Text(FieldDescription field) => Value(field) is { } node ? _reading.Text(node, field) : null;

    public int Number(FieldDescription field, int otherwise) =>
        Value(field) is { } node ? _reading.Number(node, field, otherwise) : otherwise;

    public Amount? Amount(FieldDescription field)
    {
        if (Text(field) is not { } text)
        {
            return null;
        }

        if (NumberText.TryParse(text.Text, out var number))
        {
            return new Amount(text, number);
        }

        if (!text.IsBlank && !Unfilled.Is(text.Text))
        {
            _reading.Report(ModelDiagnostics.NotAnAmount(text.Span, field.Key, text.Text));
        }

        return new Amount(text, null);
    }

    public DateText? Date(FieldDescription field)
    {
        if (Text(field) is not { } text)
        {
            return null;
        }

        if (NumberText.TryParseDate(text.Text, out var date))
        {
            return new DateText(text, date);
        }

        if (!Unfilled.Is(text.Text))
        {
            _reading.Report(ModelDiagnostics.NotADate(text.Span, field.Key, text.Text));
        }

        return null;
    }

    public Prose Prose(FieldDescription field) => Value(field) is { } node ? ReadProse(node, field) : Model.Prose.Empty;

    /// <summary>A text, or a list of texts.</summary>
    public Prose ReadProse(DataNode node, FieldDescription field) => node is DataSequence list
        ? new Prose([.. list.Items.Select(item => _reading.Text(item, field))])
        : new Prose([_reading.Text(node, field)]);

    /// <summary>A list, each item read with its position from 1; empty when the key is left out.</summary>
    public ImmutableArray<T> List<T>(FieldDescription field, Func<DataNode, int, T?> read)
        where T : class => Value(field) is { } node ? ReadList(node, field, read) : [];

    public ImmutableArray<T> ReadList<T>(DataNode node, FieldDescription field, Func<DataNode, int, T?> read)
        where T : class
    {
        if (node is not DataSequence list)
        {
            _reading.Report(ModelDiagnostics.ExpectedList(node.Span, field.Key, field.Example));
            return [];
        }

        var items = ImmutableArray.CreateBuilder<T>(list.Items.Length);
        for (var i = 0; i < list.Items.Length; i++)
        {
            if (read(list.Items[i], i + 1) is { } item)
            {
                items.Add(item);
            }
        }

        return items.ToImmutable();
    }

    /// <summary>The texts under keys that only the layout knows.</summary>
    public ExtraFields Extras()
    {
        if (_extras.IsEmpty)
        {
            return ExtraFields.None;
        }

        var fields = ImmutableArray.CreateBuilder<ExtraField>();
        foreach (var entry in _mapping.Entries)
        {
            if (_extras.Contains(entry.Key) && entry.Value is not DataScalar { IsNull: true })
            {
                var text = _reading.Text(entry.Value, new FieldDescription(entry.Key, FieldKind.Text, entry.Key));
                fields.Add(new ExtraField(entry.Key, text));
            }
        }

        return new ExtraFields(fields.ToImmutable());
    }

    private bool IsKnown(string key, ImmutableArray<FieldDescription> fields)
    {
        foreach (var field in fields)
        {
            if (field.Key == key)
            {
                return true;
            }
        }

        return _extras.Contains(key);
    }
}
