using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Publisher.Data.Loading;
using Publisher.Data.Syntax;
using Publisher.Tests;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Data.Tests.Syntax;

public sealed class ParserProperties
{
    private static readonly int Size = int.TryParse(
        Environment.GetEnvironmentVariable("PUBLISHER_TEST_SIZE"), NumberStyles.None, CultureInfo.InvariantCulture, out var size)
        ? size
        : 400;

    /// <summary>What editors and attackers type, so that random texts come near to YAML.</summary>
    private static readonly Gen<string> Piece = Gen.Elements(
        "项目名称", "预算数", "a", "单位", ": ", ":", "：", "\n", "\n", "\n  ", "\n    ", "- ", "-", "\t", "　", " ", "\"", "'", "“", "”",
        "|", "|\n", ">", ">-", "[", "]", "{", "}", ",", "，", "#", " #", "&a", "*a", "!x", "%", "@", "`", "?", "? ", "---\n", "...\n",
        "\\", "\\ud800", "\\u4e2d", "\\x", "0.75", "100%", "~", "null", "𬭎", "\uD800", "\u2028", "\u0085", "\r", "\r\n", "\uFEFF",
        "绩效指标", "一级指标", "不公开: 涉密", "序号", "资金支出计划", "12月底", "<<", "%YAML 1.1\n");

    private static readonly Arbitrary<string> NearYaml =
        Arb.From(Gen.ListOf(Piece).Resize(40).Select(pieces => string.Concat(pieces)));

    [Fact]
    public void Reports_rather_than_throws_on_any_text() => Check(Prop.ForAll(NearYaml, text =>
    {
        foreach (var path in new[] { "data/2024/x/disclosure.yaml", "data/2024/x/disclosure.json" })
        {
            var diagnostics = new DiagnosticBag();
            var file = new SourceFile(path, text);
            var root = DataParser.Parse(file, diagnostics);
            AssertTreeOrError(root, diagnostics);
        }
    }));

    [Fact]
    public void Reports_rather_than_throws_on_any_bytes() => Check(Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes =>
    {
        var diagnostics = new DiagnosticBag();
        if (SourceDecoder.Decode("a.yaml", bytes, diagnostics) is { } file)
        {
            AssertTreeOrError(DataParser.Parse(file, diagnostics), diagnostics);
        }
    }));

    [Fact]
    public void Loads_or_reports_any_project() => Check(Prop.ForAll(NearYaml, text =>
    {
        var diagnostics = new DiagnosticBag();
        var syntax = DisclosureSyntax.Parse(
            [
                new SourceFile("data/2024/x/disclosure.yaml", "年度: 2024\n版式: x\n部门: 甲\n" + text),
                new SourceFile("data/2024/x/projects/1.yaml", "项目名称: 甲\n" + text),
            ],
            diagnostics);
        var disclosure = DisclosureLoader.Load(syntax!, Loading.Forms.Usual, diagnostics);
        AssertPlaces(diagnostics);
        return disclosure is not null || diagnostics.HasErrors;
    }));

    [Fact]
    public void Reads_back_every_text_typed_in_double_quotes_in_both_languages() => Check(Prop.ForAll(
        Arb.From(Gen.ListOf(Gen.OneOf(Piece, Gen.Elements("字", "x", "é", "。"))).Select(pieces => string.Concat(pieces))),
        text =>
        {
            text = text.Replace("\uD800", "", StringComparison.Ordinal);
            var typed = new StringBuilder("\"");
            foreach (var c in text)
            {
                typed.Append(c is '"' or '\\' or < ' ' or '\u0085' or '\u2028' or '\uFEFF' ? $"\\u{(int)c:x4}" : c.ToString());
            }

            var source = $"{{\"a\": {typed}\"}}";
            var allowed = text.All(c => c is >= ' ' or '\t' or '\n') && !text.Contains('\u0085', StringComparison.Ordinal);
            foreach (var path in new[] { "a.yaml", "a.json" })
            {
                var (root, _) = Trees.Parse(source, path);
                Assert.Equal(allowed ? text : null, (((root as DataMapping)?.Entries[0].Value) as DataScalar)?.Text);
            }
        }));

    private static void Check(Property property) =>
        FsCheck.Check.One(PropertyRuns.Of(Size), property);

    private static void AssertTreeOrError(DataNode? root, DiagnosticBag diagnostics)
    {
        Assert.Equal(diagnostics.HasErrors, root is null);
        AssertPlaces(diagnostics);
    }

    /// <summary>Every place is inside its file, every message can be said in both languages.</summary>
    private static void AssertPlaces(DiagnosticBag diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Assert.InRange(diagnostic.Span.Start, 0, diagnostic.Span.File!.Text.Length);
            Assert.InRange(diagnostic.Span.End, diagnostic.Span.Start, diagnostic.Span.File.Text.Length);
            foreach (var language in new[] { Language.Chinese, Language.English })
            {
                Assert.NotEmpty(diagnostic.GetMessage(language));
                diagnostic.GetHint(language);
                diagnostic.GetLabel(language);
            }
        }
    }
}
