using Publisher.Text.Diagnostics;
using YamlDotNet.Core.Tokens;

namespace Publisher.Data.Syntax;

/// <content>What is said, and passed over, where the grammar is broken.</content>
internal sealed partial class YamlTreeReader
{
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

    private void Report(Diagnostic diagnostic)
    {
        diagnostics.Add(diagnostic);
        if (diagnostics.Count >= DataLimits.Findings)
        {
            tokens.Stop();
        }
    }

    /// <summary>Reports what makes further reading useless, unless the text itself ended the reading.</summary>
    private void StopAt(Diagnostic diagnostic)
    {
        if (!tokens.Stopped)
        {
            Report(diagnostic);
            tokens.Stop();
        }
    }
}
