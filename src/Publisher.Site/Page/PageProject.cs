using System.Collections.Immutable;
using Publisher.Data.Forms;
using Publisher.Data.Model;
using Publisher.Data.Values;
using Publisher.Documents.Outline;

namespace Publisher.Site.Page;

/// <summary>A project table as the page shows it.</summary>
/// <param name="Table">The table.</param>
/// <param name="Anchor">Of its heading; null when it has none.</param>
/// <param name="IsRepeated">Whether an earlier part prints the same project: it is counted once.</param>
internal sealed record PageProject(ProjectTable Table, string? Anchor, bool IsRepeated)
{
    /// <summary>No amount is larger; a larger number is a slip, and its sum could not be kept.</summary>
    private const decimal LargestAmount = 1e15m;

    public Project Project => Table.Project;

    /// <summary>预算数 in 元; null when it is not said, or not in which unit.</summary>
    public decimal? Yuan =>
        Project.Budget?.Value is { } value && Math.Abs(value) < LargestAmount && MoneyUnit.YuanIn(Project.MoneyUnit?.Text ?? "") is { } yuan
            ? value * yuan
            : null;

    /// <summary>All tables in the order of the document.</summary>
    public static ImmutableArray<PageProject> Of(Disclosure disclosure, FormDefinition form, DocumentOutline outline)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var anchors = new Anchors(form.Bookmarks, outline);
        return
        [
            .. disclosure.Parts.SelectMany(part => part.Tables).Select(table => new PageProject(
                table, anchors.Find(table), !known.Add(table.Project.Span.File?.Path ?? $"#{known.Count}"))),
        ];
    }

    /// <summary>A form without bookmarks leaves the names to the outline, where headings are found by their words.</summary>
    private sealed class Anchors(BookmarkScheme? bookmarks, DocumentOutline outline)
    {
        private int _next;

        public string? Find(ProjectTable table)
        {
            if (bookmarks is not null)
            {
                return bookmarks.FormatTable(table.BookmarkNumber);
            }

            for (var i = _next; i < outline.Entries.Length; i++)
            {
                if (outline.Entries[i].Text.EndsWith(table.Title.Text, StringComparison.Ordinal))
                {
                    _next = i + 1;
                    return outline.Entries[i].Anchor;
                }
            }

            return null;
        }
    }
}
