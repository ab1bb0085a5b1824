using System.Text.RegularExpressions;
using Publisher.Templating.Runtime;
using Publisher.Templating.Values;

namespace Publisher.Templating.Builtins;

/// <summary>The functions of <c>regex</c>.</summary>
internal static class RegexBuiltins
{
    private const int MaximumPattern = 2000;

    private static readonly string[] Names = ["escape", "match", "matches", "replace", "split", "unescape"];

    public static BuiltinObject Object { get; } = new(Names, Create);

    private static HostFunction? Create(string name) => name switch
    {
        "escape" => Of(name, "pattern", (call, _) => Regex.Escape(call.Text(0))),
        "match" => Of(name, "text pattern options?", Match),
        "matches" => Of(name, "text pattern options?", Matches),
        "replace" => Of(name, "text pattern replace options?", Replace),
        "split" => Of(name, "text pattern options?", Split),
        "unescape" => Of(name, "pattern", Unescape),
        _ => null,
    };

    private static HostFunction Of(string name, string parameters, FunctionBody body) => new("regex." + name, parameters, body);

    private static ScriptArray Match(CallContext call, ReadOnlySpan<object?> arguments)
    {
        var text = call.Text(0);
        var match = Run(call, 2, regex => regex.Match(text));
        return match.Success ? Groups(call, match) : new ScriptArray();
    }

    private static ScriptArray Matches(CallContext call, ReadOnlySpan<object?> arguments)
    {
        var text = call.Text(0);
        return Run(call, 2, regex =>
        {
            var all = new ScriptArray();
            for (var match = regex.Match(text); match.Success; match = match.NextMatch())
            {
                call.Evaluator.CheckListLength(all.Count + 1L, call.Span);
                all.Add(Groups(call, match));
            }

            return all;
        });
    }

    private static string Replace(CallContext call, ReadOnlySpan<object?> arguments)
    {
        var (text, replacement) = (call.Text(0), call.Text(2));
        return Run(call, 3, regex => regex.Replace(text, match =>
        {
            var result = match.Result(replacement);
            call.Reserve(result.Length);
            return result;
        }));
    }

    private static ScriptArray Split(CallContext call, ReadOnlySpan<object?> arguments)
    {
        var text = call.Text(0);
        call.ReserveList(text.Length);
        return new ScriptArray(Run(call, 2, regex => regex.Split(text)));
    }

    private static string Unescape(CallContext call, ReadOnlySpan<object?> arguments)
    {
        try
        {
            return Regex.Unescape(call.Text(0));
        }
        catch (ArgumentException)
        {
            throw InvalidPattern(call, 0);
        }
    }

    private static ScriptArray Groups(CallContext call, Match match)
    {
        var groups = new ScriptArray(match.Groups.Count);
        for (var i = 0; i < match.Groups.Count; i++)
        {
            call.Evaluator.Charge(match.Groups[i].Length + 1L, call.Span);
            groups.Add(match.Groups[i].Value);
        }

        return groups;
    }

    private static T Run<T>(CallContext call, int optionsIndex, Func<Regex, T> match)
    {
        var pattern = call.Text(1);
        call.Evaluator.Charge(call.Text(0).Length, call.Span);
        var regex = pattern.Length <= MaximumPattern ? call.Evaluator.GetRegex(pattern, Options(call.Text(optionsIndex))) : null;
        if (regex is null)
        {
            throw InvalidPattern(call, 1);
        }

        try
        {
            return call.Evaluator.MeasureRegex(() => match(regex), call.Span);
        }
        catch (RegexMatchTimeoutException)
        {
            throw call.Error(TemplateDiagnostics.RegexTimeout(call.ArgumentSpan(1)));
        }
    }

    private static Exception InvalidPattern(CallContext call, int index) =>
        call.Error(TemplateDiagnostics.InvalidRegex(call.ArgumentSpan(index), call.Text(index)));

    private static RegexOptions Options(string letters)
    {
        var options = RegexOptions.CultureInvariant;
        foreach (var letter in letters)
        {
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => RegexOptions.None,
            };
        }

        return options;
    }
}
