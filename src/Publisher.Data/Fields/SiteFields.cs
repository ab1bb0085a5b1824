using System.Collections.Immutable;

namespace Publisher.Data.Fields;

/// <summary>The keys of <c>site.yaml</c>: what is the same on all pages of the site.</summary>
public static class SiteFields
{
    public static FieldDescription Name { get; } =
        new("站点名称", FieldKind.Text, "网站的规范名称（SiteName）", "某某市人民政府门户网站") { Synonyms = ["网站名称", "SiteName"] };

    public static FieldDescription Domain { get; } =
        new("站点域名", FieldKind.Text, "网站的英文域名（SiteDomain）", "www.example.gov.cn") { Synonyms = ["网站域名", "域名", "SiteDomain"] };

    public static FieldDescription Code { get; } =
        new("站点标识码", FieldKind.Text, "十位政府网站标识码（SiteIDCode）", "\"0000000000\"") { Synonyms = ["网站标识码", "标识码", "SiteIDCode"] };

    public static FieldDescription ColumnName { get; } =
        new("栏目名称", FieldKind.Text, "所在栏目的名称（ColumnName）", "预算绩效") { Synonyms = ["栏目", "ColumnName"] };

    public static FieldDescription ColumnDescription { get; } =
        new("栏目介绍", FieldKind.Text, "栏目是做什么的，一两句话（ColumnDescription）", "各部门预算绩效目标公开") { Synonyms = ["栏目描述", "ColumnDescription"] };

    public static FieldDescription ColumnKeywords { get; } =
        new("栏目关键词", FieldKind.List, "栏目的关键词（ColumnKeywords）", "- 绩效目标") { Synonyms = ["栏目关键字", "ColumnKeywords"] };

    public static FieldDescription ColumnType { get; } =
        new("栏目类别", FieldKind.Text, "概况信息、政务动态、信息公开等（ColumnType）", "信息公开") { Synonyms = ["栏目类型", "ColumnType"] };

    public static FieldDescription Address { get; } =
        new("网址", FieldKind.Text, "公开文件夹在网上的地址，以 http 开头", "https://www.example.gov.cn/yusuan/") { Synonyms = ["地址", "Url"] };

    public static FieldDescription Editor { get; } =
        new("责任编辑", FieldKind.Text, "网页的责任编辑（Author）", "张三") { Synonyms = ["编辑", "Author"] };

    public static FieldDescription Picture { get; } =
        new("图片", FieldKind.Text, "分享网页时显示的图片的网址（Image）", "https://www.example.gov.cn/logo.png") { Synonyms = ["Image"] };

    public static FieldDescription Footer { get; } =
        new("页脚", FieldKind.List, "每页底部的文字，如主办单位、联系电话、备案号", "- 主办：某某市人民政府办公室") { Synonyms = ["底部"] };

    public static ImmutableArray<FieldDescription> All { get; } =
    [
        Name, Domain, Code, ColumnName, ColumnDescription, ColumnKeywords, ColumnType, Address, Editor, Picture, Footer,
    ];

    /// <summary>What 国办发〔2017〕47号, annex 2, asks of every page; the rest may be left out.</summary>
    public static ImmutableArray<FieldDescription> Required { get; } =
        [Name, Domain, Code, ColumnName, ColumnDescription, ColumnKeywords, ColumnType];
}
