using System.Text;
using Publisher.Data.Rules;

namespace Publisher.Pipeline.Building;

/// <summary>Writes the certain repairs of a validation into the data files.</summary>
public static class DataRepair
{
    /// <summary>How many files were changed.</summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static int Run(ValidationReport report)
    {
        var changed = 0;
        var byFile = report.Findings
            .Where(finding => finding.Fix is { Span.File: not null })
            .GroupBy(finding => finding.Fix!.Span.File!, finding => finding.Fix!);
        foreach (var fixes in byFile)
        {
            if (FixedText.TryApply(fixes.Key, fixes) is { } text)
            {
                // The file is named as messages show it, which is relative to the current folder.
                File.WriteAllText(fixes.Key.Path, text, new UTF8Encoding(HasMark(fixes.Key.Path)));
                changed++;
            }
        }

        return changed;
    }

    private static bool HasMark(string path)
    {
        using var stream = File.OpenRead(path);
        Span<byte> start = stackalloc byte[3];
        return stream.ReadAtLeast(start, 3, throwOnEndOfStream: false) == 3 && start.SequenceEqual(Encoding.UTF8.Preamble);
    }
}
