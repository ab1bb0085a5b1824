using System.Text;

namespace Publisher.Templating.Syntax;

/// <content>Code: everything between <c>{{</c> and <c>}}</c>.</content>
internal sealed partial class Lexer
{
    private void ReadCode()
    {
        while (_position < _text.Length)
        {
            if (IsCodeExit())
            {
                ReadCodeExit();
                return;
            }

            ReadToken();
        }
    }

    private void ReadToken()
    {
        var c = Current;
        switch (c)
        {
            case '\n' or '\r':
                ReadNewLine();
                break;
            case '#':
                SkipComment();
                break;
            case '"' or '\'':
                ReadString();
                break;
            case '`':
                ReadVerbatimString();
                break;
            case '$':
                ReadDollar();
                break;
            case '{' or '}':
                ReadBrace(c);
                break;
            case >= '0' and <= '9':
                ReadNumber();
                break;
            default:
                if (char.IsWhiteSpace(c))
                {
                    _position++;
                }
                else if (LetterLength(_position) is var length and > 0)
                {
                    Take(TokenKind.Identifier, IdentifierLength(_position, length));
                }
                else
                {
                    ReadOperator(c);
                }

                break;
        }
    }

    /// <summary>One token for a line's end and all blank lines after it.</summary>
    private void ReadNewLine()
    {
        var start = _position;
        while (char.IsWhiteSpace(Current))
        {
            _position++;
        }

        Add(TokenKind.NewLine, start, 1);
    }

    /// <summary><c>#</c> to the line's end, <c>##</c> to the next <c>##</c>; the code's end ends both.</summary>
    private void SkipComment()
    {
        var multiline = Peek(1) == '#';
        _position += multiline ? 2 : 1;
        while (_position < _text.Length && !IsCodeExit())
        {
            if (multiline && Current == '#' && Peek(1) == '#')
            {
                _position += 2;
                return;
            }

            if (!multiline && Current is '\n' or '\r' && !multiline)
            {
                return;
            }

            _position++;
        }
    }

    /// <summary><c>$"…"</c>, <c>$</c>, <c>$$</c>, <c>$0</c> or <c>$name</c>.</summary>
    private void ReadDollar()
    {
        switch (Peek(1))
        {
            case '"' or '\'':
                ReadInterpolatedStart();
                break;
            case '$':
                Take(TokenKind.LocalIdentifier, 2);
                break;
            default:
                Take(TokenKind.LocalIdentifier, IdentifierLength(_position, 1));
                break;
        }
    }

    /// <summary>Counts braces, so that the <c>}}</c> of <c>{{ {a: {}} }}</c> is known for what it is.</summary>
    private void ReadBrace(char brace)
    {
        if (brace == '{')
        {
            _braces++;
            Take(TokenKind.OpenBrace, 1);
        }
        else if (_braces > 0)
        {
            _braces--;
            Take(TokenKind.CloseBrace, 1);
        }
        else if (_interpolations.Count > 0)
        {
            ReadInterpolatedRest();
        }
        else
        {
            Take(TokenKind.CloseBrace, 1);
        }
    }

    private void ReadOperator(char c)
    {
        var length = 3;
        var kind = (c, Peek(1), Peek(2)) switch
        {
            ('/', '/', '=') => TokenKind.DoubleSlashEqual,
            ('.', '.', '<') => TokenKind.DotDotLess,
            ('.', '.', '.') => TokenKind.Ellipsis,
            _ => TokenKind.Invalid,
        };
        if (kind == TokenKind.Invalid)
        {
            length = 2;
            kind = TwoCharacters(c, Peek(1));
        }

        if (kind == TokenKind.Invalid)
        {
            length = 1;
            kind = SingleCharacter(c);
        }

        if (kind == TokenKind.Invalid)
        {
            length = char.IsSurrogatePair(c, Peek(1)) ? 2 : 1;
            _diagnostics.Add(TemplateDiagnostics.UnexpectedCharacter(Span(_position, length)));
        }

        Take(kind, length);
    }

    private static TokenKind TwoCharacters(char first, char second) => (first, second) switch
    {
        ('+', '+') => TokenKind.DoublePlus,
        ('+', '=') => TokenKind.PlusEqual,
        ('-', '-') => TokenKind.DoubleMinus,
        ('-', '=') => TokenKind.MinusEqual,
        ('*', '=') => TokenKind.StarEqual,
        ('/', '/') => TokenKind.DoubleSlash,
        ('/', '=') => TokenKind.SlashEqual,
        ('%', '=') => TokenKind.PercentEqual,
        ('&', '&') => TokenKind.DoubleAmpersand,
        ('?', '?') => TokenKind.DoubleQuestion,
        ('?', '.') => TokenKind.QuestionDot,
        ('?', '!') => TokenKind.QuestionBang,
        ('|', '|') => TokenKind.DoubleBar,
        ('|', '>') => TokenKind.Bar,
        ('.', '.') => TokenKind.DotDot,
        ('!', '=') => TokenKind.BangEqual,
        ('=', '=') => TokenKind.DoubleEqual,
        ('<', '=') => TokenKind.LessEqual,
        ('<', '<') => TokenKind.DoubleLess,
        ('>', '=') => TokenKind.GreaterEqual,
        ('>', '>') => TokenKind.DoubleGreater,
        _ => TokenKind.Invalid,
    };

    private static TokenKind SingleCharacter(char c) => c switch
    {
        '(' => TokenKind.OpenParen,
        ')' => TokenKind.CloseParen,
        '[' => TokenKind.OpenBracket,
        ']' => TokenKind.CloseBracket,
        ',' => TokenKind.Comma,
        ':' => TokenKind.Colon,
        ';' => TokenKind.Semicolon,
        '.' => TokenKind.Dot,
        '?' => TokenKind.Question,
        '@' => TokenKind.At,
        '^' => TokenKind.Caret,
        '|' => TokenKind.Bar,
        '=' => TokenKind.Equal,
        '+' => TokenKind.Plus,
        '-' => TokenKind.Minus,
        '*' => TokenKind.Star,
        '/' => TokenKind.Slash,
        '%' => TokenKind.Percent,
        '!' => TokenKind.Bang,
        '<' => TokenKind.Less,
        '>' => TokenKind.Greater,
        _ => TokenKind.Invalid,
    };

    /// <summary>The length of an identifier whose first <paramref name="length"/> characters are known to belong to it.</summary>
    private int IdentifierLength(int start, int length)
    {
        while (start + length < _text.Length)
        {
            var next = char.IsDigit(_text[start + length]) ? 1 : LetterLength(start + length);
            if (next == 0)
            {
                break;
            }

            length += next;
        }

        return length;
    }

    /// <summary>1 or 2 when a letter (of any script, beyond U+FFFF too) or an underscore stands there, 0 otherwise.</summary>
    private int LetterLength(int index)
    {
        var c = CharAt(index);
        if (c == '_' || char.IsLetter(c))
        {
            return 1;
        }

        return char.IsHighSurrogate(c) && Rune.TryCreate(c, CharAt(index + 1), out var rune) && Rune.IsLetter(rune) ? 2 : 0;
    }
}
