using Publisher.Templating.Values;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Templating.Tests;

/// <summary>One template, one model and one cache serve many renderings at once.</summary>
public sealed class ConcurrencyTests
{
    [Fact]
    public void Renders_one_template_on_many_threads()
    {
        var template = Sample.Parse("{{ x = 数 * 2; 数 = 1; func f; ret $0 + 1; end; for 果 in 水果 }}{{ 果.名 | string.append x }}{{ f for.index }}{{ end }}{{ include '子/项.sbn' }}{{ date.format = '%Y'; date.now }}");
        var context = Sample.Context();
        var results = new string?[64];
        Parallel.For(0, results.Length, i => results[i] = template.Render(context, new DiagnosticBag())?.Text);
        Assert.Equal(["橙101梨102桃103子项2024"], results.Distinct());
    }

    [Fact]
    public void Leaves_the_model_as_it_is()
    {
        var model = Sample.Model();
        Sample.Render("{{ 数 = 6; 新 = 1; readonly 姓名; import {空: 1} }}", new TemplateContext(model));
        Assert.Equal(5, model["数"]);
        Assert.Null(model["空"]);
        Assert.False(model.Contains("新"));
        Assert.True(model.TrySet("姓名", "李四"));
    }

    [Fact]
    public void Prefers_earlier_globals()
    {
        var context = new TemplateContext(new ScriptObject { ["a"] = 1 }, new ScriptObject { ["a"] = 2, ["b"] = 3 });
        Assert.Equal("13", Sample.Render("{{ a; b }}", context).Text);
    }

    [Fact]
    public void Reads_each_template_once()
    {
        var reads = 0;
        var cache = new TemplateCache((name, _) =>
        {
            Interlocked.Increment(ref reads);
            return name == "有" ? new SourceFile(name, "{{ 1 }}") : null;
        });
        Parallel.For(0, 32, _ => Assert.NotNull(cache.Load("有", new DiagnosticBag())));
        Assert.Null(cache.Load("无", new DiagnosticBag()));
        Assert.Equal(2, reads);
    }

    [Fact]
    public void Asks_a_lazy_object_for_the_members_that_are_used_only()
    {
        var model = new CountingObject();
        Assert.Equal("甲", Sample.Render("{{ 项目.甲 }}", new TemplateContext(new ScriptObject { ["项目"] = model })).Text);
        Assert.Equal(["甲"], model.Asked);
    }

    private sealed class CountingObject : IScriptObject
    {
        public List<string> Asked { get; } = [];

        public IEnumerable<string> Names => ["甲", "乙"];

        public int Count => 2;

        public bool Contains(string name) => Names.Contains(name);

        public bool TryGet(string name, out object? value)
        {
            Asked.Add(name);
            value = name;
            return true;
        }
    }
}
