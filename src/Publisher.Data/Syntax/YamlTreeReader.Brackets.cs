using System.Collections.Immutable;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;
using YamlDotNet.Core.Tokens;

namespace Publisher.Data.Syntax;

/// <content>Lists and mappings in brackets (YAML 1.2 §7.4).</content>
internal sealed partial class YamlTreeReader
{
    /// <summary>The outermost bracket that is open, and whether what it holds has been reported as text without quotes.</summary>
    private SourceSpan _bracket;

    private bool _bracketIsText;

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

    /// <summary><c>{年底:25%}</c> lacks a blank; <c>{{ x }}</c> and <c>{甲}</c> are texts that lack quotes.</summary>
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
}
