using System.Text;

namespace Publisher.Import.Reading.Word;

/// <summary>
/// The fields that are open at a place (ISO/IEC 29500-1 §17.16): an instruction that is never printed, then the result that
/// is. A field may begin in one paragraph and end in another, as a table of contents does.
/// </summary>
internal sealed class FieldStack
{
    private readonly List<Field> _fields = [];
    private int _contents;
    private int _instructions;

    /// <summary>Whether text here is printed; <paramref name="skipsContents"/> leaves out tables of contents.</summary>
    public bool ShowsText(bool skipsContents) => _instructions == 0 && (_contents == 0 || !skipsContents);

    /// <summary>Whether the place is in a table of contents.</summary>
    public bool IsInContents => _contents > 0;

    /// <summary>Whether the text just read is the number of a page.</summary>
    public bool IsInPageNumber => _fields.Exists(open => open is { IsResult: true, IsPageNumber: true });

    public void Begin()
    {
        _fields.Add(new Field());
        _instructions++;
    }

    public void AddInstruction(string text)
    {
        if (_fields.Count > 0)
        {
            _fields[^1].Instruction.Append(text);
        }
    }

    /// <summary>The result begins.</summary>
    public void Separate()
    {
        if (_fields.Count == 0 || _fields[^1].IsResult)
        {
            return;
        }

        var field = _fields[^1];
        field.IsResult = true;
        _instructions--;
        var words = field.Instruction.ToString().AsSpan().TrimStart();
        field.IsContents = words.StartsWith("TOC", StringComparison.OrdinalIgnoreCase);
        field.IsPageNumber = words.StartsWith("PAGE", StringComparison.OrdinalIgnoreCase)
            || words.StartsWith("NUMPAGES", StringComparison.OrdinalIgnoreCase);
        _contents += field.IsContents ? 1 : 0;
    }

    public void End()
    {
        if (_fields.Count == 0)
        {
            return;
        }

        var field = _fields[^1];
        _fields.RemoveAt(_fields.Count - 1);
        _instructions -= field.IsResult ? 0 : 1;
        _contents -= field.IsContents ? 1 : 0;
    }

    private sealed class Field
    {
        public StringBuilder Instruction { get; } = new();

        public bool IsResult { get; set; }

        public bool IsContents { get; set; }

        public bool IsPageNumber { get; set; }
    }
}
