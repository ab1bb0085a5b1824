namespace Publisher.Pdf.Content.Fonts;

/// <summary>Finds the range of a code. Where ranges overlap, the one that begins last is looked at.</summary>
internal sealed class CodeRanges<T>
{
    /// <summary>Twice as many as there are characters in a large font.</summary>
    private const int MaxCount = 131_072;

    private readonly List<CodeRange<T>> _ranges = [];
    private bool _isSorted = true;

    public bool IsFull => _ranges.Count >= MaxCount;

    public void Add(uint low, uint high, T value)
    {
        if (low <= high && !IsFull)
        {
            _isSorted &= _ranges.Count == 0 || _ranges[^1].Low < low;
            _ranges.Add(new CodeRange<T>(low, high, value));
        }
    }

    public bool TryFind(uint code, out CodeRange<T> range)
    {
        if (!_isSorted)
        {
            Sort();
        }

        var (from, to) = (0, _ranges.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = _ranges[middle].Low <= code ? (middle + 1, to) : (from, middle);
        }

        range = from > 0 ? _ranges[from - 1] : default;
        return from > 0 && code <= range.High;
    }

    /// <summary>Of ranges that begin at one code, the one said last comes last.</summary>
    private void Sort()
    {
        var sorted = _ranges.OrderBy(range => range.Low).ToList();
        _ranges.Clear();
        _ranges.AddRange(sorted);
        _isSorted = true;
    }
}
