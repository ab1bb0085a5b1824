using System.Collections.Immutable;
using Publisher.Documents.Blocks;
using Publisher.Documents.Styles;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Documents.Markup;

/// <summary>
/// Reads what templates print into the tree: a small, strict XML vocabulary with HTML's names. What it does not know, and
/// what stands where it may not, is an error with its place in the template or, for a printed value, in the data.
/// </summary>
public static class MarkupReader
{
    /// <summary>Elements may be nested this deep; no form needs a tenth of it, and no stack overflows below it.</summary>
    public const int MaximumDepth = 64;

    /// <param name="text">The markup of a whole document: its internal links and ids are checked against each other.</param>
    /// <param name="map">Where each stretch of <paramref name="text"/> comes from.</param>
    /// <param name="styles">The styles that <c>class</c> and <c>page</c> may name.</param>
    /// <param name="diagnostics">Receives all errors; with one among them the blocks are not to be used.</param>
    public static ImmutableArray<Block> Read(string text, SourceMap map, StyleSheet styles, DiagnosticBag diagnostics)
    {
        var source = new MarkupSource(text, map);
        using var parser = new MarkupParser(source, styles, new MarkupReport(source, diagnostics));
        return parser.ReadDocument();
    }
}
