using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Data.Syntax;

/// <summary>Builds the tree from the tokens of a JSON text.</summary>
internal sealed class JsonTreeReader(SourceFile file, Utf8Offsets offsets, DiagnosticBag diagnostics)
{
    private int _count;
    private bool _stopped;

    public DataNode Read(ref Utf8JsonReader reader)
    {
        if (++_count > DataLimits.Nodes)
        {
            StopAt(SyntaxDiagnostics.TooManyNodes(Span(ref reader)));
        }
        else if (reader is { CurrentDepth: >= DataLimits.Depth, TokenType: JsonTokenType.StartObject or JsonTokenType.StartArray })
        {
            StopAt(SyntaxDiagnostics.TooDeep(Span(ref reader)));
        }

        return reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadObject(ref reader),
            JsonTokenType.StartArray => ReadArray(ref reader),
            JsonTokenType.String => ReadString(ref reader),
            _ => new DataScalar(Encoding.UTF8.GetString(reader.ValueSpan), DataScalarStyle.Plain, Span(ref reader)),
        };
    }

    private DataMapping ReadObject(ref Utf8JsonReader reader)
    {
        var start = Span(ref reader).Start;
        var builder = new MappingBuilder(diagnostics);
        while (!_stopped && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = ReadString(ref reader);
            reader.Read();
            builder.Add(key.Text, key.Span, Read(ref reader));
        }

        return builder.Build(SpanFrom(start, ref reader));
    }

    private DataSequence ReadArray(ref Utf8JsonReader reader)
    {
        var start = Span(ref reader).Start;
        var items = ImmutableArray.CreateBuilder<DataNode>();
        while (!_stopped && reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Read(ref reader));
        }

        return new DataSequence(items.ToImmutable(), SpanFrom(start, ref reader));
    }

    private DataScalar ReadString(ref Utf8JsonReader reader)
    {
        var span = Span(ref reader);
        if (reader.ValueIsEscaped && SurrogateEscapes.FindLone(span) is { } lone)
        {
            diagnostics.Add(lone);
            return new DataScalar("", DataScalarStyle.Quoted, span);
        }

        var scalar = new DataScalar(reader.GetString()!, DataScalarStyle.Quoted, span);
        ScalarChecks.Check(file, scalar, mayBeEntry: false, diagnostics);
        return scalar;
    }

    private void StopAt(Diagnostic diagnostic)
    {
        if (!_stopped)
        {
            diagnostics.Add(diagnostic);
            _stopped = true;
        }
    }

    private SourceSpan Span(ref Utf8JsonReader reader) => SpanFrom(offsets.ToUtf16((int)reader.TokenStartIndex), ref reader);

    /// <summary>A name's token ends before its colon: BytesConsumed may lie behind it.</summary>
    private SourceSpan SpanFrom(int start, ref Utf8JsonReader reader)
    {
        var end = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName
            ? (int)reader.TokenStartIndex + reader.ValueSpan.Length + 2
            : (int)reader.BytesConsumed;
        return new SourceSpan(file, start, offsets.ToUtf16(end) - start);
    }
}
