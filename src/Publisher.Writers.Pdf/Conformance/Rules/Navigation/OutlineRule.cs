using Publisher.Pdf.Objects;
using Publisher.Writers.Pdf.Conformance.Model;

namespace Publisher.Writers.Pdf.Conformance.Rules.Navigation;

/// <summary>The outline is one chain on each level, counted rightly, each entry with a title and a target (ISO 32000-1 §12.3.3).</summary>
internal sealed class OutlineRule : ConformanceRule
{
    private readonly record struct Level(int Number, DictionaryObject Dictionary);

    public override void Check(CheckedFile file, Findings findings)
    {
        if (file.Catalog.Find("Outlines") is not ReferenceObject reference
            || file.Objects.Resolve(reference) is not DictionaryObject root)
        {
            return;
        }

        var seen = new HashSet<int>();
        var levels = new Stack<Level>();
        levels.Push(new Level(reference.Number, root));
        while (levels.TryPop(out var level))
        {
            CheckLevel(file, level, seen, levels, findings);
        }
    }

    private static void CheckLevel(
        CheckedFile file, Level level, HashSet<int> seen, Stack<Level> levels, Findings findings)
    {
        var previous = 0;
        var next = level.Dictionary.Find("First") as ReferenceObject;
        while (next is { } reference)
        {
            if (!seen.Add(reference.Number) || file.Objects.Resolve(reference) is not DictionaryObject item)
            {
                findings.Add(ConformanceDiagnostics.Outline(findings.File, reference.Number));
                return;
            }

            if (string.IsNullOrEmpty(file.Objects.Text(item, "Title"))
                || !(item.Has("Dest") || item.Has("A"))
                || NumberOf(item, "Parent") != level.Number
                || NumberOf(item, "Prev") != previous)
            {
                findings.Add(ConformanceDiagnostics.Outline(findings.File, reference.Number));
            }

            levels.Push(new Level(reference.Number, item));
            previous = reference.Number;
            next = item.Find("Next") as ReferenceObject;
        }

        if (NumberOf(level.Dictionary, "Last") != previous)
        {
            findings.Add(ConformanceDiagnostics.Outline(findings.File, level.Number));
        }
    }

    private static int NumberOf(DictionaryObject dictionary, string key) =>
        (dictionary.Find(key) as ReferenceObject)?.Number ?? 0;
}
