using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Publisher.Tests;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Templating.Tests;

/// <summary>Whatever is thrown at the language, it prints or reports, and never more than it may.</summary>
public sealed class PropertyTests
{
    private static readonly string[] Tokens =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", "\n", "\r\n", " ", "a", "x", "$x", "$", "$0", "$$", "1", "2.5", "0x1F", "1e9",
        "'s'", "\"q\"", "`v`", "'", "\"", "`", "$\"", "{", "}", "(", ")", "[", "]", ",", ":", ".", "?.", "?", "|", "|>", "||", "&&", "&",
        "+", "-", "*", "/", "//", "%", "==", "!=", "<", "<=", ">", ">=", "!", "@", "^", "??", "?!", "..", "..<", "...", "=", "+=", "++",
        "--", ";", "#", "##", "<<", ">>", "\\", "，", "\0", "\uD800", "if", "else", "end", "for", "in", "while", "case", "when", "func",
        "ret", "do", "with", "wrap", "capture", "break", "continue", "import", "readonly", "tablerow", "true", "null", "this", "empty",
        "for.index", "数", "项目", "水果", "姓名", "include", "'递归.sbn'", "string.upcase", "array.each", "array.size", "object.eval",
        "regex.match", "date.now", "html.escape", "math.round", "文字",
    ];

    private static int Size => int.Parse(Environment.GetEnvironmentVariable("PUBLISHER_TEST_SIZE") ?? "300", CultureInfo.InvariantCulture);

    [Fact]
    public void Parses_and_renders_any_soup_of_tokens()
    {
        var tokens = Gen.Elements(Tokens);
        Check(Gen.Sized(size => Gen.ListOf(tokens, size * 2)).Select(list => string.Concat(list)));
    }

    [Fact]
    public void Parses_and_renders_any_soup_of_tokens_inside_of_code()
    {
        var tokens = Gen.Elements(Tokens.Where(token => !token.Contains('{', StringComparison.Ordinal) && !token.Contains('}', StringComparison.Ordinal)));
        Check(Gen.ListOf(tokens, 12).Select(list => "{{ x = 3; a = [1, 2]; " + string.Join(' ', list) + " }}"));
    }

    [Fact]
    public void Parses_and_renders_any_text() => Check(ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""));

    [Fact]
    public void Copies_any_text_without_braces() => FsCheck.Fluent.Prop.ForAll(
        ArbMap.Default.ArbFor<string>(),
        text =>
        {
            text = (text ?? "").Replace("{", "", StringComparison.Ordinal);
            var rendered = Sample.Render(text);
            return rendered.Text == text && rendered.Map.Segments.All(segment => !segment.IsValue);
        }).Check(PropertyRuns.Of(Size));

    [Fact]
    public void Makes_well_formed_markup_of_any_value() => FsCheck.Fluent.Prop.ForAll(
        ArbMap.Default.ArbFor<string>(),
        text =>
        {
            var context = new TemplateContext(new Values.ScriptObject { ["x"] = text }) { Escaping = OutputEscaping.Markup };
            var diagnostics = new DiagnosticBag();
            var rendered = Sample.Parse("<a b=\"{{ x }}\">{{ x }}</a>").Render(context, diagnostics);
            return rendered is null ? diagnostics.HasErrors : System.Xml.Linq.XElement.Parse(rendered.Text).Name == "a";
        }).Check(PropertyRuns.Of(Size));

    private static void Check(Gen<string> templates) => FsCheck.Fluent.Prop.ForAll(Arb.From(templates), RunsOrReports)
        .Check(PropertyRuns.Of(Size));

    private static bool RunsOrReports(string text)
    {
        var diagnostics = new DiagnosticBag();
        var template = Template.Parse(new SourceFile("页.sbn", text), diagnostics);
        if (template is null)
        {
            return diagnostics.HasErrors && diagnostics.All(diagnostic => diagnostic.GetMessage(Language.Chinese).Length > 0);
        }

        var context = new TemplateContext(Sample.Model())
        {
            Escaping = OutputEscaping.Markup,
            Loader = new MemoryLoader(),
            Limits = new TemplateLimits { Iterations = 200, OutputLength = 10_000, TextLength = 10_000, Work = 100_000 },
        };
        var rendered = template.Render(context, diagnostics);
        return rendered is null
            ? diagnostics.HasErrors
            : !diagnostics.HasErrors && rendered.Text.Length <= 10_000 && IsOrdered(rendered);
    }

    private static bool IsOrdered(RenderedText rendered)
    {
        var position = 0;
        foreach (var segment in rendered.Map.Segments)
        {
            if (segment.Offset < position || segment.End > rendered.Text.Length)
            {
                return false;
            }

            position = segment.End;
        }

        return true;
    }
}
