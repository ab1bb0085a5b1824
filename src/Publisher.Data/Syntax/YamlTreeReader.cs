using System.Collections.Immutable;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Publisher.Data.Syntax;

/// <summary>
/// Reads tokens into a tree by the grammar of YAML 1.2 chapters 7 and 8, less anchors, tags and directives. What cannot
/// stand where it stands is reported and passed over, so that one run shows all slips of a file.
/// </summary>
internal sealed class YamlTreeReader(SourceFile file, YamlTokens tokens, DiagnosticBag diagnostics)
{
    private int _count;

    /// <summary>Where the last value ended: ends of blocks lie behind the blank lines that follow them.</summary>
    private int _lastEnd;

    /// <summary>The outermost bracket that is open, and whether what it holds has been reported as text without quotes.</summary>
    private SourceSpan _bracket;

    private bool _bracketIsText;

    public DataNode? ReadDocument()
    {
        tokens.Take<StreamStart>();
        while (tokens.Current is TagDirective or VersionDirective)
        {
            Report(SyntaxDiagnostics.Directive(tokens.Span));
            tokens.Advance();
        }

        tokens.Take<DocumentStart>();
        if (tokens.Current is StreamEnd or DocumentEnd)
        {
            Report(SyntaxDiagnostics.EmptyFile(new SourceSpan(file, 0, 0)));
            return null;
        }

        var root = ReadNode(depth: 0, inSequence: true);
        while (tokens.Take<DocumentEnd>())
        {
        }

        if (tokens.Current is DocumentStart)
        {
            Report(SyntaxDiagnostics.SeveralDocuments(tokens.Span));
        }
        else if (tokens.Current is not (null or StreamEnd))
        {
            ReportUnexpected();
        }

        return root;
    }

    private DataNode ReadNode(int depth, bool inSequence = false)
    {
        SkipProperties();
        CheckLimits(depth);

        switch (tokens.Current)
        {
            case Scalar scalar:
                return ReadScalar(scalar, inSequence);
            case BlockMappingStart:
                return ReadBlockMapping(depth);
            case BlockSequenceStart:
                tokens.Advance();
                return ReadBlockSequence(depth, indentless: false);
            case BlockEntry:
                return ReadBlockSequence(depth, indentless: true);
            case FlowMappingStart or FlowSequenceStart:
                return ReadFlow(depth);
            case AnchorAlias:
                Report(SyntaxDiagnostics.Alias(tokens.Span));
                tokens.Advance();
                return Nothing(tokens.PreviousEnd);
            default:
                // YAML 1.2 §7.2: a node that is left out is an empty scalar.
                var empty = Nothing(tokens.PreviousEnd);
                ScalarChecks.CheckComment(file, empty.Span.End, diagnostics);
                return empty;
        }
    }

    private void CheckLimits(int depth)
    {
        if (depth >= DataLimits.Depth && IsCollection(tokens.Current))
        {
            StopAt(SyntaxDiagnostics.TooDeep(tokens.Span));
        }
        else if (++_count > DataLimits.Nodes && tokens.Current is not null)
        {
            StopAt(SyntaxDiagnostics.TooManyNodes(tokens.Span));
        }
    }

    private static bool IsCollection(Token? token) =>
        token is BlockMappingStart or BlockSequenceStart or BlockEntry or FlowMappingStart or FlowSequenceStart;

    private void SkipProperties()
    {
        while (tokens.Current is Anchor or Tag)
        {
            Report(tokens.Current is Anchor ? SyntaxDiagnostics.Alias(tokens.Span) : SyntaxDiagnostics.Tag(tokens.Span));
            tokens.Advance();
        }
    }

    private DataScalar ReadScalar(Scalar token, bool inSequence)
    {
        var span = tokens.SpanOf(token);
        span = span with { Length = span.Text.TrimEnd(" \t\r\n").Length };
        var style = token.Style switch
        {
            ScalarStyle.Plain => DataScalarStyle.Plain,
            ScalarStyle.Literal or ScalarStyle.Folded => DataScalarStyle.Literal,
            _ => DataScalarStyle.Quoted,
        };
        var scalar = new DataScalar(token.Value, style, span);
        if (token.Style == ScalarStyle.Folded)
        {
            Report(SyntaxDiagnostics.FoldedText(span));
        }

        ScalarChecks.Check(file, scalar, inSequence, diagnostics);
        _lastEnd = span.End;
        tokens.Advance();
        return scalar;
    }

    private DataMapping ReadBlockMapping(int depth)
    {
        var start = tokens.Span.Start;
        var builder = new MappingBuilder(diagnostics);
        tokens.Advance();
        while (tokens.Current is not (null or BlockEnd or StreamEnd))
        {
            if (tokens.Current is Key or Value)
            {
                ReadEntry(builder, depth);
            }
            else
            {
                ReportUnexpected();
                SkipUnexpected(inSequence: false);
            }
        }

        tokens.Take<BlockEnd>();
        return builder.Build(SpanFrom(start));
    }

    private void ReadEntry(MappingBuilder builder, int depth)
    {
        DataNode key = Nothing(tokens.Current is null ? 0 : tokens.Span.Start);
        if (tokens.Take<Key>() && tokens.Current is not (Key or Value or BlockEnd or FlowEntry or FlowMappingEnd))
        {
            key = ReadNode(depth + 1);
        }

        DataNode value = Nothing(tokens.PreviousEnd);
        if (tokens.Take<Value>())
        {
            value = tokens.Current is Key or Value or BlockEnd or FlowEntry or FlowMappingEnd
                ? ReadAbsentValue()
                : ReadNode(depth + 1);
        }

        if (key is DataScalar { IsNull: false, Style: not DataScalarStyle.Literal } name)
        {
            builder.Add(name.Text, name.Span, value);
            ScalarChecks.CheckKey(name, diagnostics);
        }
        else if (tokens.Failure is null && !tokens.Stopped)
        {
            Report(SyntaxDiagnostics.KeyIsNoText(key.Span));
        }
    }

    private DataScalar ReadAbsentValue()
    {
        var value = Nothing(tokens.PreviousEnd);
        ScalarChecks.CheckComment(file, value.Span.End, diagnostics);
        return value;
    }

    private DataSequence ReadBlockSequence(int depth, bool indentless)
    {
        var start = tokens.Current is null ? 0 : tokens.Span.Start;
        var items = ImmutableArray.CreateBuilder<DataNode>();
        while (tokens.Current is not (null or BlockEnd or StreamEnd))
        {
            if (tokens.Take<BlockEntry>())
            {
                items.Add(tokens.Current is BlockEntry or BlockEnd or Key or Value
                    ? ReadAbsentValue()
                    : ReadNode(depth + 1, inSequence: true));
            }
            else if (indentless)
            {
                break;
            }
            else
            {
                ReportUnexpected();
                SkipUnexpected(inSequence: true);
            }
        }

        if (!indentless)
        {
            tokens.Take<BlockEnd>();
        }

        return new DataSequence(items.ToImmutable(), SpanFrom(start));
    }

    private DataNode ReadFlow(int depth)
    {
        var outermost = _bracket.IsNone;
        if (outermost)
        {
            (_bracket, _bracketIsText) = (tokens.Span, false);
        }

        DataNode node = tokens.Current is FlowMappingStart ? ReadFlowMapping(depth) : ReadFlowSequence(depth);
        if (outermost)
        {
            _bracket = default;
        }

        return node;
    }

    private DataSequence ReadFlowSequence(int depth)
    {
        var open = tokens.Span;
        var items = ImmutableArray.CreateBuilder<DataNode>();
        tokens.Advance();
        while (tokens.Current is not (null or FlowSequenceEnd))
        {
            // YAML 1.2 §7.4.2: [a: b] is a list of one mapping with one entry.
            items.Add(tokens.Current is Key ? ReadSinglePair(depth) : ReadNode(depth + 1, inSequence: true));
            if (!tokens.Take<FlowEntry>() && tokens.Current is not FlowSequenceEnd)
            {
                StopAt(SyntaxDiagnostics.UnclosedBracket(open with { Length = 1 }));
            }
        }

        CloseFlow<FlowSequenceEnd>();
        return new DataSequence(items.ToImmutable(), SpanFrom(open.Start));
    }

    private DataMapping ReadFlowMapping(int depth)
    {
        var open = tokens.Span;
        var builder = new MappingBuilder(diagnostics);
        tokens.Advance();
        while (tokens.Current is not (null or FlowMappingEnd))
        {
            if (tokens.Current is Key or Value)
            {
                ReadEntry(builder, depth);
            }
            else
            {
                ReportKeyWithoutValue();
                ReadNode(depth + 1);
            }

            if (!tokens.Take<FlowEntry>() && tokens.Current is not FlowMappingEnd)
            {
                StopAt(SyntaxDiagnostics.UnclosedBracket(open with { Length = 1 }));
            }
        }

        CloseFlow<FlowMappingEnd>();
        return builder.Build(SpanFrom(open.Start));
    }

    /// <summary><c>{3月底:25%}</c> lacks a blank; <c>{{ x }}</c> and <c>{甲}</c> are texts that lack quotes.</summary>
    private void ReportKeyWithoutValue()
    {
        if (ColonSlips.Find(tokens.Span) is { } slip)
        {
            Report(slip);
        }
        else if (!_bracketIsText)
        {
            _bracketIsText = true;
            Report(QuotesNeeded(_bracket.Start));
        }
    }

    private Diagnostic QuotesNeeded(int start)
    {
        var value = YamlLine.RestOfLine(file, start);
        return SyntaxDiagnostics.QuotesNeeded(value with { Length = 1 }, value.Text.ToString(), value.Text[0]);
    }

    private DataMapping ReadSinglePair(int depth)
    {
        var start = tokens.Span.Start;
        var builder = new MappingBuilder(diagnostics);
        ReadEntry(builder, depth);
        return builder.Build(SpanFrom(start));
    }

    private void CloseFlow<T>()
        where T : Token
    {
        if (tokens.Current is T)
        {
            _lastEnd = Math.Max(tokens.Span.End, tokens.Span.Start + 1);
        }

        tokens.Take<T>();
    }

    /// <summary>Says what is wrong about a token that cannot stand here.</summary>
    private void ReportUnexpected()
    {
        if (tokens.Current is not { } token)
        {
            return;
        }

        var span = tokens.Span;
        var sameLine = _lastEnd > 0 && !file.Text.AsSpan(_lastEnd, Math.Max(0, span.Start - _lastEnd)).ContainsAny('\n', '\r');
        if (sameLine && _bracketIsText)
        {
            return;
        }

        Report(token switch
        {
            FlowSequenceEnd or FlowMappingEnd or FlowEntry => QuotesNeeded(span.Start),
            _ when sameLine => SyntaxDiagnostics.TextAfterValue(YamlLine.RestOfLine(file, span.Start)),
            Scalar => YamlLine.At(file, span.Start).ExplainColon() ?? SyntaxDiagnostics.NotYaml(span),
            _ => SyntaxDiagnostics.BadIndentation(YamlLine.At(file, span.Start).Text),
        });
    }

    /// <summary>Passes over the current token and, when it opens a block, over all of the block.</summary>
    private void SkipUnexpected(bool inSequence)
    {
        var depth = 0;
        do
        {
            depth += tokens.Current switch
            {
                BlockMappingStart or BlockSequenceStart or FlowMappingStart or FlowSequenceStart => 1,
                BlockEnd or FlowMappingEnd or FlowSequenceEnd => -1,
                _ => 0,
            };
            tokens.Advance();
        }
        while (tokens.Current is not (null or StreamEnd)
            && (depth > 0 || !(tokens.Current is BlockEnd || (inSequence ? tokens.Current is BlockEntry : tokens.Current is Key))));
    }

    private void Report(Diagnostic diagnostic) => diagnostics.Add(diagnostic);

    /// <summary>Reports what makes further reading useless, unless the text itself ended the reading.</summary>
    private void StopAt(Diagnostic diagnostic)
    {
        if (!tokens.Stopped)
        {
            Report(diagnostic);
            tokens.Stop();
        }
    }

    private DataScalar Nothing(int offset) => new("", DataScalarStyle.Plain, new SourceSpan(file, offset, 0));

    private SourceSpan SpanFrom(int start) => new(file, start, Math.Max(0, _lastEnd - start));
}
