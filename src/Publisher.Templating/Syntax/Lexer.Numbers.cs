namespace Publisher.Templating.Syntax;

/// <content>Numbers.</content>
internal sealed partial class Lexer
{
    private void ReadNumber()
    {
        var start = _position;
        switch (Current, Peek(1))
        {
            case ('0', 'x'):
                ReadRadix(TokenKind.HexInteger, char.IsAsciiHexDigit);
                return;
            case ('0', 'b'):
                ReadRadix(TokenKind.BinaryInteger, static c => c is '0' or '1');
                return;
        }

        var kind = TokenKind.Integer;
        SkipDigits(underscores: true);
        if (Current == '.' && StartsFraction(Peek(1)))
        {
            kind = TokenKind.Float;
            _position++;
            SkipDigits(underscores: false);
        }

        if (Current is 'e' or 'E')
        {
            _position += Peek(1) is '+' or '-' ? 2 : 1;
            if (!char.IsAsciiDigit(Current))
            {
                Add(TokenKind.Invalid, start, _position - start);
                _diagnostics.Add(TemplateDiagnostics.InvalidNumber(Span(start, _position - start)));
                return;
            }

            SkipDigits(underscores: false);
        }

        if (IsFloatSuffix(Current) && !IsIdentifierPart(Peek(1)))
        {
            kind = TokenKind.Float;
            _position++;
        }

        Add(kind, start, _position - start);
    }

    /// <summary><c>0x1F</c> or <c>0b101</c>, with an optional <c>u</c>.</summary>
    private void ReadRadix(TokenKind kind, Func<char, bool> isDigit)
    {
        var start = _position;
        var digits = 0;
        _position += 2;
        while (isDigit(Current) || Current == '_')
        {
            digits += Current == '_' ? 0 : 1;
            _position++;
        }

        if (Current is 'u' or 'U' && !IsIdentifierPart(Peek(1)))
        {
            _position++;
        }

        if (digits == 0)
        {
            _diagnostics.Add(TemplateDiagnostics.InvalidNumber(Span(start, _position - start)));
            kind = TokenKind.Invalid;
        }

        Add(kind, start, _position - start);
    }

    /// <summary>In <c>1..5</c> the dot starts a range, in <c>1.size</c> a member, in <c>1.f</c> and <c>1.5</c> a fraction.</summary>
    private static bool StartsFraction(char next) =>
        next != '.' && (IsFloatSuffix(next) || next is 'e' or 'E' || !char.IsLetter(next));

    private static bool IsFloatSuffix(char c) => c is 'f' or 'F' or 'd' or 'D' or 'm' or 'M';

    private static bool IsIdentifierPart(char c) => c == '_' || char.IsLetterOrDigit(c);

    private void SkipDigits(bool underscores)
    {
        while (char.IsAsciiDigit(Current) || (underscores && Current == '_'))
        {
            _position++;
        }
    }
}
