using System.Globalization;
using Publisher.Documents.Tables;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Documents.Markup;

/// <summary>Findings about the markup that templates print: PUB4001 to PUB4099.</summary>
public static class MarkupDiagnostics
{
    public static Diagnostic UnclosedElement(SourceSpan span, string name) => Diagnostic.Error("PUB4001", span, name);

    public static Diagnostic WrongEndTag(SourceSpan span, string found, string open, SourceSpan openSpan) =>
        Diagnostic.Error("PUB4002", span, found, open).WithLabel(openSpan, "opened", open);

    public static Diagnostic EndTagWithoutStart(SourceSpan span, string name) => Diagnostic.Error("PUB4003", span, name);

    public static Diagnostic BadReference(SourceSpan span, string reference) => Diagnostic.Error("PUB4004", span, reference);

    public static Diagnostic ForbiddenCharacter(SourceSpan span, string code) => Diagnostic.Error("PUB4005", span, code);

    public static Diagnostic ForbiddenConstruct(SourceSpan span, string excerpt) => Diagnostic.Error("PUB4006", span, excerpt);

    public static Diagnostic Malformed(SourceSpan span, string excerpt) => Diagnostic.Error("PUB4007", span, excerpt);

    public static Diagnostic TooDeep(SourceSpan span, string name, int maximum) =>
        Diagnostic.Error("PUB4008", span, name, Number(maximum));

    public static Diagnostic UnknownElement(SourceSpan span, string name) =>
        Diagnostic.Error("PUB4010", span, name, MarkupVocabulary.Elements);

    public static Diagnostic UnknownAttribute(SourceSpan span, string name, string element, string allowed) =>
        Diagnostic.Error("PUB4011", span, name, element, allowed.Length > 0 ? allowed : "—");

    public static Diagnostic MissingAttribute(SourceSpan span, string element, string attribute) =>
        Diagnostic.Error("PUB4012", span, element, attribute);

    public static Diagnostic MisplacedElement(SourceSpan span, string name, string container) =>
        Diagnostic.Error("PUB4013", span, name, container);

    public static Diagnostic ElementOutside(SourceSpan span, string name) => Diagnostic.Error("PUB4014", span, name);

    public static Diagnostic MisplacedText(SourceSpan span, string text, string container) =>
        Diagnostic.Error("PUB4015", span, text, container);

    public static Diagnostic TextOutside(SourceSpan span, string text) => Diagnostic.Error("PUB4016", span, text);

    public static Diagnostic WordsBesideBlocks(SourceSpan span, string name, string container) =>
        Diagnostic.Error("PUB4017", span, name, container);

    public static Diagnostic NotEmpty(SourceSpan span, string name) => Diagnostic.Error("PUB4018", span, name);

    public static Diagnostic UnknownParagraphStyle(SourceSpan span, string name, IEnumerable<string> known) =>
        Diagnostic.Error("PUB4020", span, name, Names(known));

    public static Diagnostic UnknownTableStyle(SourceSpan span, string name, IEnumerable<string> known) =>
        Diagnostic.Error("PUB4021", span, name, Names(known));

    public static Diagnostic UnknownPageStyle(SourceSpan span, string name, IEnumerable<string> known) =>
        Diagnostic.Error("PUB4022", span, name, Names(known));

    public static Diagnostic NoDefaultStyle(SourceSpan span, string element) => Diagnostic.Error("PUB4023", span, element);

    public static Diagnostic BadId(SourceSpan span, string id, int maximum) =>
        Diagnostic.Error("PUB4030", span, id, Number(maximum));

    public static Diagnostic ReservedId(SourceSpan span, string id) => Diagnostic.Error("PUB4031", span, id);

    public static Diagnostic DuplicateId(SourceSpan span, string id, SourceSpan first) =>
        Diagnostic.Error("PUB4032", span, id).WithLabel(first, "first");

    public static Diagnostic DanglingLink(SourceSpan span, string id) => Diagnostic.Error("PUB4033", span, id);

    public static Diagnostic BadLinkTarget(SourceSpan span, string target) => Diagnostic.Error("PUB4034", span, target);

    public static Diagnostic BadSpanNumber(SourceSpan span, string attribute, string value, int maximum) =>
        Diagnostic.Error("PUB4040", span, attribute, value, Number(maximum));

    public static Diagnostic BadWidth(SourceSpan span, string value) => Diagnostic.Error("PUB4041", span, value);

    public static Diagnostic MixedWidths(SourceSpan span) => Diagnostic.Error("PUB4042", span);

    public static Diagnostic BadScope(SourceSpan span, string value) => Diagnostic.Error("PUB4043", span, value);

    public static Diagnostic BadLevels(SourceSpan span, string value) => Diagnostic.Error("PUB4044", span, value);

    public static Diagnostic GridProblem(GridProblem problem, int columns) => Diagnostic.Error(
        problem.Kind switch
        {
            GridProblemKind.TooManyColumns => "PUB4050",
            GridProblemKind.TooFewColumns => "PUB4051",
            _ => "PUB4052",
        },
        problem.Span,
        Number(problem.Row + 1),
        Number(columns));

    public static Diagnostic EmptyTable(SourceSpan span) => Diagnostic.Error("PUB4053", span);

    public static Diagnostic TooManyColumns(SourceSpan span, int columns, int maximum) =>
        Diagnostic.Error("PUB4054", span, Number(columns), Number(maximum));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Names(IEnumerable<string> names) => string.Join(' ', names.Order(StringComparer.Ordinal));
}
