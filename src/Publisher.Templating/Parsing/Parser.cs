using Publisher.Templating.Ast;
using Publisher.Templating.Syntax;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Templating.Parsing;

/// <summary>
/// Builds the tree of a template by recursive descent. It reports the first error of each statement, then goes on with the
/// next one; a template with errors has no tree, so what the broken statement leaves in it is never run.
/// </summary>
internal sealed partial class Parser
{
    /// <summary>Deeper expressions and blocks are refused: no template needs them, and they would exhaust the stack.</summary>
    public const int MaximumDepth = 64;

    /// <summary>The operators, members and elements that one expression may have in a row.</summary>
    public const int MaximumChain = 128;

    private const int MaximumErrors = 20;

    private readonly SourceFile _file;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<Token> _tokens;

    private int _index;
    private int _depth;
    private int _errors;

    /// <summary>Inside <c>[ ]</c> and <c>{ }</c>, and after <c>|</c>, line ends have no meaning.</summary>
    private int _newLinesIgnored;

    /// <summary>An error was reported in this statement: what follows from it is not reported too.</summary>
    private bool _isRecovering;

    /// <summary>The nesting was too deep: the rest was not read.</summary>
    private bool _isAborted;

    private Parser(SourceFile file, List<Token> tokens, DiagnosticBag diagnostics)
    {
        (_file, _tokens, _diagnostics) = (file, tokens, diagnostics);
    }

    private Token Current => _tokens[_index];

    /// <summary>The last token that was taken.</summary>
    private Token Previous { get; set; } = new(TokenKind.EndOfFile, 0, 0);

    /// <summary>The tree of <paramref name="file"/>, or null after errors.</summary>
    /// <param name="codeOnly">The whole file is code, without <c>{{</c> and <c>}}</c>.</param>
    public static Block? Parse(SourceFile file, bool codeOnly, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var tokens = Lexer.Read(file, codeOnly, found);
        var parser = new Parser(file, tokens, found) { _errors = found.Count, _isInCode = codeOnly };
        var body = parser.ParsePage();
        if (!found.HasErrors)
        {
            return body;
        }

        diagnostics.AddRange(found.InOrder().Take(MaximumErrors));
        return null;
    }

    private bool Is(TokenKind kind) => Current.Kind == kind;

    private bool IsKeyword(string keyword) => Is(TokenKind.Identifier) && TextOf(Current).SequenceEqual(keyword);

    private ReadOnlySpan<char> TextOf(Token token) => _file.Text.AsSpan(token.Start, token.Length);

    /// <summary>The next token that means something here.</summary>
    private Token PeekNext()
    {
        var next = _index;
        do
        {
            next = Math.Min(next + 1, _tokens.Count - 1);
        }
        while (_newLinesIgnored > 0 && _tokens[next].Kind == TokenKind.NewLine);

        return _tokens[next];
    }

    private Token Take()
    {
        var token = Current;
        Previous = token;
        if (token.Kind != TokenKind.EndOfFile)
        {
            _index++;
            SkipIgnoredNewLines();
        }

        return token;
    }

    private bool TryTake(TokenKind kind)
    {
        if (!Is(kind))
        {
            return false;
        }

        Take();
        return true;
    }

    private void Expect(TokenKind kind, string text)
    {
        if (!TryTake(kind))
        {
            Report(TemplateDiagnostics.Expected(SpanOf(Current), text, Describe(Current)));
        }
    }

    private void SkipIgnoredNewLines()
    {
        while (_newLinesIgnored > 0 && Is(TokenKind.NewLine))
        {
            _index++;
        }
    }

    private SourceSpan SpanOf(Token token) => new(_file, token.Start, token.Length);

    /// <summary>From <paramref name="start"/> to the end of what was taken last.</summary>
    private SourceSpan SpanFrom(int start) => new(_file, start, Math.Max(0, Previous.End - start));

    private string Describe(Token token) => token.Kind switch
    {
        TokenKind.EndOfFile => "EOF",
        TokenKind.NewLine => "\\n",
        TokenKind.Text => "}}",
        _ => TextOf(token) is { Length: > 40 } text ? string.Concat(text[..40], "…") : TextOf(token).ToString(),
    };

    private void Report(Diagnostic diagnostic)
    {
        // What is invalid for the lexer was reported by it.
        if (!_isRecovering && !Is(TokenKind.Invalid) && _errors < MaximumErrors)
        {
            _diagnostics.Add(diagnostic);
        }

        if (!_isRecovering)
        {
            _errors++;
        }

        _isRecovering = true;
    }

    /// <summary>Goes one level deeper; false, with an error that ends the parsing, when that is too deep.</summary>
    private bool Enter()
    {
        if (_depth < MaximumDepth)
        {
            _depth++;
            return true;
        }

        Report(TemplateDiagnostics.TooDeep(SpanOf(Current), MaximumDepth));
        _isAborted = true;
        _index = _tokens.Count - 1;
        return false;
    }

    private void Leave() => _depth--;
}
