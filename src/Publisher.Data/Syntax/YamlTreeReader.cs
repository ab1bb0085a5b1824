using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Publisher.Data.Syntax;

/// <summary>
/// Reads tokens into a tree by the grammar of YAML 1.2 chapters 7 and 8, less anchors, tags and directives. What cannot
/// stand where it stands is reported and passed over, so that one run shows all slips of a file.
/// </summary>
internal sealed partial class YamlTreeReader(SourceFile file, YamlTokens tokens, DiagnosticBag diagnostics)
{
    private int _count;

    /// <summary>Where the last value ended: ends of blocks lie behind the blank lines that follow them.</summary>
    private int _lastEnd;

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
        else if (diagnostics.Count >= DataLimits.Findings)
        {
            tokens.Stop();
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

    private DataScalar Nothing(int offset) => new("", DataScalarStyle.Plain, new SourceSpan(file, offset, 0));

    private SourceSpan SpanFrom(int start) => new(file, start, Math.Max(0, _lastEnd - start));
}
