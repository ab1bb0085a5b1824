using Publisher.Import.Diagnostics;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Import.Recognition;

/// <summary>Compares the bookmarks at the titles of tables with those that the layout will give them.</summary>
internal static class BookmarkCheck
{
    public static void Check(List<ProjectRecord> records, FormIndex index, SourceSpan file, DiagnosticBag findings)
    {
        if (index.Form.Bookmarks is not { } scheme)
        {
            return;
        }

        for (var i = 0; i < records.Count; i++)
        {
            var draft = records[i].Content;
            var expected = scheme.FormatTable(i + 1 + scheme.TableOffset);
            var own = draft.Bookmarks.FirstOrDefault(name => name.StartsWith(scheme.TablePrefix, StringComparison.Ordinal));
            if (own is not null && own != expected)
            {
                findings.Add(RecognitionDiagnostics.OtherBookmark(file, own, expected, draft.Title ?? draft.Name));
            }
        }
    }
}
