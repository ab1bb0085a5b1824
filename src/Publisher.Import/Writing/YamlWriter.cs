using System.Text;

namespace Publisher.Import.Writing;

/// <summary>Writes YAML in the style of <c>data/</c>: two blanks a level, lists indented under their key, long texts under <c>|</c>.</summary>
internal sealed class YamlWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _isInItem;

    /// <summary>A line <c>key:</c>, with what <paramref name="write"/> writes below it.</summary>
    public void Mapping(string key, Action write)
    {
        Key(key);
        _text.Append('\n');
        _depth++;
        write();
        _depth--;
    }

    /// <summary>An item of a list that has keys of its own.</summary>
    public void Item(Action write)
    {
        _isInItem = true;
        _depth++;
        write();
        _depth--;
        _isInItem = false;
    }

    /// <summary>An item of a list that is a text.</summary>
    public void Item(string text)
    {
        Indent();
        _text.Append("- ");
        Value(text, _depth + 1);
    }

    public void Entry(string key, string text)
    {
        Key(key);
        _text.Append(' ');
        Value(text, _depth + 1);
    }

    /// <summary>A value that must not lose a digit to other programs.</summary>
    public void Quoted(string key, string text)
    {
        Key(key);
        _text.Append(' ').Append(YamlText.Quote(text)).Append('\n');
    }

    /// <summary>A value that is YAML already.</summary>
    public void Raw(string key, string yaml)
    {
        Key(key);
        _text.Append(' ').Append(yaml).Append('\n');
    }

    /// <summary>Paragraphs with empty lines between them.</summary>
    public void Prose(string key, IReadOnlyList<string> paragraphs)
    {
        var text = string.Join("\n\n", paragraphs.Select(MarkdownText.Escape));
        Key(key);
        _text.Append(' ');
        if (YamlText.IsLiteral(text))
        {
            Literal(text, _depth + 1);
        }
        else
        {
            _text.Append(YamlText.Quote(text)).Append('\n');
        }
    }

    public void BlankLine() => _text.Append('\n');

    /// <inheritdoc />
    public override string ToString() => _text.ToString();

    private void Value(string text, int depth)
    {
        if (text.Contains('\n', StringComparison.Ordinal) && YamlText.IsLiteral(text))
        {
            Literal(text, depth);
        }
        else
        {
            _text.Append(YamlText.Scalar(text)).Append('\n');
        }
    }

    private void Literal(string text, int depth)
    {
        _text.Append("|\n");
        foreach (var line in text.Split('\n'))
        {
            if (line.Length > 0)
            {
                _text.Append(' ', depth * 2).Append(line);
            }

            _text.Append('\n');
        }
    }

    private void Key(string key)
    {
        Indent();
        _text.Append(YamlText.Scalar(key)).Append(':');
    }

    /// <summary>The first key of an item stands behind its dash.</summary>
    private void Indent()
    {
        _text.Append(' ', (_isInItem ? _depth - 1 : _depth) * 2);
        if (_isInItem)
        {
            _text.Append("- ");
            _isInItem = false;
        }
    }
}
