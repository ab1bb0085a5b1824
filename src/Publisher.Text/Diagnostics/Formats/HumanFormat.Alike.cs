using System.Globalization;

namespace Publisher.Text.Diagnostics.Formats;

/// <content>Many findings of one kind: the first in full, the others a line each.</content>
public sealed partial class HumanFormat
{
    /// <summary>More warnings of one kind than these are a habit of the writer, which one example explains.</summary>
    private const int MaximumInFull = 3;

    /// <summary>Groups what is alike at the place of its first; errors are shown one by one.</summary>
    private static List<List<Diagnostic>> GroupAlike(IEnumerable<Diagnostic> diagnostics)
    {
        var all = diagnostics.ToList();
        var counts = all.CountBy(KindOf).ToDictionary();
        var groups = new List<List<Diagnostic>>(all.Count);
        var open = new Dictionary<(string, Severity, bool), List<Diagnostic>>();
        foreach (var diagnostic in all)
        {
            var kind = KindOf(diagnostic);
            var isGrouped = diagnostic.Severity != Severity.Error && !diagnostic.Span.IsNone && counts[kind] > MaximumInFull;
            if (isGrouped && open.TryGetValue(kind, out var group))
            {
                group.Add(diagnostic);
                continue;
            }

            groups.Add([diagnostic]);
            if (isGrouped)
            {
                open.Add(kind, groups[^1]);
            }
        }

        return groups;
    }

    private static (string Code, Severity Severity, bool IsWaived) KindOf(Diagnostic diagnostic) =>
        (diagnostic.Code, diagnostic.Severity, diagnostic.WaivedBecause is not null);

    private void WriteOthers(List<Diagnostic> alike, Language language, TextWriter output)
    {
        if (alike.Count == 1)
        {
            return;
        }

        var margin = new string(' ', GutterWidth(alike[0]));
        var count = (alike.Count - 1).ToString(CultureInfo.InvariantCulture);
        var words = language == Language.Chinese ? $"同类的还有 {count} 处：" : $"{count} more of the same kind:";
        output.Write($"{margin} {Paint(Blue, "=")} {Paint(Bold, words)}\n");
        foreach (var other in alike.Skip(1))
        {
            output.Write($"{margin}   {Place(other.Span)}: {other.GetMessage(language)}\n");
        }
    }
}
