using System.Text;
using Publisher.Documents.Markup;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Documents.Tests.Markup;

public sealed class MarkupErrorTests
{
    [Theory]
    [InlineData("<p>甲", "PUB4001 form.sbn:1:1 \"<p\"")]
    [InlineData("<section>\n  <p>甲</p>\n", "PUB4001 form.sbn:1:1 \"<section\"")]
    [InlineData("<p>甲</td>", "PUB4002 form.sbn:1:5 \"</td\"")]
    [InlineData("<p>甲</p></p>", "PUB4003 form.sbn:1:9 \"</p\"")]
    [InlineData("<p>甲&nbsp;乙</p>", "PUB4004 form.sbn:1:5 \"&nbsp;\"")]
    [InlineData("<p>甲&乙</p>", "PUB4004 form.sbn:1:5 \"&\"")]
    [InlineData("<p>甲\u0001</p>", "PUB4005 form.sbn:1:5 \"\u0001\"")]
    [InlineData("<?php x ?><p/>", "PUB4006 form.sbn:1:1 \"<?\"")]
    [InlineData("<!DOCTYPE html><p/>", "PUB4006 form.sbn:1:1 \"<!\"")]
    [InlineData("<p>甲<![CDATA[x]]></p>", "PUB4006 form.sbn:1:5 \"<!\"")]
    [InlineData("<p id=a>甲</p>", "PUB4007 form.sbn:1:7 \"a\"")]
    [InlineData("<h1>甲</h1><p>", "PUB4001 form.sbn:1:11 \"<p\"")]
    [InlineData("<p>甲&am", "PUB4004 form.sbn:1:5 \"&\"")]
    [InlineData("<p>甲<a", "PUB4007 form.sbn:1:7 \"\"")]
    [InlineData("<p>a ]]> b</p>", "PUB4007 form.sbn:1:6 \"]\"")]
    [InlineData("<p>a < b</p>", "PUB4007 form.sbn:1:7 \" \"")]
    public void Refuses_what_is_no_xml(string template, string expected) =>
        Assert.Equal([expected], Reading.Errors(template));

    [Theory]
    [InlineData('\uD83D')]
    [InlineData('\uDE00')]
    public void Refuses_half_a_surrogate_pair(char half) =>
        Assert.Equal(["PUB4005 form.sbn:1:4"], Reading.Errors($"<p>{half}</p>").Select(error => error[..20]));

    [Theory]
    [InlineData("<div><p>甲</p>乙</div>", "PUB4010 form.sbn:1:1 \"<div\"")]
    [InlineData("<p>甲<span>乙</span></p>", "PUB4010 form.sbn:1:5 \"<span\"")]
    [InlineData("<table><caption>x</caption><tr><td/></tr></table>", "PUB4010 form.sbn:1:8 \"<caption\"")]
    [InlineData("<p style=\"color:red\">甲</p>", "PUB4011 form.sbn:1:4 \"style\"")]
    [InlineData("<p colspan=\"2\">甲</p>", "PUB4011 form.sbn:1:4 \"colspan\"")]
    [InlineData("<table><tr><td id=\"a\"/></tr></table>", "PUB4011 form.sbn:1:16 \"id\"")]
    [InlineData("<p xmlns=\"urn:x\">甲</p>", "PUB4011 form.sbn:1:4 \"xmlns\"")]
    [InlineData("<p><a>甲</a></p>", "PUB4012 form.sbn:1:4 \"<a\"")]
    [InlineData("<section><td>甲</td></section>", "PUB4013 form.sbn:1:10 \"<td\"")]
    [InlineData("<table><td>甲</td><tr><td/></tr></table>", "PUB4013 form.sbn:1:8 \"<td\"")]
    [InlineData("<p>甲<p>乙</p></p>", "PUB4013 form.sbn:1:5 \"<p\"")]
    [InlineData("<p><a href=\"#x\"><a href=\"#x\">甲</a></a></p><p id=\"x\"/>", "PUB4013 form.sbn:1:17 \"<a\"")]
    [InlineData("<table><tr><td/></tr><thead><tr><td/></tr></thead></table>", "PUB4013 form.sbn:1:22 \"<thead\"")]
    [InlineData("<table><tr><td/></tr><colgroup><col/></colgroup></table>", "PUB4013 form.sbn:1:22 \"<colgroup\"")]
    [InlineData("<ul><p>甲</p></ul>", "PUB4013 form.sbn:1:5 \"<p\"")]
    [InlineData("<td>甲</td>", "PUB4014 form.sbn:1:1 \"<td\"")]
    [InlineData("<strong>甲</strong>", "PUB4014 form.sbn:1:1 \"<strong\"")]
    [InlineData("<section>\n 甲乙 \n<p/></section>", "PUB4015 form.sbn:2:2 \"甲乙\"")]
    [InlineData("<table><tr>甲<td/></tr></table>", "PUB4015 form.sbn:1:12 \"甲\"")]
    [InlineData("甲<p/>", "PUB4016 form.sbn:1:1 \"甲\"")]
    [InlineData("<table><tr><td>甲<p>乙</p></td></tr></table>", "PUB4017 form.sbn:1:17 \"<p\"")]
    [InlineData("<table><tr><td><p>甲</p><strong>乙</strong></td></tr></table>", "PUB4017 form.sbn:1:24 \"<strong\"")]
    [InlineData("<table><tr><td><p>甲</p>乙</td></tr></table>", "PUB4015 form.sbn:1:24 \"乙\"")]
    [InlineData("<p><br>甲</br></p>", "PUB4018 form.sbn:1:4 \"<br\"")]
    [InlineData("<toc><p/></toc>", "PUB4018 form.sbn:1:1 \"<toc\"")]
    public void Refuses_what_the_vocabulary_does_not_have_or_stands_elsewhere(string template, string expected) =>
        Assert.Equal([expected], Reading.Errors(template));

    [Theory]
    [InlineData("<p class=\"正文 大\">甲</p>", "PUB4020 form.sbn:1:11 \"正文 大\"")]
    [InlineData("<p class=\"项目表\">甲</p>", "PUB4020 form.sbn:1:11 \"项目表\"")]
    [InlineData("<table class=\"正文\"><tr><td/></tr></table>", "PUB4021 form.sbn:1:15 \"正文\"")]
    [InlineData("<section page=\"大页\"/>", "PUB4022 form.sbn:1:16 \"大页\"")]
    [InlineData("<p id=\"\">甲</p>", "PUB4030 form.sbn:1:8 \"\"")]
    [InlineData("<p id=\"1a\">甲</p>", "PUB4030 form.sbn:1:8 \"1a\"")]
    [InlineData("<p id=\"a-b\">甲</p>", "PUB4030 form.sbn:1:8 \"a-b\"")]
    [InlineData("<p id=\"a b\">甲</p>", "PUB4030 form.sbn:1:8 \"a b\"")]
    [InlineData("<p id=\"a23456789_123456789_123456789_123456789_1\">甲</p>", "PUB4030 form.sbn:1:8 \"a23456789_123456789_123456789_123456789_1\"")]
    [InlineData("<h1 id=\"_Heading_0000000001\">甲</h1>", "PUB4031 form.sbn:1:9 \"_Heading_0000000001\"")]
    [InlineData("<p id=\"a\"/><h1 id=\"A\"/>", "PUB4032 form.sbn:1:20 \"A\"")]
    [InlineData("<p><a href=\"#b\">甲</a></p>", "PUB4033 form.sbn:1:13 \"#b\"")]
    [InlineData("<p><a href=\"javascript:alert(1)\">甲</a></p>", "PUB4034 form.sbn:1:13 \"javascript:alert(1)\"")]
    [InlineData("<p><a href='file:///etc/passwd'>甲</a></p>", "PUB4034 form.sbn:1:13 \"file:///etc/passwd\"")]
    [InlineData("<p><a href=\"disclosure.pdf\">甲</a></p>", "PUB4034 form.sbn:1:13 \"disclosure.pdf\"")]
    [InlineData("<p><a href=\"https://\">甲</a></p>", "PUB4034 form.sbn:1:13 \"https://\"")]
    [InlineData("<table><tr><td colspan=\"0\"/></tr></table>", "PUB4040 form.sbn:1:25 \"0\"")]
    [InlineData("<table><tr><td colspan=\"abc\"/></tr></table>", "PUB4040 form.sbn:1:25 \"abc\"")]
    [InlineData("<table><tr><td colspan=\"1000000000\"/></tr></table>", "PUB4040 form.sbn:1:25 \"1000000000\"")]
    [InlineData("<table><tr><td rowspan=\"-1\"/></tr></table>", "PUB4040 form.sbn:1:25 \"-1\"")]
    [InlineData("<table><colgroup><col width=\"0\"/></colgroup><tr><td/></tr></table>", "PUB4041 form.sbn:1:30 \"0\"")]
    [InlineData("<table><colgroup><col width=\"2cm\"/></colgroup><tr><td/></tr></table>", "PUB4041 form.sbn:1:30 \"2cm\"")]
    [InlineData("<table><colgroup><col width=\"1E3\"/></colgroup><tr><td/></tr></table>", "PUB4041 form.sbn:1:30 \"1E3\"")]
    [InlineData("<table><colgroup><col width=\"2\"/><col width=\"2%\"/></colgroup><tr><td/><td/></tr></table>", "PUB4042 form.sbn:1:46 \"2%\"")]
    [InlineData("<table><colgroup><col width=\"2\"/><col/></colgroup><tr><td/><td/></tr></table>", "PUB4042 form.sbn:1:34 \"<col\"")]
    [InlineData("<table><tr><th scope=\"column\"/></tr></table>", "PUB4043 form.sbn:1:23 \"column\"")]
    [InlineData("<toc levels=\"0-3\"/>", "PUB4044 form.sbn:1:14 \"0-3\"")]
    [InlineData("<toc levels=\"3-2\"/>", "PUB4044 form.sbn:1:14 \"3-2\"")]
    [InlineData("<toc levels=\"1-\"/>", "PUB4044 form.sbn:1:14 \"1-\"")]
    public void Refuses_bad_values(string template, string expected) =>
        Assert.Equal([expected], Reading.Errors(template));

    [Theory]
    [InlineData("<table><tr><td/></tr><tr><td/><td/></tr></table>", "PUB4050 form.sbn:1:31 \"<td\"")]
    [InlineData("<table><tr><td/><td/></tr><tr><td/></tr></table>", "PUB4051 form.sbn:1:27 \"<tr\"")]
    [InlineData("<table><tr><td rowspan=\"2\"/></tr></table>", "PUB4052 form.sbn:1:12 \"<td\"")]
    [InlineData("<table><thead><tr><td rowspan=\"2\"/></tr></thead><tr><td/></tr></table>", "PUB4052 form.sbn:1:19 \"<td\"")]
    [InlineData("<table/>", "PUB4053 form.sbn:1:1 \"<table\"")]
    [InlineData("<table><tr/></table>", "PUB4053 form.sbn:1:1 \"<table\"")]
    [InlineData("<table><tr><td colspan=\"63\"/><td/></tr></table>", "PUB4054 form.sbn:1:1 \"<table\"")]
    public void Refuses_tables_that_leave_their_grid(string template, string expected) =>
        Assert.Equal([expected], Reading.Errors(template));

    [Fact]
    public void Marks_the_value_in_the_data_when_a_value_is_wrong() => Assert.Equal(
        [
            "PUB4030 data.yaml:1:5 \"1-甲\"",
            "PUB4034 data.yaml:3:5 \"javascript:x\"",
            "PUB4040 data.yaml:2:5 \"两\"",
        ],
        Reading.Errors(
            "<h1 id=\"{{0}}\">甲</h1>\n<table><tr><td colspan=\"{{1}}\"/></tr></table><p><a href=\"{{2}}\">链</a></p>",
            "1-甲",
            "两",
            "javascript:x").Order(StringComparer.Ordinal));

    [Fact]
    public void Names_both_places_of_an_id_given_twice()
    {
        var diagnostics = new DiagnosticBag();
        var printed = PrintedTemplate.Of("<p id=\"{{0}}\"/>\n<p id=\"{{1}}\"/>", "a", "a");
        MarkupReader.Read(printed.Text, printed.Map, TestStyles.Sheet, diagnostics);
        var error = Assert.Single(diagnostics);
        Assert.Equal("data.yaml:2:5", error.Span.ToString());
        Assert.Equal("data.yaml:1:5", Assert.Single(error.Labels).Span.ToString());
    }

    [Fact]
    public void Reports_all_errors_of_a_run() => Assert.Equal(
        [
            "PUB4010 form.sbn:1:1 \"<div\"",
            "PUB4020 form.sbn:1:16 \"无\"",
            "PUB4011 form.sbn:2:10 \"color\"",
            "PUB4013 form.sbn:3:12 \"<h1\"",
            "PUB4011 form.sbn:3:16 \"x\"",
            "PUB4040 form.sbn:4:18 \"x\"",
            "PUB4001 form.sbn:5:1 \"<p\"",
        ],
        Reading.Errors(
            "<div><p class=\"无\"/></div>\n<section color=\"\"><p/></section>\n<table><tr><h1 x=\"\">甲</h1><td/></tr>\n" +
            "<tr><td colspan=\"x\"/></tr></table>\n<p>"));

    [Fact]
    public void Reports_a_slip_of_the_template_once_however_often_it_is_printed()
    {
        var template = new SourceFile("form.sbn", "<p class=\"无\">甲</p>");
        var text = string.Concat(Enumerable.Repeat(template.Text, 41));
        var map = new SourceMap([.. Enumerable.Range(0, 41).Select(i => new SourceMapSegment(
            i * template.Text.Length, template.Text.Length, new SourceSpan(template, 0, template.Text.Length), IsValue: false))]);
        var diagnostics = new DiagnosticBag();
        MarkupReader.Read(text, map, TestStyles.Sheet, diagnostics);
        Assert.Equal(["PUB4020 form.sbn:1:11 \"无\""], diagnostics.Select(Reading.Describe));
    }

    [Theory]
    [InlineData("section")]
    [InlineData("strong")]
    [InlineData("div")]
    [InlineData("p")]
    [InlineData("table")]
    public void Refuses_nesting_of_any_depth_without_falling_over(string name)
    {
        var template = new StringBuilder(name == "strong" ? "<p>" : "");
        template.Insert(template.Length, $"<{name}>", 100_000).Insert(template.Length, $"</{name}>", 100_000);
        template.Append(name == "strong" ? "</p>" : "");
        Assert.Contains(Reading.Errors(template.ToString()), error => error.StartsWith("PUB4008", StringComparison.Ordinal));
    }

    [Fact]
    public void Names_every_open_element_when_the_text_ends() => Assert.Equal(
        ["PUB4001 form.sbn:1:1 \"<section\"", "PUB4001 form.sbn:2:3 \"<p\"", "PUB4001 form.sbn:2:6 \"<em\""],
        Reading.Errors("<section>\n  <p><em>甲\n"));
}
