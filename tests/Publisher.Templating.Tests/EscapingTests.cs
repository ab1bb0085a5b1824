using Publisher.Templating.Values;
using Publisher.Text.Sources;

namespace Publisher.Templating.Tests;

/// <summary>What is printed into markup stays text, unless it is markup already.</summary>
public sealed class EscapingTests
{
    private static readonly SourceFile Prose = new("data/文.yaml", "**重**点");

    private static TemplateContext Context()
    {
        var model = Sample.Model();
        model["正文"] = new Markup("<p><strong>重</strong>点</p>", new SourceMap(
        [
            new SourceMapSegment(11, 1, new SourceSpan(Prose, 2, 1), IsValue: true),
            new SourceMapSegment(21, 1, new SourceSpan(Prose, 5, 1), IsValue: true),
        ]));
        return new TemplateContext(model) { Escaping = OutputEscaping.Markup, Loader = new MemoryLoader(), Strict = false };
    }

    [Theory]
    [InlineData("<td>{{ 项目.备注 }}</td>", "<td>a&lt;b &amp; &quot;c&quot;</td>")]
    [InlineData("{{ '<script>' }}", "&lt;script&gt;")]
    [InlineData("{{ \"it's\" }}", "it&#39;s")]
    [InlineData("{{ \"一\\r\\n二\" }}", "一&#x2028;二")]
    [InlineData("{{ ['<'] }}", "[&quot;&lt;&quot;]")]
    [InlineData("{{ 正文 }}", "<p><strong>重</strong>点</p>")]
    [InlineData("{{ capture x }}<b>{{ '<' }}</b>{{ end }}{{ x }}{{ x }}", "<b>&lt;</b><b>&lt;</b>")]
    [InlineData("{{ capture x }}<b>{{ end }}{{ x + '<' + x }}", "<b>&lt;<b>")]
    [InlineData("{{ '<' + 正文 }}", "&lt;<p><strong>重</strong>点</p>")]
    [InlineData("{{ include '值.sbn' }}", "<i>a&lt;b &amp; &quot;c&quot;</i>")]
    [InlineData("{{ x = include '值.sbn'; x }}", "<i>a&lt;b &amp; &quot;c&quot;</i>")]
    [InlineData("{{ include_join ['值.sbn', '值.sbn'] '<br/>' }}", "<i>a&lt;b &amp; &quot;c&quot;</i><br/><i>a&lt;b &amp; &quot;c&quot;</i>")]
    [InlineData("{{ include_join ['子/项.sbn'] '' 项目.备注 }}", "a&lt;b &amp; &quot;c&quot;子项")]
    [InlineData("{{ '<' | html.escape }}", "&lt;")]
    [InlineData("{{ \"a<\\nb\" | html.newline_to_br }}", "a&lt;<br />\nb")]
    [InlineData("{{ capture x }} <b/> {{ end }}{{ x | string.strip }}{{ x | string.strip | string.append '<' }}", "<b/><b/>&lt;")]
    [InlineData("{{ capture x }}<b/>{{ end }}{{ [x, '<'] | array.join '&' }}", "<b/>&amp;&lt;")]
    [InlineData("{{ '𠮷😀' }}", "𠮷😀")]
    [InlineData("{{ func f }}<u>{{ $0 }}</u>{{ end }}{{ f '<' }}", "<u>&lt;</u>")]
    [InlineData("{{ x = $\"{正文}\"; x }}", "&lt;p&gt;&lt;strong&gt;重&lt;/strong&gt;点&lt;/p&gt;")]
    public void Escapes_values_but_not_markup(string template, string expected) =>
        Assert.Equal(expected, Sample.Render(template, Context()).Text);

    [Theory]
    [InlineData("{{ \"a\\x01b\" }}", "0001")]
    [InlineData("{{ '😀' | string.slice 0 1 }}", "D83D")]
    [InlineData("{{ \"\\uFFFE\" }}", "FFFE")]
    [InlineData("{{ \"\\0\" }}", "0000")]
    public void Refuses_characters_that_would_break_the_markup(string template, string character)
    {
        var diagnostic = Assert.Single(Sample.Fail(template, Context()));
        Assert.Equal("PUB3129 页.sbn:1:4", Sample.Describe([diagnostic]));
        Assert.Equal(character, diagnostic.Arguments[0]);
    }

    [Fact]
    public void Leaves_values_alone_without_escaping() =>
        Assert.Equal("<&>\n", Sample.Render("{{ \"<&>\\n\" }}").Text);
}
