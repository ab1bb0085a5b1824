namespace Publisher.Templating.Syntax;

/// <content>Strings.</content>
internal sealed partial class Lexer
{
    private void ReadString()
    {
        var start = _position;
        var quote = Current;
        _position++;
        AddString(SkipToQuote(quote, interpolated: false) ? TokenKind.String : TokenKind.Invalid, start, quote);
    }

    private void ReadVerbatimString()
    {
        var start = _position;
        _position++;
        while (_position < _text.Length)
        {
            if (_text[_position++] != '`')
            {
                continue;
            }

            if (Current != '`')
            {
                Add(TokenKind.VerbatimString, start, _position - start);
                return;
            }

            _position++;
        }

        AddString(TokenKind.Invalid, start, '`');
    }

    /// <summary><c>$"</c> up to the closing quote or the first <c>{</c>.</summary>
    private void ReadInterpolatedStart()
    {
        var start = _position;
        var quote = Peek(1);
        _position += 2;
        var closed = SkipToQuote(quote, interpolated: true);
        if (closed && _text[_position - 1] == '{')
        {
            Add(TokenKind.InterpolatedStart, start, _position - start);
            _interpolations.Push(new Interpolation(quote, _braces));
            _braces = 0;
        }
        else
        {
            AddString(closed ? TokenKind.InterpolatedString : TokenKind.Invalid, start, quote);
        }
    }

    /// <summary>The <c>}</c> of an interpolated string's expression, up to the next <c>{</c> or the closing quote.</summary>
    private void ReadInterpolatedRest()
    {
        var start = _position;
        var (quote, braces) = _interpolations.Peek();
        _position++;
        var closed = SkipToQuote(quote, interpolated: true);
        if (closed && _text[_position - 1] == '{')
        {
            Add(TokenKind.InterpolatedMiddle, start, _position - start);
            return;
        }

        _interpolations.Pop();
        _braces = braces;
        AddString(closed ? TokenKind.InterpolatedEnd : TokenKind.Invalid, start, quote);
    }

    /// <summary>Stops after the quote (or the <c>{</c> of an interpolated string); false when the file ends first.</summary>
    private bool SkipToQuote(char quote, bool interpolated)
    {
        while (_position < _text.Length)
        {
            var c = _text[_position];
            if (c == '\\')
            {
                SkipEscape(interpolated);
                continue;
            }

            _position++;
            if (c == quote || (interpolated && c == '{'))
            {
                return true;
            }
        }

        return false;
    }

    private void SkipEscape(bool interpolated)
    {
        var length = StringLiteral.EscapeLength(_text.AsSpan(_position), interpolated);
        if (length == 0)
        {
            length = Math.Min(2, _text.Length - _position);
            _diagnostics.Add(TemplateDiagnostics.InvalidEscape(Span(_position, length)));
        }

        _position += length;
    }

    private void AddString(TokenKind kind, int start, char quote)
    {
        if (kind == TokenKind.Invalid)
        {
            _diagnostics.Add(TemplateDiagnostics.UnclosedString(Span(start, 1), quote));
        }

        Add(kind, start, _position - start);
    }
}
