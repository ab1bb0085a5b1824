using System.Collections.Immutable;
using YamlDotNet.Core.Tokens;

namespace Publisher.Data.Syntax;

/// <content>Mappings and lists by indentation (YAML 1.2 §8.2).</content>
internal sealed partial class YamlTreeReader
{
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
        CheckLimits(depth: 0);
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
}
