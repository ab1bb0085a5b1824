namespace Publisher.Writers.Html.Structure;

/// <summary>Collects header numbers in ascending order, each once: a handful a cell.</summary>
internal sealed class HeaderSet
{
    private int[] _numbers = new int[8];
    private int _count;

    public void Add(int number)
    {
        var index = _count;
        while (index > 0 && _numbers[index - 1] >= number)
        {
            index--;
        }

        if (index < _count && _numbers[index] == number)
        {
            return;
        }

        if (_count == _numbers.Length)
        {
            var larger = new int[_count * 2];
            Array.Copy(_numbers, larger, _count);
            _numbers = larger;
        }

        Array.Copy(_numbers, index, _numbers, index + 1, _count - index);
        _numbers[index] = number;
        _count++;
    }

    /// <summary>What was collected; the set is empty afterwards.</summary>
    public int[] Take()
    {
        var numbers = new int[_count];
        Array.Copy(_numbers, numbers, _count);
        _count = 0;
        return numbers;
    }
}
