using System.Collections.Immutable;
using System.Globalization;
using Publisher.Data.Forms;
using Publisher.Data.Model;
using Publisher.Data.Values;
using Publisher.Documents.Outline;
using Publisher.Site.Page;

namespace Publisher.Site.Records;

/// <summary>
/// What the site's own pages know of a disclosure. It is published beside the disclosure's page, where the search reads it, and
/// read back by the next build, so that one changed disclosure among many costs no other its loading.
/// </summary>
/// <param name="Path">Its folder in the site, <c>2024/my-bureau</c>.</param>
/// <param name="Department">部门.</param>
/// <param name="Title">The document's title.</param>
/// <param name="PublishedOn">发布日期, or null.</param>
/// <param name="Projects">The published project tables, in printed order.</param>
public sealed record DisclosureRecord(
    string Path, string Department, string Title, DateOnly? PublishedOn, ImmutableArray<ProjectRecord> Projects)
{
    /// <summary>年度, four digits.</summary>
    public string Year => Path[..Path.IndexOf('/', StringComparison.Ordinal)];

    /// <summary>What the department's disclosures of all years have in common: the folder's name, which outlives a change of title.</summary>
    public string Slug => Path[(Path.IndexOf('/', StringComparison.Ordinal) + 1)..];

    /// <summary>Its page, as seen from the site's first folder.</summary>
    public string Address => SiteAddress.Of(Path) + "/index.html";

    /// <summary>The projects, each once.</summary>
    public IEnumerable<ProjectRecord> Counted => Projects.Where(project => !project.IsRepeated);

    /// <summary>The budgets of all projects; null when one of them is not known, since a sum without it would mislead.</summary>
    public decimal? TotalYuan
    {
        get
        {
            decimal? total = 0;
            foreach (var project in Counted)
            {
                total += project.Yuan;
            }

            return total;
        }
    }

    /// <summary>What the site knows of a disclosure. Amounts without a printed unit stay unknown: 元 and 万元 look alike.</summary>
    /// <param name="disclosure">The disclosure.</param>
    /// <param name="form">The form that it follows.</param>
    /// <param name="outline">Its document's headings, whose anchors lead to the tables.</param>
    /// <param name="title">The document's title.</param>
    /// <param name="path">Its folder in the site.</param>
    public static DisclosureRecord Of(Disclosure disclosure, FormDefinition form, DocumentOutline outline, string title, string path) => new(
        path,
        disclosure.Department.Text,
        title,
        disclosure.Publication.PublishedOn?.Value,
        [
            .. PageProject.Of(disclosure, form, outline).Select(project => new ProjectRecord(
                project.Anchor ?? "",
                project.Table.Number?.ToString(CultureInfo.InvariantCulture) ?? "",
                project.Project.Name.Text,
                MoneyUnit.YuanIn(project.Project.MoneyUnit?.Text ?? "") is null ? null : project.Yuan,
                project.IsRepeated,
                project.IsRepeated ? [] : WordsOf(project.Project))),
        ]);

    /// <summary>三级指标, and 绩效指标描述 where it says something else.</summary>
    private static ImmutableArray<string> WordsOf(Project project) =>
    [
        .. project.Indicators
            .SelectMany(indicator => new[] { indicator.Level3.Text, indicator.Description.Text })
            .Where(words => words.Length > 0)
            .Distinct(StringComparer.Ordinal),
    ];
}
