using Publisher.Data.Syntax;
using Publisher.Text.Sources;

namespace Publisher.Data.Rules;

/// <summary>Repairs a data file: only inside the values themselves, so that comments and layout stay.</summary>
public static class FixedText
{
    /// <summary>
    /// The repaired text, or null when nothing is to be repaired. A repair that would change more than its value is left out,
    /// with all others of the file.
    /// </summary>
    public static string? TryApply(SourceFile file, IEnumerable<TextFix> fixes)
    {
        var edits = FindEdits(file, fixes);
        if (edits.Count == 0)
        {
            return null;
        }

        var text = file.Text;
        for (var i = edits.Count - 1; i >= 0; i--)
        {
            var (start, length, replacement, _) = edits[i];
            text = string.Concat(text.AsSpan(0, start), replacement, text.AsSpan(start + length));
        }

        var before = DataParser.Parse(file, []);
        var after = DataParser.Parse(new SourceFile(file.Path, text), []);
        return before is not null && after is not null && IsSameBut(before, after, edits) ? text : null;
    }

    /// <summary>In their order in the file, none over another.</summary>
    private static List<(int Start, int Length, string Replacement, SourceSpan Value)> FindEdits(
        SourceFile file, IEnumerable<TextFix> fixes)
    {
        var edits = new List<(int Start, int Length, string Replacement, SourceSpan Value)>();
        foreach (var fix in fixes.Where(fix => fix.Span.File == file))
        {
            var source = fix.Span.Text;
            var index = source.IndexOf(fix.Words, StringComparison.Ordinal);
            var isOnce = index >= 0 && source[(index + 1)..].IndexOf(fix.Words, StringComparison.Ordinal) < 0;
            if (isOnce)
            {
                edits.Add((fix.Span.Start + index, fix.Words.Length, fix.Replacement, fix.Span));
            }
        }

        edits.Sort((a, b) => a.Start.CompareTo(b.Start));
        for (var i = edits.Count - 1; i > 0; i--)
        {
            if (edits[i - 1].Start + edits[i - 1].Length > edits[i].Start)
            {
                edits.RemoveAt(i);
            }
        }

        return edits;
    }

    private static bool IsSameBut(DataNode before, DataNode after, List<(int Start, int Length, string Replacement, SourceSpan Value)> edits) =>
        (before, after) switch
        {
            (DataScalar a, DataScalar b) => a.Text == b.Text || edits.Exists(edit => edit.Value == a.Span),
            (DataSequence a, DataSequence b) => a.Items.Length == b.Items.Length
                && a.Items.Zip(b.Items).All(pair => IsSameBut(pair.First, pair.Second, edits)),
            (DataMapping a, DataMapping b) => a.Entries.Length == b.Entries.Length
                && a.Entries.Zip(b.Entries).All(pair =>
                    pair.First.Key == pair.Second.Key && IsSameBut(pair.First.Value, pair.Second.Value, edits)),
            _ => false,
        };
}
