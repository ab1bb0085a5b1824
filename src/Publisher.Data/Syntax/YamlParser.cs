using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Data.Syntax;

/// <summary>Reads a YAML file. After a slip that the scanner cannot pass, it reads on as if the slip were not there.</summary>
internal static class YamlParser
{
    /// <summary>Each slip costs another reading of the file.</summary>
    private const int MostSlips = 20;

    /// <summary>Longer texts are read once: they were not typed by hand.</summary>
    private const int LongestRepaired = 262_144;

    public static DataNode? Parse(SourceFile file, DiagnosticBag diagnostics)
    {
        var text = file.Text;
        var lines = new List<int>();
        while (true)
        {
            var found = new DiagnosticBag();
            var tokens = new YamlTokens(file, text);
            var root = new YamlTreeReader(file, tokens, found).ReadDocument();
            var slip = tokens.Failure is { } failure
                ? YamlSlips.Explain(file, text, failure.Start, failure.End)
                : null;
            if (slip is not null && !lines.Contains(LineOf(slip.Diagnostic)))
            {
                lines.Add(LineOf(slip.Diagnostic));
                diagnostics.Add(slip.Diagnostic);
                if (slip.Replacement.Length > 0 && lines.Count < MostSlips && text.Length <= LongestRepaired)
                {
                    text = string.Concat(
                        text.AsSpan(0, slip.Start), slip.Replacement, text.AsSpan(slip.Start + slip.Replacement.Length));
                    continue;
                }
            }

            // In a mended line, the rest may look wrong for the mending.
            diagnostics.AddRange(found.Where(diagnostic => !lines.Contains(LineOf(diagnostic))));
            return root;
        }

        int LineOf(Diagnostic diagnostic) => file.GetPosition(diagnostic.Span.Start).Line;
    }
}
