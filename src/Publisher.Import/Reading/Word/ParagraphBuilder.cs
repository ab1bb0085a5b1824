using System.Collections.Immutable;
using System.Text;

namespace Publisher.Import.Reading.Word;

/// <summary>Puts a paragraph together from its runs.</summary>
internal sealed class ParagraphBuilder
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<string>.Builder _bookmarks = ImmutableArray.CreateBuilder<string>();
    private int _boldStart = -1;
    private int _boldEnd = -1;

    public int Level { get; set; }

    /// <summary>The automatic number; it is not in the runs.</summary>
    public void SetNumber(string number) => _text.Append(number);

    public void AddBookmark(string name) => _bookmarks.Add(name);

    public void Append(string text, bool isBold)
    {
        if (isBold && _boldStart < 0)
        {
            (_boldStart, _boldEnd) = (_text.Length, _text.Length + text.Length);
        }
        else if (isBold && _boldEnd == _text.Length)
        {
            _boldEnd += text.Length;
        }

        _text.Append(text);
    }

    public WordParagraph ToParagraph() => new(_text.ToString())
    {
        Level = Level,
        Bold = _boldStart < 0 ? default : (_boldStart, _boldEnd),
        Bookmarks = _bookmarks.ToImmutable(),
    };
}
