using FsCheck;
using FsCheck.Fluent;
using Publisher.Data.Syntax;
using Publisher.Documents;
using Publisher.Documents.Blocks;
using Publisher.Documents.Prose;
using Publisher.Import.Writing;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Import.Tests;

/// <summary>Whatever is written is read again as it was, without a finding.</summary>
public sealed class YamlTests
{
    /// <summary>Signs that mean something to YAML or Markdown, and words among them.</summary>
    private static readonly Arbitrary<string> Texts = Gen.Elements(
            "项目", "0.50", "1", ".", " ", "  ", "-", "- ", ":", ": ", "：", "#", " #", "\"", "'", "\\", "*", "**", "[", "](", ")", "{", "}", ">", "|", "&",
            "!", "%", "@", "`", "~", "null", "yes", "\n", "\t", "≥", "“", "”", "　", "?", "=", ",", "=>", "1. ", "+ ", "...", "---", "\u2028", "𬭎", "<b>")
        .ArrayOf().Select(string.Concat).ToArbitrary();

    [Fact]
    public void Values_are_read_as_they_were()
    {
        Prop.ForAll(Texts, text =>
        {
            var yaml = new YamlWriter();
            yaml.Entry("键", text);
            yaml.Mapping("列表", () =>
            {
                yaml.Item(text);
                yaml.Item(() => yaml.Entry("键", text));
            });
            var root = Parse(yaml.ToString());
            var list = (DataSequence)root.Entries[1].Value;
            return Read(root.Entries[0].Value) == text && Read(list.Items[0]) == text && Read(((DataMapping)list.Items[1]).Entries[0].Value) == text;
        }).Check(PropertyRuns.Of(2000));
    }

    [Fact]
    public void Paragraphs_are_printed_as_they_were()
    {
        Prop.ForAll(Texts, text =>
        {
            var paragraphs = text.Split('\n', '\u2028').Select(line => line.Trim()).Where(line => line.Length > 0).ToArray();
            if (paragraphs.Length == 0)
            {
                return true;
            }

            var yaml = new YamlWriter();
            yaml.Prose("键", paragraphs);
            var prose = ProseReader.Read(Read(Parse(yaml.ToString()).Entries[0].Value), default, new DiagnosticBag());
            var printed = prose.Blocks.Select(block => PlainText.Of(((Paragraph)block).Inlines)).ToArray();
            return printed.SequenceEqual(paragraphs) ? true : throw new InvalidOperationException(string.Join('|', printed) + " ≠ " + string.Join('|', paragraphs));
        }).Check(PropertyRuns.Of(2000));
    }

    [Theory]
    [InlineData("材料印刷费", "材料印刷费")]
    [InlineData("100%", "100%")]
    [InlineData("<=100%", "<=100%")]
    [InlineData("=500吨", "=500吨")]
    [InlineData("≤2024.12", "≤2024.12")]
    [InlineData("2024.12", "\"2024.12\"")]
    [InlineData(">880份", "\">880份\"")]
    [InlineData("#招商经费", "\"#招商经费\"")]
    [InlineData("......", "......")]
    [InlineData("否", "否")]
    [InlineData("no", "\"no\"")]
    [InlineData("", "\"\"")]
    [InlineData(" 2076.00", "\" 2076.00\"")]
    public void Quotes_as_an_editor_does(string text, string yaml) => Assert.Equal(yaml, YamlText.Scalar(text));

    private static DataMapping Parse(string yaml)
    {
        var findings = new DiagnosticBag();
        var root = Assert.IsType<DataMapping>(DataParser.Parse(new SourceFile("test.yaml", yaml), findings));
        Assert.Empty(findings);
        return root;
    }

    /// <summary>The line break that ends a block is YAML's.</summary>
    private static string Read(DataNode node)
    {
        var scalar = (DataScalar)node;
        Assert.False(scalar.IsNull);
        return scalar.Style == DataScalarStyle.Literal ? scalar.Text[..^1] : scalar.Text;
    }
}
