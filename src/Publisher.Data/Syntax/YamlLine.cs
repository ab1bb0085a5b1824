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

    private YamlLine(SourceFile file, int number)
    {
        _file = file;
        Number = number;
        Start = file.GetOffset(new LinePosition(number, 1));
        End = Start + file.GetLine(number).Length;
        IndentationEnd = Start;
        while (IndentationEnd < End && file.Text[IndentationEnd] is ' ' or '\t' or '\u3000' or '\u00A0')
        {
            IndentationEnd++;
        }

        ContentStart = IndentationEnd;
        while (ContentStart + 1 < End && file.Text[ContentStart] == '-' && file.Text[ContentStart + 1] == ' ')
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

    public bool IsBlankOrComment => ContentStart == End || _file.Text[ContentStart] == '#';

    /// <summary>Where the value begins; <see cref="End"/> when there is none.</summary>
    public int ValueStart => Colon >= 0 ? SkipBlanks(Colon + 1) : HasDash ? ContentStart : End;

    public SourceSpan Content => Trimmed(ContentStart, End);

    public SourceSpan Value => Trimmed(ValueStart, End);

    /// <summary>The line above that has content, or null.</summary>
    public YamlLine? Previous
    {
        get
        {
            var number = Number - 1;
            while (number >= 1)
            {
                var line = new YamlLine(_file, number);
                if (!line.IsBlankOrComment)
                {
                    return line;
                }

                number--;
            }

            return null;
        }
    }

    public static YamlLine At(SourceFile file, int offset) =>
        new(file, file.GetPosition(Math.Clamp(offset, 0, file.Text.Length)).Line);

    public static YamlLine OfNumber(SourceFile file, int number) => new(file, number);

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
            switch (_file.Text[i])
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

        if (_file.Text[ContentStart] == '-')
        {
            return SyntaxDiagnostics.MissingBlankAfterDash(new SourceSpan(_file, ContentStart, 1));
        }

        return ColonSlips.Find(Content) ?? SyntaxDiagnostics.MissingColon(Content, Content.Text.ToString());
    }

    /// <summary>YAML 1.2 §7.3.3: a colon ends a key when a blank or the line's end follows.</summary>
    private int FindColon()
    {
        var i = ContentStart;
        if (i < End && _file.Text[i] is '"' or '\'')
        {
            var quote = _file.Text[i];
            var close = _file.Text.AsSpan(i + 1, End - i - 1).IndexOf(quote);
            if (close < 0)
            {
                return -1;
            }

            i += close + 2;
        }

        for (; i < End; i++)
        {
            if (_file.Text[i] == ':' && (i + 1 == End || _file.Text[i + 1] is ' ' or '\t'))
            {
                return i;
            }

            if (_file.Text[i] == '#' && i > ContentStart && _file.Text[i - 1] is ' ')
            {
                break;
            }
        }

        return -1;
    }

    private int SkipBlanks(int offset)
    {
        while (offset < End && _file.Text[offset] is ' ' or '\t')
        {
            offset++;
        }

        return offset;
    }

    private SourceSpan Trimmed(int start, int end) =>
        new(_file, start, _file.Text.AsSpan(start, end - start).TrimEnd().Length);
}
