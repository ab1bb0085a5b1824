using Publisher.Templating.Values;
using Publisher.Text.Sources;

namespace Publisher.Templating.Runtime;

/// <content>Output: escaping, indentation, and the source map.</content>
internal sealed partial class Evaluator
{
    private readonly Stack<OuterOutput> _outer = new();
    private OutputBuffer _output = new();
    private bool _isAtLineStart;

    /// <summary>What is put before each line of output, or null.</summary>
    public string? Indent { get; set; }

    private bool Escapes => Context.Escaping == OutputEscaping.Markup;

    /// <summary>Prints the template's own text.</summary>
    public void WriteVerbatim(SourceSpan text) => WriteLines(text.Text, text, isValue: false);

    /// <summary>Prints what a statement adds on its own, such as the tags of <c>tablerow</c>.</summary>
    public void WriteTag(string text, SourceSpan span) => WriteLines(text, span, isValue: true);

    /// <summary>Prints the value of an expression.</summary>
    public void Write(object? value, SourceSpan span)
    {
        switch (value)
        {
            case null or EmptyValue:
                break;
            case Markup markup:
                WriteMarkup(markup, span);
                break;
            case SourcedText { Span.IsNone: false } sourced:
                WriteText(sourced.Text, sourced.Span, span);
                break;
            default:
                WriteText(ToText(value, span), span, span);
                break;
        }
    }

    /// <summary>From here on output is kept until <see cref="EndOutput"/>.</summary>
    public void BeginOutput()
    {
        _outer.Push(new OuterOutput(_output, Indent, _isAtLineStart));
        _output = new OutputBuffer();
    }

    public Markup EndOutput()
    {
        var captured = _output.ToMarkup();
        (_output, Indent, _isAtLineStart) = _outer.Pop();
        Charge(captured.Text.Length, default);
        return captured;
    }

    /// <summary>A value as markup: escaped unless it is markup already.</summary>
    public Markup ToMarkup(object? value, SourceSpan span)
    {
        if (value is Markup markup)
        {
            return markup;
        }

        var outer = (_output, Indent);
        (_output, Indent) = (new OutputBuffer(), null);
        Write(value, span);
        var result = _output.ToMarkup();
        (_output, Indent) = outer;
        return result;
    }

    /// <summary>Whether joining two values gives markup: where output is escaped, markup stays what it is.</summary>
    public bool JoinsMarkup(object? left, object? right) => Escapes && (left is Markup || right is Markup);

    /// <summary>Joins two values of which one is markup.</summary>
    public Markup Concatenate(Operand left, Operand right)
    {
        var (first, second) = (ToMarkup(left.Value, left.Span), ToMarkup(right.Value, right.Span));
        CheckTextLength((long)first.Text.Length + second.Text.Length, left.Span);
        Charge(first.Text.Length + second.Text.Length, left.Span);
        return MarkupText.Concatenate(first, second);
    }

    private void WriteText(string text, SourceSpan origin, SourceSpan expression)
    {
        if (Escapes)
        {
            text = MarkupEscaper.Escape(text, out var illegal);
            if (illegal >= 0)
            {
                Report(TemplateDiagnostics.IllegalCharacter(expression, illegal));
            }
        }

        WriteLines(text, origin, isValue: true);
    }

    private void WriteMarkup(Markup markup, SourceSpan span)
    {
        var position = 0;
        foreach (var segment in markup.Map.Segments)
        {
            WriteLines(markup.Text.AsSpan(position, segment.Offset - position), span, isValue: true);
            WriteLines(markup.Text.AsSpan(segment.Offset, segment.Length), segment.Span, segment.IsValue);
            position = segment.End;
        }

        WriteLines(markup.Text.AsSpan(position), span, isValue: true);
    }

    private void WriteLines(ReadOnlySpan<char> text, SourceSpan origin, bool isValue)
    {
        if (text.IsEmpty)
        {
            return;
        }

        if (!Context.AutoIndent || string.IsNullOrEmpty(Indent))
        {
            _isAtLineStart = text[^1] == '\n';
            Append(text, origin, isValue);
            return;
        }

        // A stretch that was copied stays a copy line by line.
        var isCopy = !isValue && origin.Length == text.Length;
        for (var start = 0; start < text.Length;)
        {
            var end = text[start..].IndexOf('\n');
            end = end < 0 ? text.Length : start + end + 1;
            var line = text[start..end];
            if (_isAtLineStart)
            {
                Append(Indent, origin, isValue: true);
            }

            _isAtLineStart = line[^1] == '\n';
            Append(line, isCopy ? new SourceSpan(origin.File, origin.Start + start, line.Length) : origin, isValue);
            start = end;
        }
    }

    private void Append(ReadOnlySpan<char> text, SourceSpan origin, bool isValue)
    {
        if ((long)_output.Length + text.Length > Limits.OutputLength)
        {
            throw Error(TemplateDiagnostics.OutputTooLong(origin, Limits.OutputLength));
        }

        _output.Append(text, origin, isValue);
    }

    private sealed record OuterOutput(OutputBuffer Buffer, string? Indent, bool IsAtLineStart);
}
