using Publisher.Text.Diagnostics;

namespace Publisher.Templating.Tests;

/// <summary>Each error has its code and stands at its place.</summary>
public sealed class DiagnosticTests
{
    [Theory]
    [InlineData("{{ 甲 ， 乙 }}", "PUB3001 页.sbn:1:6", "，")]
    [InlineData("{{ 1 + }}", "PUB3002 页.sbn:1:8", "}}")]
    [InlineData("{{ (1 + 2 }}", "PUB3003 页.sbn:1:11", ")")]
    [InlineData("{{ a = 1 b }}", "PUB3109 页.sbn:1:8", "1")]
    [InlineData("{{ if a = 1 }}{{ end }}", "PUB3004 页.sbn:1:9", "=")]
    [InlineData("{{ x = '甲 }}\n", "PUB3005 页.sbn:1:8", "'")]
    [InlineData("{{ x = `甲 }}\n", "PUB3005 页.sbn:1:8", "`")]
    [InlineData("{{ '\\q' }}", "PUB3006 页.sbn:1:5", "\\q")]
    [InlineData("{{ 1e }}", "PUB3007 页.sbn:1:4", "1e")]
    [InlineData("一\n  {{ if 数 }}二", "PUB3008 页.sbn:2:6", "if")]
    [InlineData("一{{ end }}", "PUB3009 页.sbn:1:5", "end")]
    [InlineData("{{ if 1 }}{{ else }}{{ else }}{{ end }}", "PUB3003 页.sbn:1:24", "end")]
    [InlineData("{{ a {{ b }} }}", "PUB3010 页.sbn:1:6", null)]
    [InlineData("{{ case 1; 2; when 1; end }}", "PUB3011 页.sbn:1:12", "2")]
    [InlineData("{{ 1 = 2 }}", "PUB3014 页.sbn:1:4", "1")]
    [InlineData("{{ a.1 }}", "PUB3015 页.sbn:1:6", "1")]
    [InlineData("{{ {1: 2} }}", "PUB3015 页.sbn:1:5", "1")]
    [InlineData("{{ for x in 水果; for.idx; end }}", "PUB3016 页.sbn:1:21", "for.idx")]
    [InlineData("{{ for x in 水果 limt:2; end }}", "PUB3017 页.sbn:1:16", "limt")]
    [InlineData("{{ func f(1); end }}", "PUB3018 页.sbn:1:11", "1")]
    [InlineData("{{ func f(x = 1, y); end }}", "PUB3019 页.sbn:1:18", "y")]
    [InlineData("{{ func f(x = 数); end }}", "PUB3020 页.sbn:1:15", "数")]
    [InlineData("{{ 1 + $$ }}", "PUB3021 页.sbn:1:8", null)]
    [InlineData("{{ 空.甲 }}", "PUB3105 页.sbn:1:6", "甲")]
    [InlineData("{{ 空[0] }}", "PUB3106 页.sbn:1:4", "空")]
    [InlineData("{{ 水果[空] }}", "PUB3107 页.sbn:1:7", "空")]
    [InlineData("{{ for x in 数 }}{{ end }}", "PUB3108 页.sbn:1:13", "int")]
    [InlineData("{{ 姓名 1 }}", "PUB3109 页.sbn:1:4", "姓名")]
    [InlineData("{{ 1 | 姓名 }}", "PUB3109 页.sbn:1:8", "姓名")]
    [InlineData("{{ 两倍 1 2 }}", "PUB3110 页.sbn:1:9", "两倍")]
    [InlineData("{{ 拼接 }}", "PUB3111 页.sbn:1:4", "拼接")]
    [InlineData("{{ 两倍 数目:1 }}", "PUB3112 页.sbn:1:7", "两倍")]
    [InlineData("{{ [1] | array.each 1 }}", "PUB3113 页.sbn:1:21", "array.each")]
    [InlineData("{{ x = 1; readonly x; x = 2 }}", "PUB3114 页.sbn:1:23", "x")]
    [InlineData("{{ with 1; end }}", "PUB3115 页.sbn:1:9", "with")]
    [InlineData("{{ break }}", "PUB3116 页.sbn:1:4", "break")]
    [InlineData("{{ 'a' - 1 }}", "PUB3117 页.sbn:1:4", "-")]
    [InlineData("{{ 1 // 0 }}", "PUB3118 页.sbn:1:4", null)]
    [InlineData("{{ -姓名 }}", "PUB3119 页.sbn:1:5", "string")]
    [InlineData("{{ [1] * -1 }}", "PUB3120 页.sbn:1:10", "0")]
    [InlineData("{{ 1 | math.round 99 }}", "PUB3121 页.sbn:1:19", "0")]
    [InlineData("{{ 两倍 'a' }}", "PUB3122 页.sbn:1:7", "string")]
    [InlineData("{{ '%' | string.base64_decode }}", "PUB3123 页.sbn:1:4", "string.base64_decode")]
    [InlineData("{{ 'a' | regex.match '(' }}", "PUB3124 页.sbn:1:22", "(")]
    [InlineData("{{ [1, 'a'] | array.sort }}", "PUB3125 页.sbn:1:4", "string")]
    [InlineData("{{ date.now | date.add_days 1e12 }}", "PUB3126 页.sbn:1:15", null)]
    [InlineData("{{ 1 | math.format 'N' 'fr-FR' }}", "PUB3128 页.sbn:1:24", "fr-FR")]
    [InlineData("{{ include '../甲.sbn' }}", "PUB3130 页.sbn:1:12", "../甲.sbn")]
    [InlineData("{{ include '没有.sbn' }}", "PUB3131 页.sbn:1:12", "没有.sbn")]
    public void Names_the_error_and_its_place(string template, string expected, string? firstArgument)
    {
        var diagnostics = Sample.Fail(template);
        Assert.Equal(expected, Sample.Describe([diagnostics[0]]));
        if (firstArgument is not null)
        {
            Assert.Contains(firstArgument, diagnostics[0].Arguments);
        }
    }

    [Fact]
    public void Reports_all_syntax_errors_at_once()
    {
        var diagnostics = Sample.Fail("{{ 1 + }}\n{{ if }}\n{{ 'a' b c }}{{ ( }}\n{{ end }}\n{{ x. }}");
        Assert.Equal("PUB3002 页.sbn:1:8\nPUB3002 页.sbn:2:7\nPUB3002 页.sbn:3:19\nPUB3015 页.sbn:5:7", Sample.Describe(diagnostics));
    }

    [Fact]
    public void Reports_one_error_for_a_statement()
    {
        Assert.Single(Sample.Fail("{{ a + * - ) ] : }}{{ 1 }}"));
    }

    [Fact]
    public void Goes_on_after_an_unknown_name_to_find_the_next_one()
    {
        var context = new TemplateContext(Sample.Model());
        var diagnostics = Sample.Fail("{{ 没有.甲.乙 }}{{ for x in 1..3 }}{{ 项目.项目名秤 }}{{ end }}{{ 也没有 1 }}", context);
        Assert.Equal("PUB3102 页.sbn:1:4\nPUB3103 页.sbn:1:38\nPUB3102 页.sbn:1:57", Sample.Describe(diagnostics));
    }

    [Fact]
    public void Suggests_the_name_that_was_meant()
    {
        var context = new TemplateContext(Sample.Model());
        var diagnostic = Sample.Fail("{{ 项目.项目名 }}", context).Single();
        Assert.Equal("did you mean “项目名称”?", diagnostic.GetHint(Language.English));
        Assert.Equal("是不是想写“项目名称”？", diagnostic.GetHint(Language.Chinese));
        diagnostic = Sample.Fail("{{ strin.upcase 'a' }}", context).First();
        Assert.Equal("did you mean “string”?", diagnostic.GetHint(Language.English));
        diagnostic = Sample.Fail("{{ 'a' | string.upcas }}", context).Single();
        Assert.Equal("did you mean “upcase”?", diagnostic.GetHint(Language.English));
    }

    [Fact]
    public void Lists_the_members_when_none_is_similar()
    {
        var diagnostic = Sample.Fail("{{ 项目.某某某某 }}", new TemplateContext(Sample.Model())).Single();
        Assert.Equal("PUB3104", diagnostic.Code);
        Assert.Contains("项目名称, 预算数, 备注, 无", diagnostic.GetHint(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_the_includes_and_calls_around_an_error()
    {
        var context = new TemplateContext(Sample.Model()) { Loader = new MemoryLoader() };
        var diagnostic = Sample.Fail("{{ func f }}{{ include '不明.sbn' }}{{ end }}\n{{ f }}", context).Single();
        Assert.Equal("PUB3102 不明.sbn:1:4", Sample.Describe([diagnostic]));
        Assert.Equal(
            ["PUB3101.included 页.sbn:1:16 不明.sbn", "PUB3101.called 页.sbn:2:4 f"],
            diagnostic.Labels.Select(label => $"{label.Key} {label.Span} {label.Arguments[0]}"));
        Assert.All(diagnostic.Labels, label => Assert.NotNull(DiagnosticCatalogue.TryFormat(label.Key, label.Arguments, Language.Chinese)));
    }

    [Fact]
    public void Reports_the_errors_of_an_included_template()
    {
        var diagnostics = Sample.Fail("{{ include '错误.sbn' }}");
        Assert.Equal("PUB3002 错误.sbn:2:8\nPUB3132 页.sbn:1:12", Sample.Describe(diagnostics));
    }

    [Fact]
    public void Says_where_there_is_no_clock_and_no_loader()
    {
        var context = new TemplateContext(Sample.Model());
        Assert.Equal("PUB3127 页.sbn:1:4", Sample.Describe(Sample.Fail("{{ date.now }}", context)));
        Assert.Equal("PUB3133 页.sbn:1:12", Sample.Describe(Sample.Fail("{{ include '甲' }}", context)));
    }

    [Fact]
    public void Has_words_for_every_error_that_it_can_report()
    {
        var codes = typeof(Template).Assembly.GetType("Publisher.Templating.TemplateDiagnostics")!.GetMethods()
            .Count(method => method.ReturnType == typeof(Diagnostic));
        var words = DiagnosticCatalogue.Entries(Language.Chinese)
            .Count(entry => entry.Key.StartsWith("PUB3", StringComparison.Ordinal)
                && !entry.Key.StartsWith("PUB39", StringComparison.Ordinal) && !entry.Key.Contains('.', StringComparison.Ordinal));

        // PUB39 is about layouts. Unknown variables and members have one code with a suggestion and one without.
        Assert.Equal(codes + 2, words);
    }
}
