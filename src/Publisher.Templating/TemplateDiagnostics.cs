using System.Globalization;
using Publisher.Templating.Runtime;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Templating;

/// <summary>Findings about templates: PUB3001 ff. in their syntax, PUB3101 ff. when they run, PUB3201 ff. about limits.</summary>
internal static class TemplateDiagnostics
{
    /// <summary>Whose labels <c>.included</c> and <c>.called</c> say where a running include or call was made.</summary>
    public const string TraceKey = "PUB3101";

    // Syntax
    public static Diagnostic UnexpectedCharacter(SourceSpan span) => Diagnostic.Error("PUB3001", span, span.Text.ToString());

    public static Diagnostic ExpressionExpected(SourceSpan span, string found) => Diagnostic.Error("PUB3002", span, found);

    public static Diagnostic Expected(SourceSpan span, string expected, string found) =>
        Diagnostic.Error("PUB3003", span, expected, found);

    public static Diagnostic EndOfStatementExpected(SourceSpan span, string found) => Diagnostic.Error("PUB3004", span, found);

    public static Diagnostic UnclosedString(SourceSpan span, char quote) => Diagnostic.Error("PUB3005", span, quote.ToString());

    public static Diagnostic InvalidEscape(SourceSpan span) => Diagnostic.Error("PUB3006", span, span.Text.ToString());

    public static Diagnostic InvalidNumber(SourceSpan span) => Diagnostic.Error("PUB3007", span, Shorten(span));

    public static Diagnostic UnclosedBlock(SourceSpan opening, string keyword) => Diagnostic.Error("PUB3008", opening, keyword);

    public static Diagnostic StrayKeyword(SourceSpan span, string keyword) => Diagnostic.Error("PUB3009", span, keyword);

    public static Diagnostic NestedCode(SourceSpan span) => Diagnostic.Error("PUB3010", span);

    public static Diagnostic OnlyWhenInCase(SourceSpan span, string found) => Diagnostic.Error("PUB3011", span, found);

    public static Diagnostic TooDeep(SourceSpan span, int maximum) => Diagnostic.Error("PUB3012", span, Text(maximum));

    public static Diagnostic TooManyOperators(SourceSpan span, int maximum) => Diagnostic.Error("PUB3013", span, Text(maximum));

    public static Diagnostic NotAssignable(SourceSpan span) => Diagnostic.Error("PUB3014", span, Shorten(span));

    public static Diagnostic MemberNameExpected(SourceSpan span, string found) => Diagnostic.Error("PUB3015", span, found);

    public static Diagnostic UnknownLoopVariable(SourceSpan span, string name) => Diagnostic.Error("PUB3016", span, name);

    public static Diagnostic UnknownLoopOption(SourceSpan span, string name) => Diagnostic.Error("PUB3017", span, name);

    public static Diagnostic InvalidParameter(SourceSpan span) => Diagnostic.Error("PUB3018", span, Shorten(span));

    public static Diagnostic ParameterOrder(SourceSpan span, string name) => Diagnostic.Error("PUB3019", span, name);

    public static Diagnostic DefaultNotLiteral(SourceSpan span) => Diagnostic.Error("PUB3020", span, Shorten(span));

    public static Diagnostic BlockDelegateNotAlone(SourceSpan span) => Diagnostic.Error("PUB3021", span);

    // Running
    public static Diagnostic UnknownVariable(SourceSpan span, string name, IEnumerable<string> known) =>
        NameSuggestion.Find(name, known) is { } suggestion
            ? Diagnostic.Error("PUB3101", span, name, suggestion)
            : Diagnostic.Error("PUB3102", span, name);

    public static Diagnostic UnknownMember(SourceSpan span, string name, string type, IEnumerable<string> known)
    {
        var names = known.ToList();
        return NameSuggestion.Find(name, names) is { } suggestion
            ? Diagnostic.Error("PUB3103", span, name, type, suggestion)
            : Diagnostic.Error("PUB3104", span, name, type, NameSuggestion.List(names));
    }

    public static Diagnostic MemberOfNull(SourceSpan span, string name, string target) =>
        Diagnostic.Error("PUB3105", span, name, target);

    public static Diagnostic ElementOfNull(SourceSpan span, string target) => Diagnostic.Error("PUB3106", span, target);

    public static Diagnostic NullIndex(SourceSpan span) => Diagnostic.Error("PUB3107", span, Shorten(span));

    public static Diagnostic NotAList(SourceSpan span, string type) => Diagnostic.Error("PUB3108", span, type);

    public static Diagnostic NotAFunction(SourceSpan span, string what) => Diagnostic.Error("PUB3109", span, what);

    public static Diagnostic TooManyArguments(SourceSpan span, string function, int maximum, int given) =>
        Diagnostic.Error("PUB3110", span, function, Text(maximum), Text(given));

    public static Diagnostic MissingArgument(SourceSpan span, string function, string parameter) =>
        Diagnostic.Error("PUB3111", span, function, parameter);

    public static Diagnostic UnknownParameter(SourceSpan span, string function, string name, IEnumerable<string> known) =>
        Diagnostic.Error("PUB3112", span, function, name, NameSuggestion.List(known));

    public static Diagnostic FunctionExpected(SourceSpan span, string function, string type) =>
        Diagnostic.Error("PUB3113", span, function, type);

    public static Diagnostic ReadOnly(SourceSpan span, string name) => Diagnostic.Error("PUB3114", span, name);

    public static Diagnostic ObjectExpected(SourceSpan span, string keyword, string type) =>
        Diagnostic.Error("PUB3115", span, keyword, type);

    public static Diagnostic OutsideLoop(SourceSpan span) => Diagnostic.Error("PUB3116", span, span.Text.ToString());

    public static Diagnostic OperatorNotSupported(SourceSpan span, string symbol, string left, string right) =>
        Diagnostic.Error("PUB3117", span, symbol, left, right);

    public static Diagnostic DivisionByZero(SourceSpan span) => Diagnostic.Error("PUB3118", span);

    public static Diagnostic NumberExpected(SourceSpan span, string type) => Diagnostic.Error("PUB3119", span, type);

    public static Diagnostic NumberTooSmall(SourceSpan span, int minimum) => Diagnostic.Error("PUB3120", span, Text(minimum));

    public static Diagnostic NumberOutOfRange(SourceSpan span, int minimum, int maximum) =>
        Diagnostic.Error("PUB3121", span, Text(minimum), Text(maximum));

    public static Diagnostic CannotConvert(SourceSpan span, string type, string wanted) =>
        Diagnostic.Error("PUB3122", span, type, wanted);

    public static Diagnostic InvalidArgument(SourceSpan span, string function, string value) =>
        Diagnostic.Error("PUB3123", span, function, value);

    public static Diagnostic InvalidRegex(SourceSpan span, string pattern) =>
        Diagnostic.Error("PUB3124", span, pattern.Length <= 60 ? pattern : pattern[..60] + "…");

    public static Diagnostic NotComparable(SourceSpan span, string left, string right) =>
        Diagnostic.Error("PUB3125", span, left, right);

    public static Diagnostic DateOutOfRange(SourceSpan span) => Diagnostic.Error("PUB3126", span);

    public static Diagnostic NoClock(SourceSpan span) => Diagnostic.Error("PUB3127", span);

    public static Diagnostic CultureNotAvailable(SourceSpan span, string culture) => Diagnostic.Error("PUB3128", span, culture);

    public static Diagnostic IllegalCharacter(SourceSpan span, int character) =>
        Diagnostic.Error("PUB3129", span, character.ToString("X4", CultureInfo.InvariantCulture));

    public static Diagnostic IncludeRefused(SourceSpan span, string name) => Diagnostic.Error("PUB3130", span, name);

    public static Diagnostic IncludeNotFound(SourceSpan span, string name) => Diagnostic.Error("PUB3131", span, name);

    public static Diagnostic IncludeHasErrors(SourceSpan span, string name) => Diagnostic.Error("PUB3132", span, name);

    public static Diagnostic NoLoader(SourceSpan span, string name) => Diagnostic.Error("PUB3133", span, name);

    // Limits
    public static Diagnostic TooManyIterations(SourceSpan span, int maximum) => Diagnostic.Error("PUB3201", span, Text(maximum));

    public static Diagnostic TooDeepCalls(SourceSpan span, int depth) => Diagnostic.Error("PUB3202", span, Text(depth));

    public static Diagnostic OutputTooLong(SourceSpan span, int maximum) => Diagnostic.Error("PUB3203", span, Text(maximum));

    public static Diagnostic TextTooLong(SourceSpan span, int maximum) => Diagnostic.Error("PUB3204", span, Text(maximum));

    public static Diagnostic ListTooLong(SourceSpan span, int maximum) => Diagnostic.Error("PUB3205", span, Text(maximum));

    public static Diagnostic TooMuchWork(SourceSpan span, long maximum) => Diagnostic.Error("PUB3206", span, Text(maximum));

    public static Diagnostic RegexTimeout(SourceSpan span) => Diagnostic.Error("PUB3207", span);

    public static Diagnostic NumberTooLarge(SourceSpan span) => Diagnostic.Error("PUB3208", span);

    public static Diagnostic TooNested(SourceSpan span, int maximum) => Diagnostic.Error("PUB3209", span, Text(maximum));

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Shorten(SourceSpan span) => span.Text is { Length: > 60 } text ? string.Concat(text[..60], "…") : span.Text.ToString();
}
