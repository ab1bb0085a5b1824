using Publisher.Templating.Values;

namespace Publisher.Templating.Tests;

/// <summary>Every stretch of output is traced to the data or the template it came from.</summary>
public sealed class SourceMapTests
{
    private static TemplateContext Context(OutputEscaping escaping = OutputEscaping.Markup) =>
        new(Sample.Model()) { Escaping = escaping, Loader = new MemoryLoader() };

    [Fact]
    public void Traces_a_printed_value_to_the_data()
    {
        var rendered = Sample.Render("<td>{{ 项目.备注 }}</td>", Context());
        var segment = rendered.Map.FindSegment(rendered.Text.IndexOf("&amp;", StringComparison.Ordinal))!.Value;
        Assert.True(segment.IsValue);
        Assert.Equal("a<b & \"c\"", segment.Span.Text);
        Assert.Equal("data/甲.yaml:3:5", segment.Span.ToString());
        Assert.Equal("a&lt;b &amp; &quot;c&quot;", rendered.Text.Substring(segment.Offset, segment.Length));
    }

    [Fact]
    public void Traces_text_to_the_very_character_of_the_template()
    {
        var rendered = Sample.Render("甲\n乙{{ 数 }}丙丁", Context());
        var span = rendered.Map.Find(rendered.Text.IndexOf('丁', StringComparison.Ordinal));
        Assert.Equal("页.sbn:2:10", span.ToString());
        Assert.Equal("丁", span.Text);
        Assert.False(rendered.Map.FindSegment(0)!.Value.IsValue);
    }

    [Fact]
    public void Traces_a_computed_value_to_its_expression()
    {
        var rendered = Sample.Render("{{ 项目.项目名称 + '。' }}", Context());
        var segment = rendered.Map.Segments.Single();
        Assert.True(segment.IsValue);
        Assert.Equal("项目.项目名称 + '。'", segment.Span.Text);
    }

    [Fact]
    public void Traces_an_edited_text_of_the_data_to_the_data()
    {
        var rendered = Sample.Render("{{ 项目.项目名称 | string.strip | string.upcase }}", Context());
        Assert.Equal("材料印刷费", rendered.Map.Segments.Single().Span.Text);
    }

    [Theory]
    [InlineData("{{ capture x }}<b>{{ 项目.预算数 }}</b>{{ end }}前{{ x }}")]
    [InlineData("前{{ x = include '预算.sbn'; x }}")]
    [InlineData("{{ capture x }}<b>{{ 项目.预算数 }}</b>{{ end }}{{ '前' + x }}")]
    [InlineData("{{ capture x }}  <b>{{ 项目.预算数 }}</b>{{ end }}{{ '前' + (x | string.strip) }}")]
    [InlineData("{{ func f; $$; end }}前{{ wrap f }}<b>{{ 项目.预算数 }}</b>{{ end }}")]
    [InlineData("前{{ func f }}<b>{{ $0 }}</b>{{ end }}{{ f 项目.预算数 }}")]
    public void Keeps_the_trace_through_captures_includes_and_functions(string template)
    {
        MemoryLoader.Templates["预算.sbn"] = "<b>{{ 项目.预算数 }}</b>";
        var rendered = Sample.Render(template, Context());
        Assert.Equal("前<b>0.75</b>", rendered.Text);
        Assert.Equal("data/甲.yaml:2:7", rendered.Map.Find(4).ToString());
        Assert.Equal("b", rendered.Map.Find(2).Text);
        Assert.Equal("/", rendered.Map.Find(9).Text);
    }

    [Fact]
    public void Keeps_the_trace_of_the_lines_that_it_indents()
    {
        var rendered = Sample.Render("  {{ if true }}\n甲\n乙{{ end }}", Context());
        Assert.Equal("  \n  甲\n  乙", rendered.Text);
        Assert.Equal("页.sbn:3:1", rendered.Map.Find(rendered.Text.IndexOf('乙', StringComparison.Ordinal)).ToString());
    }

    [Fact]
    public void Covers_the_whole_output_in_order_and_without_overlap()
    {
        var rendered = Sample.Render(
            "  {{ for x in 水果 }}\n<td>{{ x.名 }}：{{ 项目.备注 }}</td>{{ end }}\n{{ tablerow x in 水果 cols:2 }}{{ x.价 }}{{ end }}{{ include '多行.sbn' }}",
            Context());
        var position = 0;
        foreach (var segment in rendered.Map.Segments)
        {
            Assert.Equal(position, segment.Offset);
            Assert.False(segment.Span.IsNone);
            position = segment.End;
        }

        Assert.Equal(rendered.Text.Length, position);
    }

    [Fact]
    public void Copies_text_exactly()
    {
        var rendered = Sample.Render("  {{ for x in 1..3 ~}}\n甲{{ x }}\r\n  乙\n{{~ end }}丙", Context(OutputEscaping.None));
        foreach (var segment in rendered.Map.Segments.Where(segment => !segment.IsValue))
        {
            Assert.Equal(segment.Span.Text.ToString(), rendered.Text.Substring(segment.Offset, segment.Length));
        }
    }

    [Fact]
    public void Gives_a_text_without_a_place_the_place_of_its_expression()
    {
        var context = new TemplateContext(new ScriptObject { ["x"] = new SourcedText("甲", default) });
        Assert.Equal("x", Sample.Render("{{ x }}", context).Map.Segments.Single().Span.Text);
    }
}
