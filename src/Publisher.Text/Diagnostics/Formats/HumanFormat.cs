using System.Globalization;
using System.Text;
using Publisher.Text.Sources;
using Publisher.Text.Width;

namespace Publisher.Text.Diagnostics.Formats;

/// <summary>
/// The form for people: message, place, the line itself with a caret that lands right under double-width characters, the
/// related places, the hint.
/// </summary>
/// <param name="color">Whether to colour with ANSI sequences.</param>
public sealed partial class HumanFormat(bool color) : DiagnosticFormat
{
    /// <summary>Of a longer line this many cells are shown around the caret.</summary>
    private const int MaximumCells = 100;

    /// <inheritdoc />
    public override void Write(IEnumerable<Diagnostic> diagnostics, Language language, TextWriter output)
    {
        foreach (var alike in GroupAlike(diagnostics))
        {
            Write(alike[0], language, output);
            WriteOthers(alike, language, output);
            output.Write('\n');
        }
    }

    private void Write(Diagnostic diagnostic, Language language, TextWriter output)
    {
        var style = StyleOf(diagnostic.Severity);
        output.Write(Paint(style, $"{SeverityWords.Of(diagnostic.Severity, language)}[{diagnostic.Code}]"));
        output.Write(Paint(Bold, $": {diagnostic.GetMessage(language)}"));
        output.Write('\n');

        var gutter = GutterWidth(diagnostic);
        var margin = new string(' ', gutter);
        if (!diagnostic.Span.IsNone)
        {
            output.Write($"{margin}{Paint(Blue, "-->")} {Place(diagnostic.Span)}\n");
            WriteExcerpt(diagnostic.Span, '^', diagnostic.GetLabel(language), style, gutter, output);
        }

        foreach (var label in diagnostic.Labels.Where(label => !label.Span.IsNone))
        {
            output.Write($"{margin}{Paint(Blue, ":::")} {Place(label.Span)}\n");
            var words = DiagnosticCatalogue.TryFormat(label.Key, label.Arguments, language);
            WriteExcerpt(label.Span, '-', words, Blue, gutter, output);
        }

        if (diagnostic.GetHint(language) is { } hint)
        {
            var word = language == Language.Chinese ? "建议" : "hint";
            output.Write($"{margin} {Paint(Blue, "=")} {Paint(Bold, word)}{(language == Language.Chinese ? "：" : ": ")}{hint}\n");
        }
    }

    private void WriteExcerpt(SourceSpan span, char mark, string? words, string style, int gutter, TextWriter output)
    {
        var file = span.File!;
        if (file.Text.Length == 0)
        {
            return;
        }

        var start = file.GetPosition(span.Start);
        var line = file.GetLine(start.Line).ToString();
        var from = Math.Min(start.Column - 1, line.Length);
        var to = Math.Clamp(from + span.Length, from, line.Length);
        var (first, last) = Window(line, from);
        to = Math.Min(to, last);

        var before = Expand(line.AsSpan(first, from - first), 0);
        var marked = Expand(line.AsSpan(from, to - from), DisplayWidth.Of(before));
        var after = Expand(line.AsSpan(to, last - to), DisplayWidth.Of(before) + DisplayWidth.Of(marked));
        var (left, right) = (first > 0 ? "…" : "", last < line.Length ? "…" : "");

        var bar = Paint(Blue, "|");
        var number = start.Line.ToString(CultureInfo.InvariantCulture).PadLeft(gutter - 1);
        output.Write($"{new string(' ', gutter)} {bar}\n");
        output.Write($"{Paint(Blue, number)}  {bar} {left}{before}{marked}{after}{right}\n");
        var indent = new string(' ', left.Length + DisplayWidth.Of(before));
        var carets = new string(mark, Math.Max(1, DisplayWidth.Of(marked)));
        output.Write($"{new string(' ', gutter)} {bar} {indent}{Paint(style, words is null ? carets : $"{carets} {words}")}\n");
    }

    /// <summary>The part of a long line to show: UTF-16 offsets, never inside a surrogate pair.</summary>
    private static (int First, int Last) Window(string line, int caret)
    {
        if (DisplayWidth.Of(line) <= MaximumCells)
        {
            return (0, line.Length);
        }

        var first = caret;
        for (var cells = 0; first > 0 && cells < MaximumCells / 3; cells += 2)
        {
            first -= char.IsLowSurrogate(line[first - 1]) && first > 1 ? 2 : 1;
        }

        var last = caret;
        for (var cells = DisplayWidth.Of(line.AsSpan(first, caret - first)); last < line.Length && cells < MaximumCells;)
        {
            var step = char.IsHighSurrogate(line[last]) && last + 1 < line.Length ? 2 : 1;
            cells += DisplayWidth.Of(line.AsSpan(last, step));
            last += step;
        }

        return (first, last);
    }

    /// <summary>Tabs become blanks, because the terminal's own tab stops differ.</summary>
    private static string Expand(ReadOnlySpan<char> text, int column)
    {
        if (!text.Contains('\t'))
        {
            return text.ToString();
        }

        var result = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            var width = rune.Value == '\t' ? DisplayWidth.TabStop - (column % DisplayWidth.TabStop) : DisplayWidth.Of(rune);
            result.Append(rune.Value == '\t' ? new string(' ', width) : rune.ToString());
            column += width;
        }

        return result.ToString();
    }

    private static string Place(SourceSpan span) => span.File!.Text.Length == 0 ? span.File.Path : span.ToString();

    private static int GutterWidth(Diagnostic diagnostic)
    {
        var line = diagnostic.Labels.Select(label => label.Span).Append(diagnostic.Span)
            .Max(span => span.File?.GetPosition(span.Start).Line ?? 1);
        return line.ToString(CultureInfo.InvariantCulture).Length + 1;
    }

    private const string Bold = "1";
    private const string Blue = "1;34";

    private static string StyleOf(Severity severity) => severity switch
    {
        Severity.Error => "1;31",
        Severity.Warning => "1;33",
        _ => "1;36",
    };

    private string Paint(string style, string text) => color ? $"\u001b[{style}m{text}\u001b[0m" : text;
}
