using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Data.Syntax;

/// <summary>Reads an input file, YAML or JSON by its name, into one and the same tree.</summary>
public static class DataParser
{
    /// <summary>The tree of <paramref name="file"/>; null when it has errors, which are all reported.</summary>
    public static DataNode? Parse(SourceFile file, DiagnosticBag diagnostics)
    {
        var (root, isWhole) = ParseWhatCanBeRead(file, diagnostics);
        return isWhole ? root : null;
    }

    /// <summary>
    /// What could be read in spite of errors, and whether there were none: enough to find the way on to other errors, never
    /// to be published.
    /// </summary>
    internal static (DataNode? Root, bool IsWhole) ParseWhatCanBeRead(SourceFile file, DiagnosticBag diagnostics)
    {
        var own = new DiagnosticBag();
        var root = file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            ? JsonParser.Parse(file, own)
            : YamlParser.Parse(file, own);
        diagnostics.AddRange(own);
        return (root, !own.HasErrors);
    }
}
