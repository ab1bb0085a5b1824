using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Publisher.Documents.Blocks;
using Publisher.Documents.Inlines;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Html.Frame;

namespace Publisher.Writers.Html.Tests;

public sealed class HtmlWriterTests
{
    [Fact]
    public void Writes_blocks_with_semantic_elements_and_no_needless_classes() => Assert.Equal(
        """
        <section class="web-page web-page-封面">
        <p class="标题">题目</p>
        </section>
        <section id="part">
        <div class="web-heading"><h2 class="标题" id="a">一、总体</h2><a href="#a" aria-label="链接"></a></div>
        <p>甲<strong>乙</strong><em>丙</em><br/>  丁 <a href="https://www.gov.cn/?a=1&amp;b=2">戊</a><a href="#a">己</a></p>
        <p class="2_级" id="p">庚</p>
        <ol role="list">
        <li><p><span class="web-label">1.</span>辛</p>
        </li>
        <li><p><span class="web-label">（二）</span>壬</p>
        <ul role="list">
        <li><p>癸</p>
        </li>
        </ul>
        </li>
        </ol>
        <div class="web-break"></div>
        </section>

        """,
        Pages.Inside(Pages.Write(TestDocuments.OfMarkup(
            """
            <section page="封面"><p class="标题">题目</p></section>
            <section id="part"><h1 id="a">一、总体</h1>
              <p>甲<strong>乙</strong><em>丙</em><br/>  丁 <a href="https://www.gov.cn/?a=1&amp;b=2">戊</a><a href="#a">己</a></p>
              <p class="2 级" id="p">庚</p>
              <ol><li>辛</li><li label="（二）"><p>壬</p><ul><li label="">癸</li></ul></li></ol><page-break/>
            </section>
            """))));

    [Fact]
    public void Writes_merged_tables_with_scope_and_headers() => Assert.Equal(
        """
        <div class="web-heading"><h2 class="标题" id="t1">1.印刷费绩效目标表</h2><a href="#t1" aria-label="链接"></a></div>
        <div class="web-table" role="group" tabindex="0" aria-label="绩效指标"><table class="web-columns-1 表" id="x" aria-labelledby="t1">
        <colgroup><col span="3"/></colgroup>
        <thead>
        <tr><th scope="col" id="-1">一级</th><th scope="colgroup" colspan="2" id="-2">二级</th></tr>
        </thead>
        <tbody>
        <tr><th scope="rowgroup" rowspan="2" id="-3">产出</th><td headers="-2 -3">数量</td><td class="正文" headers="-2 -3">≥80%</td></tr>
        <tr><td headers="-2 -3"></td><td headers="-2 -3"><p>甲</p>
        <p class="标题">乙</p>
        </td></tr>
        </tbody>
        </table></div>
        <div class="web-table" role="group" tabindex="0" aria-label="1.印刷费绩效目标表"><table class="web-columns-2 表" aria-labelledby="t1">
        <colgroup><col/></colgroup>
        <tbody>
        <tr><td>丙</td></tr>
        </tbody>
        </table></div>
        <div class="web-table" role="group" tabindex="0" aria-label="1.印刷费绩效目标表"><table class="web-columns-2 表" aria-labelledby="t1">
        <colgroup><col/></colgroup>
        <tbody>
        <tr><th scope="row">丁</th></tr>
        </tbody>
        </table></div>

        """,
        Pages.Inside(Pages.Write(TestDocuments.OfMarkup(
            """
            <h4 id="t1">1.印刷费绩效目标表</h4>
            <table id="x" summary="绩效指标"><thead><tr><th>一级</th><th colspan="2">二级</th></tr></thead>
            <tr><th rowspan="2">产出</th><td>数量</td><td class="正文">≥80%</td></tr>
            <tr><td/><td><p class="正文">甲</p><p class="标题">乙</p></td></tr></table>
            <table><tr><td>丙</td></tr></table><table><tr><th>丁</th></tr></table>
            """))));

    [Theory]
    [InlineData("1 2 2 1 4 4 3", "2 3 3 2 3 3 3")]
    [InlineData("4 2 4 1", "2 2 3 2")]
    [InlineData("1 2 3 4 1", "2 3 4 5 2")]
    public void Skips_no_heading_level(string levels, string expected)
    {
        var markup = string.Concat(levels.Split(' ').Select(level => $"<h{level}>甲</h{level}>"));
        var page = Pages.Body(Pages.Write(TestDocuments.OfMarkup(markup)));
        Assert.Equal(expected, string.Join(' ', page.Elements().Select(heading => heading.Elements().First().Name.LocalName[1..])));
    }

    [Fact]
    public void Has_one_h1_above_the_document_whatever_it_prints()
    {
        var page = Pages.Parse(Pages.Write(TestDocuments.OfMarkup("<section><p class=\"标题\">题目</p></section><h1>题目</h1><h2>甲</h2>")));
        var title = Assert.Single(page.Descendants("h1"));
        Assert.Equal("题目", title.Value);
        Assert.Equal("main", title.Parent!.Name);
        Assert.Equal(["题目"], page.Descendants("h2").Select(heading => heading.Value));
        Assert.Equal(["甲"], page.Descendants("h3").Select(heading => heading.Value));
    }

    [Fact]
    public void Nests_the_contents_as_the_headings_nest()
    {
        var page = Pages.Write(TestDocuments.OfMarkup(
            "<section><p>目录</p><toc levels=\"1-4\"/></section><h1 id=\"a\">甲</h1><h4 id=\"b\">&lt;乙&gt;</h4><h2 id=\"c\">丙</h2><h1 id=\"d\">丁</h1>"));
        Assert.Contains(
            """
            <section class="web-contents">
            <p>目录</p>
            <nav id="page-contents" aria-label="目录">
            <ol>
            <li><a href="#a">甲</a>
            <ol>
            <li><a href="#b">&lt;乙&gt;</a></li>
            <li><a href="#c">丙</a></li>
            </ol>
            </li>
            <li><a href="#d">丁</a></li>
            </ol>
            </nav>
            </section>
            """,
            page,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Links_every_entry_of_the_contents_to_a_heading()
    {
        var page = Pages.Parse(Pages.Write(TestDocuments.OfMarkup("<toc/><h1>甲</h1><section><h3>乙</h3></section><h2 id=\"c\">丙</h2>")));
        var ids = page.Descendants().Select(element => (string?)element.Attribute("id")).ToHashSet();
        var links = page.Descendants("nav").Single().Descendants("a").Select(link => ((string)link.Attribute("href")!)[1..]).ToList();
        Assert.Equal(["_Heading_0000000001", "_Heading_0000000002", "c"], links);
        Assert.Subset(ids, links.ToHashSet<string?>());
    }

    [Fact]
    public void Escapes_by_context()
    {
        const string Attack = "</title></style><script>alert('1')</script> \" onload=\"x ]]> &amp; {{x}}";
        var document = TestDocuments.Of(
            [
                new Paragraph(default, "正文", [new TextRun(default, Attack)]),
                new Heading(default, 1, "正文", [new TextRun(default, Attack)]),
            ],
            Attack);
        document = document with
        {
            Properties = document.Properties with { Author = Attack, Subject = Attack, Keywords = Attack, Producer = Attack, Language = "zh-CN\"><script>" },
        };
        var plain = Pages.Parse(Pages.Write(document));
        Assert.Equal(["author", "description", "keywords", "generator"], Named(plain, Attack));
        var tree = Pages.Parse(Pages.Write(document, new HtmlWriterOptions
        {
            Frame = new PageFrame
            {
                Title = Attack,
                Language = Attack,
                SiteName = Attack,
                Meta = [new HtmlMeta(Attack, Attack)],
                CanonicalUrl = Attack,
                Feeds = [new PageFeed(Attack, Attack, Attack)],
                Scripts = [Attack],
                Trail = [new PageLink(Attack, Attack)],
                Footer = [Attack],
            },
            Preface = html => html.Words(Attack),
            Notes = _ => Attack,
            RowIds = (_, _) => Attack,
        }));
        Assert.Equal(Attack, tree.Descendants("title").Single().Value);
        Assert.Equal(Attack, tree.Descendants("h1").Single().Value);
        Assert.All(tree.Descendants("script"), script => Assert.Empty(script.Value));
        Assert.Equal(
            ["assets/page.js", $"assets/{Uri.EscapeDataString(Attack)}"],
            tree.Descendants("script").Select(script => (string?)script.Attribute("src")));
        Assert.DoesNotContain(tree.Descendants().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.DoesNotContain(tree.Descendants().Attributes(), attribute => attribute.Name.LocalName == "style");
    }

    [Fact]
    public void Allows_its_own_style_and_nothing_else()
    {
        var page = Pages.Write(TestDocuments.OfMarkup("<p>甲</p>"));
        var style = page[(page.IndexOf("<style>", StringComparison.Ordinal) + 7)..page.IndexOf("</style>", StringComparison.Ordinal)];
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        Assert.Contains($"default-src 'none'; script-src 'self'; img-src 'self'; connect-src 'self'; style-src 'sha256-{hash}'; base-uri", page, StringComparison.Ordinal);
        Assert.All(Pages.Parse(page).Descendants("script"), script => Assert.NotNull(script.Attribute("src")));
        Assert.DoesNotContain("url(", style, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", style, StringComparison.Ordinal);
        Assert.DoesNotContain("http", style, StringComparison.Ordinal);
    }

    [Fact]
    public void Has_landmarks_a_skip_link_and_a_language()
    {
        var page = Pages.Parse(Pages.Write(TestDocuments.OfMarkup("<toc/><h1>甲</h1>")));
        Assert.Equal("zh-CN", (string?)page.Attribute("lang"));
        var body = page.Element("body")!;
        Assert.Equal("#page-main", (string?)body.Elements().First().Attribute("href"));
        Assert.Equal(["a", "header", "main", "footer"], body.Elements().Select(element => element.Name.LocalName));
        Assert.Equal("page-main", (string?)body.Element("main")!.Attribute("id"));
    }

    [Fact]
    public void Says_in_its_head_and_foot_what_the_frame_says()
    {
        var page = Pages.Write(TestDocuments.OfMarkup("<p>甲</p>"), new HtmlWriterOptions
        {
            Frame = new PageFrame
            {
                Title = "题目 - 站点",
                Root = "../../",
                Meta = [new("SiteName", "唐山市人民政府"), new("Author", "")],
                Trail = [new("../../index.html", "首页"), new("../../index.html#y2024", "2024年")],
                StructuredData = "{\"a\":1}"u8.ToArray(),
                Footer = ["承办：甲"],
                Date = new DateTimeOffset(2024, 2, 6, 23, 0, 0, TimeSpan.FromHours(8)),
            },
        });
        Assert.Contains("<title>题目 - 站点</title>", page, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"SiteName\" content=\"唐山市人民政府\"/>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"Author\"", page, StringComparison.Ordinal);
        Assert.Contains("<li><a href=\"../../index.html#y2024\">2024年</a></li>", page, StringComparison.Ordinal);
        Assert.Contains("<script type=\"application/ld+json\">{\"a\":1}</script>", page, StringComparison.Ordinal);
        Assert.Contains("src=\"../../assets/page.js\"", page, StringComparison.Ordinal);
        Assert.Contains("<p>承办：甲</p>\n<p><time datetime=\"2024-02-06\">2024年2月6日</time></p>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_rows_and_notes_tables_without_a_word_more()
    {
        const string Markup = "<h1 id=\"a\">甲</h1><table><tr><td>乙</td><td>丙</td></tr></table><table><tr><td/><td/></tr></table>";
        var bare = Pages.Body(Pages.Write(TestDocuments.OfMarkup(Markup)));
        var page = Pages.Body(Pages.Write(TestDocuments.OfMarkup(Markup), new HtmlWriterOptions
        {
            Notes = anchor => $"说明{anchor}",
            RowIds = (anchor, _) => $"{anchor}-1",
        }));
        Assert.Equal(Pages.WithoutBlanks(bare.Value), Pages.WithoutBlanks(page.Value));
        Assert.Equal("说明a", (string?)Assert.Single(page.Elements("p")).Attribute("data-note"));
        var row = page.Descendants("tr").First();
        Assert.Equal("a-1", (string?)row.Attribute("id"));
        Assert.Equal("#a-1", (string?)row.Elements("td").Last().Element("a")!.Attribute("href"));
        Assert.Equal(2, page.Descendants("a").Count());
    }

    [Fact]
    public void Reports_what_a_page_cannot_express()
    {
        var diagnostics = new DiagnosticBag();
        var page = Pages.Write(
            TestDocuments.Of([new Paragraph(default, "无", [new Link(default, "javascript:alert(1)", [new TextRun(default, "甲")])])], title: " "),
            options: null,
            diagnostics);
        Assert.Equal(["PUB5301", "PUB5302", "PUB5303"], diagnostics.Select(diagnostic => diagnostic.Code).Order(StringComparer.Ordinal));
        Assert.All(diagnostics, diagnostic => Assert.NotEmpty(diagnostic.GetMessage(Language.Chinese)));
        Assert.DoesNotContain("javascript", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_every_blank()
    {
        var page = Pages.Body(Pages.Write(TestDocuments.Of([new Paragraph(default, "正文", [new TextRun(default, " 甲  乙\t丙 ")])])));
        Assert.Equal(" 甲  乙\t丙 ", page.Element("p")!.Value);
    }

    [Fact]
    public void Writes_text_longer_than_its_buffer_whole()
    {
        var text = string.Concat(Enumerable.Repeat("𬭎<商", 40_000));
        var page = Pages.Body(Pages.Write(TestDocuments.Of([new Paragraph(default, "正文", [new TextRun(default, text)])])));
        Assert.Equal(text, page.Element("p")!.Value);
    }

    private static IEnumerable<string> Named(XElement page, string content) => page.Descendants("meta")
        .Where(meta => (string?)meta.Attribute("content") == content)
        .Select(meta => (string)meta.Attribute("name")!);
}
