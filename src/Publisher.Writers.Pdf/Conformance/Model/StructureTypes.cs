using System.Collections.Frozen;

namespace Publisher.Writers.Pdf.Conformance.Model;

/// <summary>The standard structure types (ISO 32000-1 §14.8.4).</summary>
internal static class StructureTypes
{
    private static readonly FrozenSet<string> Standard = FrozenSet.ToFrozenSet(
        ("Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl "
            + "LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP "
            + "Warichu WT WP Figure Formula Form").Split(' '),
        StringComparer.Ordinal);

    public static bool IsStandard(string type) => Standard.Contains(type);

    /// <summary>1 to 6 for H1 to H6, 0 for every other type.</summary>
    public static int LevelOf(string type) => type is ['H', >= '1' and <= '6' and var digit] ? digit - '0' : 0;
}
