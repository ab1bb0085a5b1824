using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Publisher.Documents.Blocks;
using Publisher.Documents.Prose;
using Publisher.Documents.Tests.Markup;
using Publisher.Tests;
using Publisher.Text.Diagnostics;

namespace Publisher.Documents.Tests.Prose;

public sealed class ProsePropertyTests
{
    private static readonly int Size = int.Parse(
        Environment.GetEnvironmentVariable("PUBLISHER_TEST_SIZE") ?? "200", CultureInfo.InvariantCulture);

    private static readonly Gen<string> Text = Gen.Elements(
        "商务", "RCEP", "12", " ", "  ", "\n", "\n\n", "。", "#", "_", "~~", "&nbsp;", "<b>", "> ", "`", "---", "|", "1、", "\t", "“", "]", "𬭎")
        .ListOf().Select(string.Concat);

    private static readonly Gen<string> Markdown = Gen.Elements(
        "商务", "a", "1", " ", "\n", "\n\n", "。", "*", "**", "\\", "[", "](", ")", "#", "- ", "1. ", "    ", "https://a.cn", "!", "<", "&amp;", "\t")
        .ListOf().Select(string.Concat);

    /// <summary>No link can be made of these, so each bracket and underscore is text; with an escaped sign or stress it goes Markdig's way.</summary>
    private static readonly Gen<string> Signs = Gen.Elements(
        "商务", "a", " ", "\n", "\n\n", "。", "*", "**", "\\*", "[", "]", "![", "2022", "（", "- ", "1. ", "_", "---", "-").ListOf().Select(string.Concat);

    /// <summary>The short way and Markdig's must not differ: an escaped sign in a paragraph of its own forces the long one.</summary>
    [Fact]
    public void Reads_plain_text_alike_with_and_without_markdig() => Check(Text, text =>
    {
        var shortWay = Paragraphs(text);
        var longWay = Paragraphs($"{text}\n\n\\*");
        Assert.Equal("[*]", longWay[^1]);
        if (!string.IsNullOrWhiteSpace(text))
        {
            Assert.Equal(shortWay, longWay[..^1]);
        }
    });

    [Fact]
    public void Prints_every_visible_character_of_plain_text() => Check(Text, text =>
        Assert.Equal(WithoutBlanks(text), WithoutBlanks(string.Concat(Paragraphs(text)))));

    [Fact]
    public void Prints_every_sign_that_is_no_markup() => Check(Signs, text =>
    {
        var prose = ProseReader.Read(text, default, new DiagnosticBag());
        var printed = string.Concat(prose.ToParagraphs().Select(words => words.Text));
        Assert.Equal(text.Where(IsSign), printed.Where(IsSign));

        static bool IsSign(char c) => c is '[' or ']' or '!' or '_';
    });

    [Fact]
    public void Reads_any_markdown_without_falling_over() => Check(Markdown, text =>
    {
        var prose = ProseReader.Read(text, default, new DiagnosticBag());
        Assert.NotNull(prose.ToMarkup().Text + prose.ToInline().Text + string.Concat(prose.ToParagraphs().Select(words => words.Text)));
    });

    private static List<string> Paragraphs(string text) =>
    [
        .. ProseReader.Read(text, default, new DiagnosticBag()).Blocks.Cast<Paragraph>()
            .Select(paragraph => Reading.Show(paragraph.Inlines).Replace("][", "", StringComparison.Ordinal)),
    ];

    private static string WithoutBlanks(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('[' or ']')));

    private static void Check(Gen<string> texts, Action<string> property) => FsCheck.Check.One(
        PropertyRuns.Of(Size), Prop.ForAll(Arb.From(texts), property));
}
