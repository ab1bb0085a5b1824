using Publisher.Templating.Values;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Templating.Tests;

/// <summary>No template and no data can crash, hang or flood the program.</summary>
public sealed class HostileTests
{
    [Theory]
    [InlineData("(", "")]
    [InlineData("-", "1")]
    [InlineData("!", "1")]
    [InlineData("++", "a")]
    [InlineData("[", "")]
    [InlineData("{a:", "")]
    [InlineData("a[", "")]
    [InlineData("f(", "")]
    [InlineData("do;", "")]
    [InlineData("@", "a")]
    [InlineData("^", "a")]
    [InlineData("a ? ", "")]
    [InlineData("$\"{", "")]
    [InlineData("if a;", "")]
    [InlineData("for a in ", "")]
    [InlineData("case a; when ", "")]
    [InlineData("1 + (", "1")]
    [InlineData("1 + 2 * ", "1")]
    public void Refuses_deep_nesting(string unit, string end)
    {
        var diagnostics = Sample.Fail("{{ " + string.Concat(Enumerable.Repeat(unit, 100_000)) + end + " }}");
        Assert.Contains(diagnostics, diagnostic => diagnostic.Code is "PUB3012" or "PUB3013" or "PUB3002" or "PUB3003" or "PUB3008");
    }

    [Theory]
    [InlineData("{{ if 1 }}")]
    [InlineData("{{ func f }}")]
    [InlineData("{{ capture x }}")]
    [InlineData("{{ case 1 }}{{ when 1 }}")]
    [InlineData("{{ for x in 1..2 }}")]
    [InlineData("{{ with this }}")]
    public void Refuses_deep_blocks(string opening)
    {
        var depth = 100_000 / opening.Length;
        Assert.Contains(Sample.Fail(string.Concat(Enumerable.Repeat(opening, depth))), diagnostic => diagnostic.Code == "PUB3012");
    }

    [Theory]
    [InlineData("1+")]
    [InlineData("'a'+")]
    [InlineData("1||")]
    [InlineData("a.")]
    [InlineData("a??")]
    public void Refuses_endless_chains(string unit)
    {
        var diagnostics = Sample.Fail("{{ " + string.Concat(Enumerable.Repeat(unit, 100_000)) + "a }}");
        Assert.Equal("PUB3013", diagnostics[0].Code);
    }

    [Theory]
    [InlineData("{{ if a }}", "{{ else if a }}", "{{ end }}")]
    [InlineData("{{ case 1 }}", "{{ when 2 }}", "{{ end }}")]
    [InlineData("", "{{ a = 1 }}", "")]
    [InlineData("{{ [", "1,", "] | array.size }}")]
    [InlineData("{{ 1 ", "| 两倍 | math.modulo 2 ", "}}")]
    public void Takes_long_flat_templates(string start, string unit, string end) =>
        Sample.Render(start + string.Concat(Enumerable.Repeat(unit, 20_000)) + end);

    [Theory]
    [InlineData("{{ while true; end }}", "PUB3201")]
    [InlineData("{{ for x in 1..1000; for y in 1..1000; end; end }}", "PUB3201")]
    [InlineData("{{ func f; f; end; f }}", "PUB3202")]
    [InlineData("{{ func f; if $0 > 0; f ($0 - 1); f ($0 - 1); end; end; f 40 }}", "PUB3201")]
    [InlineData("{{ include '递归.sbn' }}", "PUB3202")]
    [InlineData("{{ func f; $$; end; wrap f; $$; end }}", "PUB3202")]
    [InlineData("{{ f = do; ret $0 | array.each $1 @f; end; [1] | f @f }}", "PUB3110")]
    [InlineData("{{ 'x' | string.pad_left 2000000000 }}", "PUB3204")]
    [InlineData("{{ 'x' * 1000000000 }}", "PUB3204")]
    [InlineData("{{ x = 'x'; for i in 1..100; x = x + x; end }}", "PUB3204")]
    [InlineData("{{ x = '中'; while true; x = x + '文'; end }}", "PUB3206")]
    [InlineData("{{ x = 'ab'; for i in 1..60; x = x | string.replace 'a' 'aa'; end }}", "PUB3204")]
    [InlineData("{{ for x in 1..2000000000; end }}", "PUB3205")]
    [InlineData("{{ 1..2000000000 | array.size }}", "PUB3205")]
    [InlineData("{{ 1..9000000000000000000 }}", "PUB3205")]
    [InlineData("{{ x = [1]; while true; x = x + x; end }}", "PUB3205")]
    [InlineData("{{ x = [1]; for i in 1..99999; x = x | array.add i; end }}", "PUB3206")]
    [InlineData("{{ x = []; x[2000000000] = 1 }}", "PUB3205")]
    [InlineData("{{ [] | array.insert_at 2000000000 1 }}", "PUB3205")]
    [InlineData("{{ [1, 2] * 2000000000 }}", "PUB3205")]
    [InlineData("{{ x = 7; while true; x = x * x; end }}", "PUB3208")]
    [InlineData("{{ 1 << 2000000000 }}", "PUB3208")]
    [InlineData("{{ 1e400 }}", null)]
    [InlineData("{{ 1e1000000000 }}", null)]
    [InlineData("{{ 79228162514264337593543950335m + 1 }}", "PUB3208")]
    [InlineData("{{ 1m / 0 }}", "PUB3118")]
    [InlineData("{{ 1 % 0 }}", "PUB3118")]
    [InlineData("{{ 5 | math.divided_by 0 }}", "PUB3118")]
    [InlineData("{{ 5 | math.format 'D999999999' }}", "PUB3123")]
    [InlineData("{{ ('a' * 40) + 'b' | regex.match `^(a+)+$` }}", "PUB3207")]
    [InlineData("{{ x = {}; x.x = x; x }}", "PUB3209")]
    [InlineData("{{ x = []; x[0] = x; x | object.to_json }}", "PUB3209")]
    [InlineData("{{ x = []; x[0] = x; x == [x] }}", null)]
    [InlineData("{{ 'object.eval' | object.eval }}{{ s = '\\'x\\' | object.eval'; '{{ s | object.eval_template }}' | object.eval_template }}", null)]
    [InlineData("{{ s = 's | object.eval'; s | object.eval }}", "PUB3202")]
    [InlineData("{{ '[[[[[[[[[[[[[[[[[[[[[[[[[' | object.from_json }}", "PUB3123")]
    [InlineData("{{ date.parse 'x' | date.add_years 99999 }}", "PUB3126")]
    [InlineData("{{ date.parse 'x' | date.add_months 1e300 }}", "PUB3126")]
    [InlineData("{{ timespan.from_days 1e300 }}", "PUB3126")]
    public void Stays_within_its_limits(string template, string? code)
    {
        var diagnostics = new DiagnosticBag();
        var rendered = Template.Parse(new SourceFile("页.sbn", template), diagnostics)?.Render(Sample.Context(), diagnostics);
        if (code is null)
        {
            Assert.Equal(rendered is null, diagnostics.HasErrors);
        }
        else
        {
            Assert.Null(rendered);
            Assert.Equal(code, diagnostics.InOrder().First().Code);
        }
    }

    [Theory]
    [InlineData("../甲")]
    [InlineData("甲/../../乙")]
    [InlineData("/etc/passwd")]
    [InlineData("C:/甲")]
    [InlineData("甲\\乙")]
    [InlineData("..")]
    [InlineData("./甲")]
    [InlineData("甲/.. /乙")]
    [InlineData("甲//乙")]
    [InlineData("")]
    [InlineData("甲\0")]
    [InlineData("\\\\server\\share")]
    [InlineData("file:///etc/passwd")]
    public void Asks_the_loader_for_names_inside_the_folder_only(string name)
    {
        var context = new TemplateContext(new ScriptObject { ["名"] = name }) { Loader = new RefusingLoader() };
        Assert.Equal("PUB3130", Sample.Fail("{{ include 名 }}", context).Single().Code);
        Assert.Equal("PUB3130", Sample.Fail("{{ include_join ['a'] ('tpl:' + 名) }}", context).Single().Code);
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("([", "])[0]")]
    [InlineData("两倍(", ")")]
    [InlineData("$\"{", "}\"")]
    [InlineData("{a: ", "}.a")]
    public void Survives_long_and_deep_expressions_on_a_small_stack(string open, string close)
    {
        var text = "1";
        for (var i = 0; i < 18; i++)
        {
            text = open + text + string.Concat(Enumerable.Repeat(" + 1", 100)) + close;
        }

        var template = Sample.Parse("{{ func f; " + text + "; f; end; f }}");
        var diagnostics = new DiagnosticBag();

        // How deep the stack reaches depends on the frames that the compiler makes; the texts copied on the way are no matter here.
        var context = new TemplateContext(Sample.Model()) { Limits = TemplateLimits.Default with { Work = long.MaxValue } };
        var thread = new Thread(() => template.Render(context, diagnostics), 512 * 1024);
        thread.Start();
        thread.Join();
        Assert.Equal("PUB3202", Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void Runs_no_template_that_stands_in_the_data()
    {
        var context = new TemplateContext(new ScriptObject { ["x"] = "{{ 1 + 1 }}]]><script>" }) { Escaping = OutputEscaping.Markup };
        Assert.Equal("{{ 1 + 1 }}]]&gt;&lt;script&gt;", Sample.Render("{{ x }}", context).Text);
    }

    [Fact]
    public void Keeps_limits_over_the_whole_rendering()
    {
        var context = new TemplateContext(Sample.Model()) { Limits = new TemplateLimits { Iterations = 10 } };
        Assert.Equal("PUB3201", Sample.Fail("{{ for x in 1..6; end; for x in 1..6; end }}", context).Single().Code);
        Sample.Render("{{ for x in 1..5; end; for x in 1..5; end }}", context);
    }

    [Theory]
    [InlineData("{{ for x in 1..99 }}十个字十个字十个字字{{ end }}")]
    [InlineData("{{ capture x }}{{ for x in 1..99 }}十个字十个字十个字字{{ end }}{{ end }}")]
    [InlineData("{{ for x in 1..99; 项目.项目名称; end }}")]
    public void Limits_the_output(string template)
    {
        var context = new TemplateContext(Sample.Model()) { Limits = new TemplateLimits { OutputLength = 300 } };
        Assert.Equal("PUB3203", Sample.Fail(template, context).Single().Code);
    }

    private sealed class RefusingLoader : ITemplateLoader
    {
        public Template? Load(string name, DiagnosticBag diagnostics) => throw new InvalidOperationException(name);
    }
}
