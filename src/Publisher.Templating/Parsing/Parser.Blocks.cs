using System.Collections.Immutable;
using Publisher.Templating.Ast;
using Publisher.Templating.Ast.Statements;
using Publisher.Templating.Syntax;
using Publisher.Text.Sources;

namespace Publisher.Templating.Parsing;

/// <content>Statements in a row, and where they end.</content>
internal sealed partial class Parser
{
    private bool _isInCode;

    /// <summary>The block that is being parsed: what <c>else</c>, <c>when</c> and <c>end</c> belong to.</summary>
    private BlockOwner _owner = BlockOwner.Page;

    private Block ParsePage()
    {
        var items = ImmutableArray.CreateBuilder<BlockItem>();
        var ends = new BlockEnd(BlockOwner.Page, default);
        ParseItems(items, ends);
        while (!Is(TokenKind.EndOfFile))
        {
            // A stray `end`, `else` or `when`: report it and go on, there may be more errors.
            Report(TemplateDiagnostics.StrayKeyword(SpanOf(Current), Describe(Current)));
            Take();
            Recover();
            ParseItems(items, ends);
        }

        return new Block(new SourceSpan(_file, 0, _file.Text.Length), items.ToImmutable());
    }

    /// <summary>The statements up to a keyword that ends or continues the block; that keyword is not taken.</summary>
    private Block ParseBlock(BlockOwner owner, SourceSpan opening)
    {
        var start = Current.Start;
        var items = ImmutableArray.CreateBuilder<BlockItem>();
        if (Enter())
        {
            ParseItems(items, new BlockEnd(owner, opening));
            Leave();
        }

        return new Block(SpanFrom(Math.Min(start, Previous.End)), items.ToImmutable());
    }

    private void ParseItems(ImmutableArray<BlockItem>.Builder items, BlockEnd end)
    {
        var outer = _owner;
        _owner = end.Owner;
        var indent = Indentation.Inherited;
        while (!IsBlockEnd())
        {
            switch (Current.Kind)
            {
                case TokenKind.Text or TokenKind.EscapedText:
                    AddText(items);
                    break;
                case TokenKind.CodeEnter:
                    indent = TakeCodeEnter();
                    break;
                case TokenKind.CodeExit:
                    TakeCodeExit();
                    indent = Indentation.Inherited;
                    break;
                case TokenKind.NewLine or TokenKind.Semicolon:
                    Take();
                    break;
                default:
                    var statement = ParseStatement();
                    items.Add(new BlockItem(statement, indent));
                    break;
            }
        }

        if (Is(TokenKind.EndOfFile) && end.Owner != BlockOwner.Page && !_isAborted)
        {
            _isRecovering = false;
            Report(TemplateDiagnostics.UnclosedBlock(end.Opening, end.Opening.Text.ToString()));
        }

        _owner = outer;
    }

    private bool IsBlockEnd() => Is(TokenKind.EndOfFile)
        || (_isInCode && (IsKeyword("end") || IsKeyword("else") || IsKeyword("when")));

    /// <summary>Text right inside a <c>case</c>, before its first <c>when</c>, is not printed.</summary>
    private void AddText(ImmutableArray<BlockItem>.Builder items)
    {
        var text = SpanOf(Take());
        if (_owner != BlockOwner.Case)
        {
            items.Add(new BlockItem(new TextStatement(text), Indentation.Inherited));
        }
    }

    private Indentation TakeCodeEnter()
    {
        _isInCode = true;
        var before = _index > 0 ? _tokens[_index - 1] : null;
        Take();
        return new Indentation(IsInherited: false, before is { Kind: TokenKind.Text } ? FindIndent(before.End) : null);
    }

    private void TakeCodeExit()
    {
        _isInCode = false;
        Take();
    }

    /// <summary>The white space before <paramref name="end"/> when its line has nothing else there.</summary>
    private string? FindIndent(int end)
    {
        var text = _file.Text;
        for (var start = end; ; start--)
        {
            if (start == 0 || text[start - 1] == '\n')
            {
                return start == end ? null : text[start..end];
            }

            if (!char.IsWhiteSpace(text[start - 1]))
            {
                return null;
            }
        }
    }

    private void ExpectEnd()
    {
        if (IsKeyword("end"))
        {
            Take();
        }
        else if (!Is(TokenKind.EndOfFile))
        {
            Report(TemplateDiagnostics.Expected(SpanOf(Current), "end", Describe(Current)));
        }
    }

    /// <summary>A statement ends with its line, with <c>;</c> or with the code.</summary>
    private void ExpectEndOfStatement()
    {
        if (!Is(TokenKind.NewLine) && !Is(TokenKind.Semicolon) && !Is(TokenKind.CodeExit) && !Is(TokenKind.EndOfFile))
        {
            Report(TemplateDiagnostics.EndOfStatementExpected(SpanOf(Current), Describe(Current)));
        }

        Recover();
        if (Is(TokenKind.NewLine) || Is(TokenKind.Semicolon))
        {
            Take();
        }
    }

    /// <summary>After an error: goes on at the end of the statement.</summary>
    private void Recover()
    {
        while (_isRecovering
            && !Is(TokenKind.NewLine) && !Is(TokenKind.Semicolon) && !Is(TokenKind.CodeExit) && !Is(TokenKind.EndOfFile))
        {
            Take();
        }

        _isRecovering = false;
    }

    private readonly record struct BlockEnd(BlockOwner Owner, SourceSpan Opening);
}
