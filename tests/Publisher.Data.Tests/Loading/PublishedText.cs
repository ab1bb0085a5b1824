namespace Publisher.Data.Tests.Loading;

/// <summary>
/// Walks through a published text, in which a table cell is a line that begins with a tab. Only blank lines may be
/// passed over; a blank cell may hold blanks.
/// </summary>
internal sealed class PublishedText(string path)
{
    private readonly string _text = File.ReadAllText(path).Replace("[bookmark: _GoBack]", "", StringComparison.Ordinal);
    private int _position;

    public void Line(string expected)
    {
        // A line may be set off by blanks, as the first one is; what belongs to it is not passed over.
        SkipWhiteSpace();
        Take(expected);
        TakeLineEnd();
    }

    public void Bookmark(string name)
    {
        SkipWhiteSpace();
        Take($"[bookmark: {name}]");
    }

    public void Cells(params string[] expected)
    {
        foreach (var cell in expected)
        {
            if (cell.Trim().Length == 0)
            {
                BlankCell();
                continue;
            }

            while (_text[_position] is '\n' or ' ')
            {
                _position++;
            }

            Take("\t" + cell);
            TakeLineEnd();
        }
    }

    public void End() => Assert.Equal("", _text[_position..].Trim());

    private void BlankCell()
    {
        while (_text[_position] != '\t')
        {
            Assert.True(char.IsWhiteSpace(_text[_position]), Here);
            _position++;
        }

        _position++;
        while (_text[_position] != '\n')
        {
            Assert.True(char.IsWhiteSpace(_text[_position]), Here);
            _position++;
        }
    }

    private void SkipWhiteSpace()
    {
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
        {
            _position++;
        }
    }

    private void Take(string expected)
    {
        var found = _text.Substring(_position, Math.Min(expected.Length, _text.Length - _position));
        Assert.Equal(expected, found);
        _position += expected.Length;
    }

    private void TakeLineEnd() => Assert.True(_position == _text.Length || _text[_position] == '\n', Here);

    private string Here => $"at {_position}: {_text.Substring(_position, Math.Min(60, _text.Length - _position))}";
}
