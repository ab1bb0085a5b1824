using Publisher.Text.Sources;

namespace Publisher.Templating.Runtime;

/// <summary>The evaluated arguments of one call, with their places.</summary>
internal sealed class Arguments(SourceSpan callSpan, int capacity)
{
    private object?[] _values = capacity == 0 ? [] : new object?[capacity];
    private SourceSpan[] _spans = capacity == 0 ? [] : new SourceSpan[capacity];

    public SourceSpan CallSpan { get; } = callSpan;

    public int Count { get; private set; }

    public List<NamedValue>? Named { get; private set; }

    /// <summary>The block that <c>wrap</c> passes, or null.</summary>
    public Ast.Block? Block { get; init; }

    public object?[] Values
    {
        get
        {
            if (_values.Length != Count)
            {
                Array.Resize(ref _values, Count);
            }

            return _values;
        }
    }

    public SourceSpan SpanAt(int index) => _spans[index];

    public void Add(object? value, SourceSpan span)
    {
        if (Count == _values.Length || Count == _spans.Length)
        {
            var (values, spans) = (_values, _spans);
            (_values, _spans) = (new object?[Math.Max(4, Count * 2)], new SourceSpan[Math.Max(4, Count * 2)]);
            Array.Copy(values, _values, Count);
            Array.Copy(spans, _spans, Count);
        }

        _values[Count] = value;
        _spans[Count++] = span;
    }

    /// <summary>Adds the elements of a list that was written as <c>^list</c>; null has none.</summary>
    public void AddAll(IReadOnlyList<object?>? list, SourceSpan span)
    {
        foreach (var item in list ?? [])
        {
            Add(item, span);
        }
    }

    public void AddNamed(string name, object? value, SourceSpan span) => (Named ??= []).Add(new NamedValue(name, value, span));
}
