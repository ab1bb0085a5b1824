using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Templating.Syntax;

/// <summary>
/// Cuts a template into tokens. What <c>{{-</c>, <c>{{~</c>, <c>-}}</c> and <c>~}}</c> remove is already left out of the text
/// tokens; white space and comments inside code have no token.
/// </summary>
internal sealed partial class Lexer
{
    private readonly SourceFile _file;
    private readonly string _text;
    private readonly DiagnosticBag _diagnostics;
    private readonly bool _codeOnly;
    private readonly List<Token> _tokens;

    /// <summary>The quotes of the interpolated strings that are open here, each with the braces that were open around it.</summary>
    private readonly Stack<Interpolation> _interpolations = new();

    private int _position;
    private int _braces;

    private Lexer(SourceFile file, bool codeOnly, DiagnosticBag diagnostics)
    {
        (_file, _text, _codeOnly, _diagnostics) = (file, file.Text, codeOnly, diagnostics);
        _tokens = new List<Token>((file.Text.Length / 6) + 4);
    }

    private char Current => Peek(0);

    /// <summary>All tokens of <paramref name="file"/>; the last one is <see cref="TokenKind.EndOfFile"/>.</summary>
    /// <param name="codeOnly">The whole file is code, without <c>{{</c> and <c>}}</c>.</param>
    public static List<Token> Read(SourceFile file, bool codeOnly, DiagnosticBag diagnostics)
    {
        var lexer = new Lexer(file, codeOnly, diagnostics);
        while (lexer._position < lexer._text.Length)
        {
            if (codeOnly || lexer.ReadText())
            {
                lexer.ReadCode();
            }
        }

        lexer.Add(TokenKind.EndOfFile, lexer._text.Length, 0);
        return lexer._tokens;
    }

    /// <summary>Reads text up to the next <c>{{</c>; false when the file ends before one.</summary>
    private bool ReadText()
    {
        while (_position < _text.Length)
        {
            var start = _position;
            if (!FindOpening(out var opening, out var escapes))
            {
                AddText(TokenKind.Text, start, _text.Length);
                _position = _text.Length;
                return false;
            }

            var after = opening + escapes + 2;
            var trim = after < _text.Length ? _text[after] : '\0';
            AddText(TokenKind.Text, start, TrimEnd(start, opening, trim));
            after += trim is '-' or '~' ? 1 : 0;
            _position = after;
            if (escapes == 0)
            {
                Add(TokenKind.CodeEnter, opening, after - opening);
                return true;
            }

            ReadEscaped(escapes);
        }

        return false;
    }

    /// <summary>Finds <c>{{</c>, or <c>{%{</c> with any number of <c>%</c>.</summary>
    private bool FindOpening(out int opening, out int escapes)
    {
        for (opening = _text.IndexOf('{', _position); opening >= 0; opening = _text.IndexOf('{', opening + 1 + escapes))
        {
            escapes = 0;
            while (CharAt(opening + 1 + escapes) == '%')
            {
                escapes++;
            }

            if (CharAt(opening + 1 + escapes) == '{')
            {
                return true;
            }

            if (opening + 1 + escapes >= _text.Length)
            {
                break;
            }
        }

        escapes = 0;
        return false;
    }

    /// <summary>Reads the text between <c>{%{</c> and <c>}%}</c>, which is text whatever it contains.</summary>
    private void ReadEscaped(int escapes)
    {
        var start = _position;
        var closing = "}" + new string('%', escapes) + "}";
        var end = _text.IndexOf(closing, start, StringComparison.Ordinal);
        if (end < 0)
        {
            AddText(TokenKind.EscapedText, start, _text.Length);
            _position = _text.Length;
            return;
        }

        var trim = end > start ? _text[end - 1] : '\0';
        AddText(TokenKind.EscapedText, start, trim is '-' or '~' ? end - 1 : end);
        _position = end + closing.Length;
        SkipAfter(trim);
    }

    /// <summary>Whether <c>}}</c>, <c>-}}</c> or <c>~}}</c> stands here and closes the code, not an object.</summary>
    private bool IsCodeExit()
    {
        if (_codeOnly || _braces > 0 || _interpolations.Count > 0)
        {
            return false;
        }

        var offset = Current is '-' or '~' ? 1 : 0;
        return Peek(offset) == '}' && Peek(offset + 1) == '}';
    }

    private void ReadCodeExit()
    {
        var trim = Current;
        var length = trim is '-' or '~' ? 3 : 2;
        Add(TokenKind.CodeExit, _position, length);
        _position += length;
        SkipAfter(trim);
    }

    private int TrimEnd(int start, int end, char trim)
    {
        if (trim is not ('-' or '~'))
        {
            return end;
        }

        while (end > start && char.IsWhiteSpace(_text[end - 1]) && (trim == '-' || !IsLineEnd(end - 1)))
        {
            end--;
        }

        return end;
    }

    /// <summary>Skips what <c>-}}</c> (all white space) or <c>~}}</c> (white space up to the line's end) removes.</summary>
    private void SkipAfter(char trim)
    {
        if (trim is not ('-' or '~'))
        {
            return;
        }

        while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
        {
            if (_text[_position++] == '\n' && trim == '~')
            {
                return;
            }
        }
    }

    private bool IsLineEnd(int index) => _text[index] == '\n' || (_text[index] == '\r' && CharAt(index + 1) != '\n');

    private char Peek(int offset) => CharAt(_position + offset);

    private char CharAt(int index) => (uint)index < (uint)_text.Length ? _text[index] : '\0';

    private void Add(TokenKind kind, int start, int length) => _tokens.Add(new Token(kind, start, length));

    private void AddText(TokenKind kind, int start, int end)
    {
        if (end > start)
        {
            Add(kind, start, end - start);
        }
    }

    /// <summary>Consumes <paramref name="length"/> characters as one token.</summary>
    private void Take(TokenKind kind, int length)
    {
        Add(kind, _position, length);
        _position += length;
    }

    private SourceSpan Span(int start, int length) => new(_file, start, Math.Min(length, _text.Length - start));

    private sealed record Interpolation(char Quote, int OuterBraces);
}
