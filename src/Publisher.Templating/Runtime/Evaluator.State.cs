using System.Text.RegularExpressions;
using Publisher.Templating.Builtins;

namespace Publisher.Templating.Runtime;

/// <content>What built-in functions remember during a rendering.</content>
internal sealed partial class Evaluator
{
    private Dictionary<string, int>? _cycles;
    private Dictionary<(string Pattern, RegexOptions Options), Regex>? _regexes;

    /// <summary>Its <c>date.format</c> says how dates are printed.</summary>
    public DateObject Date { get; }

    /// <summary>Counts the calls of <c>array.cycle</c> for a group.</summary>
    public int NextOfCycle(string group)
    {
        _cycles ??= new Dictionary<string, int>(StringComparer.Ordinal);
        var next = _cycles.GetValueOrDefault(group);
        _cycles[group] = next + 1;
        return next;
    }

    /// <summary>A regular expression, made once for a rendering; null when the pattern is none.</summary>
    public Regex? GetRegex(string pattern, RegexOptions options)
    {
        _regexes ??= [];
        if (_regexes.TryGetValue((pattern, options), out var regex))
        {
            return regex;
        }

        try
        {
            regex = new Regex(pattern, options, Limits.RegexTimeout);
        }
        catch (ArgumentException)
        {
            return null;
        }

        if (_regexes.Count >= 100)
        {
            _regexes.Clear();
        }

        _regexes[(pattern, options)] = regex;
        return regex;
    }
}
