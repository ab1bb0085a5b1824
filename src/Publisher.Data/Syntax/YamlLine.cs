using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Data.Syntax;

/// <summary>
/// One line of a YAML file as its editor sees it: indentation, dashes, key, colon, value. It is looked at only when the
/// scanner has given up, to say in plain words what the editor did.
/// </summary>
internal sealed class YamlLine
{
    private const int LongestKey = 20;

    private readonly SourceFile _file;
    private readonly string _text;

    private YamlLine(SourceFile file, string text, int number)
    {
        (_file, _text) = (file, text);
        Number = number;
        Start = file.GetOffset(new LinePosition(number, 1));
        End = Start + file.GetLine(number).Length;
        IndentationEnd = Start;
        while (IndentationEnd < End && text[IndentationEnd] is ' ' or '\t' or '\u3000' or '\u00A0')
        {
            IndentationEnd++;
        }

        ContentStart = IndentationEnd;
        while (ContentStart + 1 < End && text[ContentStart] == '-' && text[ContentStart + 1] == ' ')
        {
            ContentStart = SkipBlanks(ContentStart + 1);
        }

        Colon = FindColon();
    }

    public int Number { get; }

    public int Start { get; }

    /// <summary>Behind the last character, before the line break.</summary>
    public int End { get; }

    public int IndentationEnd { get; }

    /// <summary>Behind the indentation and the dashes of list items.</summary>
    public int ContentStart { get; }

    /// <summary>The colon that ends the key, or -1.</summary>
    public int Colon { get; }

    public bool HasDash => ContentStart > IndentationEnd;

    public bool IsBlankOrComment => ContentStart == End || _text[ContentStart] == '#';

    /// <summary>Where the value begins; <see cref="End"/> when there is none.</summary>
    public int ValueStart => Colon >= 0 ? SkipBlanks(Colon + 1) : HasDash ? ContentStart : End;

    /// <summary>The line without its indentation.</summary>
    public SourceSpan Text => Trimmed(IndentationEnd, End);

    /// <summary>The line without its indentation and dashes.</summary>
    public SourceSpan Content => Trimmed(ContentStart, End);

    public SourceSpan Value => Trimmed(ValueStart, End);

    /// <summary>The value was put there in place of one whose slip is known.</summary>
    public bool IsMended => !Value.Text.SequenceEqual(_text.AsSpan(Value.Start, Value.Length));

    /// <summary>The line above that has content, or null.</summary>
    public YamlLine? Previous
    {
        get
        {
            var number = Number - 1;
            while (number >= 1)
            {
                var line = new YamlLine(_file, _text, number);
                if (!line.IsBlankOrComment)
                {
                    return line;
                }

                number--;
            }

            return null;
        }
    }

    public static YamlLine At(SourceFile file, int offset) => At(file, file.Text, offset);

    /// <param name="file">The file as it was typed; places are in it.</param>
    /// <param name="text">Its text as far as it was mended: as long, with the same line breaks.</param>
    /// <param name="offset">A place in the line.</param>
    public static YamlLine At(SourceFile file, string text, int offset) =>
        new(file, text, file.GetPosition(Math.Clamp(offset, 0, text.Length)).Line);

    public static YamlLine OfNumber(SourceFile file, string text, int number) => new(file, text, number);

    public static SourceSpan RestOfLine(SourceFile file, int offset)
    {
        var end = At(file, offset).End;
        return new SourceSpan(file, offset, file.Text.AsSpan(offset, end - offset).TrimEnd().Length);
    }

    /// <summary>Whether <paramref name="text"/> could be a key of a form: short, without punctuation.</summary>
    public static bool LooksLikeKey(ReadOnlySpan<char> text)
    {
        var key = text.Trim();
        foreach (var c in key)
        {
            if ("，。；、！？,;\"'{}[]#|<>".Contains(c, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return key.Length is > 0 and <= LongestKey;
    }

    /// <summary>A tab or a full-width blank where only blanks may indent.</summary>
    public Diagnostic? ExplainIndentation()
    {
        for (var i = Start; i < IndentationEnd && !IsBlankOrComment; i++)
        {
            switch (_text[i])
            {
                case '\t':
                    return SyntaxDiagnostics.TabIndentation(new SourceSpan(_file, i, 1));
                case not ' ':
                    return SyntaxDiagnostics.WideBlankIndentation(new SourceSpan(_file, i, 1));
            }
        }

        return null;
    }

    /// <summary>Why the line has no colon that ends its key; null when it has one.</summary>
    public Diagnostic? ExplainColon()
    {
        if (Colon >= 0 || ContentStart == End)
        {
            return null;
        }

        if (_text[ContentStart] == '-')
        {
            return SyntaxDiagnostics.MissingBlankAfterDash(new SourceSpan(_file, ContentStart, 1));
        }

        return ColonSlips.Find(Content) ?? SyntaxDiagnostics.MissingColon(Content, Content.Text.ToString());
    }

    /// <summary>YAML 1.2 §7.3.3: a colon ends a key when a blank or the line's end follows.</summary>
    private int FindColon()
    {
        var i = ContentStart;
        if (i < End && _text[i] is '"' or '\'')
        {
            var quote = _text[i];
            var close = _text.AsSpan(i + 1, End - i - 1).IndexOf(quote);
            if (close < 0)
            {
                return -1;
            }

            i += close + 2;
        }

        for (; i < End; i++)
        {
            if (_text[i] == ':' && (i + 1 == End || _text[i + 1] is ' ' or '\t'))
            {
                return i;
            }

            if (_text[i] == '#' && i > ContentStart && _text[i - 1] is ' ')
            {
                break;
            }
        }

        return -1;
    }

    private int SkipBlanks(int offset)
    {
        while (offset < End && _text[offset] is ' ' or '\t')
        {
            offset++;
        }

        return offset;
    }

    private SourceSpan Trimmed(int start, int end) =>
        new(_file, start, _text.AsSpan(start, end - start).TrimEnd().Length);
}
