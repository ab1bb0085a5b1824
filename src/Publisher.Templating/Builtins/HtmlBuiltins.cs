using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Publisher.Templating.Runtime;
using Publisher.Templating.Values;
using Publisher.Text.Sources;

namespace Publisher.Templating.Builtins;

/// <summary>The functions of <c>html</c>. Where output is escaped, what they escape themselves is not escaped again.</summary>
internal static class HtmlBuiltins
{
    /// <summary>Scripts and styles with their content, comments, and tags, whose quoted attributes may contain <c>&gt;</c>.</summary>
    private const string Tags = """<script\b.*?</script>|<style\b.*?</style>|<!--.*?-->|<(?:"[^"]*"|'[^']*'|[^'">])*>""";

    private const string UnreservedInUrl = "-._~:/?#[]@!$&'()*+,;=";

    private static readonly string[] Names = ["escape", "newline_to_br", "strip", "url_encode", "url_escape"];

    public static BuiltinObject Object { get; } = new(Names, Create);

    private static HostFunction? Create(string name) => name switch
    {
        "escape" => Of(name, Escape),
        "newline_to_br" => Of(name, NewLineToBreak),
        "strip" => Of(name, Strip),
        "url_encode" => Of(name, (call, arguments) => arguments[0] is null ? null : Uri.EscapeDataString(UrlText(call))),
        "url_escape" => Of(name, (call, arguments) => arguments[0] is null ? null : UrlEscape(UrlText(call))),
        _ => null,
    };

    private static HostFunction Of(string name, FunctionBody body) => new("html." + name, "text", body);

    private static object? Escape(CallContext call, ReadOnlySpan<object?> arguments)
    {
        if (arguments[0] is null)
        {
            return null;
        }

        if (call.Escapes)
        {
            return call.Evaluator.ToMarkup(arguments[0], call.ArgumentSpan(0));
        }

        var text = call.Text(0);
        call.Reserve(text.Length * 2L);
        return WebUtility.HtmlEncode(text);
    }

    private static object? NewLineToBreak(CallContext call, ReadOnlySpan<object?> arguments)
    {
        if (arguments[0] is null)
        {
            return null;
        }

        var text = call.Text(0);
        call.Reserve(text.Length * 2L);
        if (!call.Escapes || arguments[0] is Markup)
        {
            var result = InsertBreaks(text);
            return call.Escapes ? new Markup(result, Map(result, call)) : result;
        }

        // The text is escaped line by line, the breaks between the lines are markup.
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        var escaped = string.Join("<br />\n", lines.Select(line => MarkupEscaper.Escape(line, out _)));
        var span = arguments[0] is SourcedText { Span.IsNone: false } sourced ? sourced.Span : call.Span;
        return new Markup(escaped, new SourceMap([new SourceMapSegment(0, escaped.Length, span, IsValue: true)]));
    }

    private static SourceMap Map(string text, CallContext call) =>
        text.Length == 0 ? SourceMap.Empty : new SourceMap([new SourceMapSegment(0, text.Length, call.Span, IsValue: true)]);

    private static string InsertBreaks(string text)
    {
        var result = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var startsBreak = text[i] == '\r' || (text[i] == '\n' && (i == 0 || text[i - 1] != '\r'));
            result.Append(startsBreak ? "<br />" : "").Append(text[i]);
        }

        return result.ToString();
    }

    private static object? Strip(CallContext call, ReadOnlySpan<object?> arguments)
    {
        if (arguments[0] is null)
        {
            return null;
        }

        var text = call.Text(0);
        call.Reserve(text.Length);
        try
        {
            var regex = call.Evaluator.GetRegex(Tags, RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)!;
            return call.Evaluator.MeasureRegex(() => regex.Replace(text, ""), call.Span);
        }
        catch (RegexMatchTimeoutException)
        {
            throw call.Error(TemplateDiagnostics.RegexTimeout(call.Span));
        }
    }

    private static string UrlText(CallContext call)
    {
        var text = call.Text(0);
        call.Reserve(text.Length * 9L);
        return text;
    }

    /// <summary>Escapes all but letters, digits and the characters that URLs are built with.</summary>
    private static string UrlEscape(string text)
    {
        var result = new StringBuilder(text.Length);
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !char.IsAsciiLetterOrDigit(text[i]) && !UnreservedInUrl.Contains(text[i], StringComparison.Ordinal))
            {
                continue;
            }

            result.Append(Uri.EscapeDataString(text[start..i]));
            if (i < text.Length)
            {
                result.Append(text[i]);
            }

            start = i + 1;
        }

        return result.ToString();
    }
}
