namespace Publisher.Templating.Tests;

/// <summary>With strict names, what is not there is an error; without, it is null.</summary>
public sealed class StrictTests
{
    private static TemplateContext Strict() => new(Sample.Model()) { Loader = new MemoryLoader() };

    [Theory]
    [InlineData("{{ 没有 }}")]
    [InlineData("{{ 没有 ?? 1 }}")]
    [InlineData("{{ if 没有; end }}")]
    [InlineData("{{ $x }}")]
    [InlineData("{{ 项目.没有 }}")]
    [InlineData("{{ 项目['没有'] }}")]
    [InlineData("{{ 项目.没有 ?? 1 }}")]
    [InlineData("{{ 水果.长度 }}")]
    [InlineData("{{ 姓名.长度 }}")]
    [InlineData("{{ string.没有 }}")]
    [InlineData("{{ 没有 1 }}")]
    [InlineData("{{ 1 | 没有 }}")]
    [InlineData("{{ for x in 没有; end }}")]
    [InlineData("{{ with 没有; end }}")]
    [InlineData("{{ 没有[0] }}")]
    [InlineData("{{ 没有.甲.乙 }}")]
    public void Refuses_unknown_names(string template)
    {
        var diagnostic = Assert.Single(Sample.Fail(template, Strict()));
        Assert.Contains(diagnostic.Code, (string[])["PUB3101", "PUB3102", "PUB3103", "PUB3104"]);
    }

    [Theory]
    [InlineData("[{{ 空 }}]", "[]")]
    [InlineData("[{{ 项目.无 }}]", "[]")]
    [InlineData("{{ 项目.无 ?? '没有' }}", "没有")]
    [InlineData("{{ 项目?.没有 ?? '没有' }}", "没有")]
    [InlineData("{{ if 项目?.没有 }}有{{ else }}无{{ end }}", "无")]
    [InlineData("{{ 项目 | object.has_key '没有' }}", "false")]
    [InlineData("{{ x = 没; x }}", "是")]
    [InlineData("[{{ 水果[9] }}]", "[]")]
    [InlineData("{{ func f; ret $.名 ?? '无'; end; f; f 名:'甲' }}", "无甲")]
    public void Prints_nothing_for_a_known_name_without_a_value(string template, string expected)
    {
        var model = Sample.Model();
        model["没"] = "是";
        Assert.Equal(expected, Sample.Render(template, new TemplateContext(model)).Text);
    }
}
