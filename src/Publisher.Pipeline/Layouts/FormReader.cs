using System.Collections.Immutable;
using Publisher.Data.Forms;
using Publisher.Data.Syntax;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Layouts;

/// <summary>Reads a layout's <c>layout.yaml</c>: the facts of its form that the data is checked against.</summary>
internal sealed class FormReader(DiagnosticBag diagnostics)
{
    /// <summary>The form, and the file name of the template of the whole document.</summary>
    public (FormDefinition Form, string MainTemplate) Read(DataMapping root)
    {
        var reader = new NodeReader(root, diagnostics);
        _ = reader.Text("名称");
        var main = reader.Text("主模板") ?? "document.sbn";
        var usual = FormDefinition.Default;
        var required = reader.Mapping("必填");
        var form = new FormDefinition
        {
            PlanColumns = Texts(reader, "支出计划", usual.PlanColumns),
            ProjectParts = ReadParts(reader, usual.ProjectParts),
            ProjectFields = Texts(reader, "项目附加键", []),
            DisclosureFields = Texts(reader, "公开附加键", []),
            Level1Names = Texts(reader, "一级指标", []),
            Level2Names = Texts(reader, "二级指标", []),
            RequiredProjectKeys = Texts(required, "项目", usual.RequiredProjectKeys),
            RequiredIndicatorKeys = Texts(required, "指标", usual.RequiredIndicatorKeys),
            RequiredDisclosureKeys = Texts(required, "公开", usual.RequiredDisclosureKeys),
            Bookmarks = ReadBookmarks(reader, usual.Bookmarks),
        };
        required?.ReportUnknownKeys();
        reader.ReportUnknownKeys();
        return (form, main);
    }

    private static ImmutableArray<string> Texts(NodeReader? reader, string key, ImmutableArray<string> usual) =>
        reader?.Node(key) is null ? usual : [.. reader.Texts(key)];

    private static ImmutableArray<ProjectPartDefinition> ReadParts(
        NodeReader reader, ImmutableArray<ProjectPartDefinition> usual)
    {
        if (reader.Node("项目部分") is null)
        {
            return usual;
        }

        var parts = ImmutableArray.CreateBuilder<ProjectPartDefinition>();
        foreach (var part in reader.Mappings("项目部分"))
        {
            var title = part.Text("标题") ?? "";
            parts.Add(part.Text("表题后缀") is { } suffix ? new ProjectPartDefinition(title, suffix) : new ProjectPartDefinition(title));
            part.ReportUnknownKeys();
        }

        return parts.ToImmutable();
    }

    private static BookmarkScheme ReadBookmarks(NodeReader reader, BookmarkScheme usual)
    {
        if (reader.Mapping("书签") is not { } bookmarks)
        {
            return usual;
        }

        var scheme = new BookmarkScheme
        {
            SectionPrefix = bookmarks.Text("正文前缀") ?? usual.SectionPrefix,
            TablePrefix = bookmarks.Text("项目表前缀") ?? usual.TablePrefix,
            TableOffset = (int)bookmarks.Number("项目表起点", usual.TableOffset, 0, 1000),
            Digits = (int)bookmarks.Number("位数", usual.Digits, 1, 20),
        };
        bookmarks.ReportUnknownKeys();
        return scheme;
    }
}
