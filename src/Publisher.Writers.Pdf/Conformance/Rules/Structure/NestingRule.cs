using Publisher.Writers.Pdf.Conformance.Model;

namespace Publisher.Writers.Pdf.Conformance.Rules.Structure;

/// <summary>
/// Which element may stand in which (ISO 14289-1 §7.2, §7.5, §7.6; ISO 32000-1 §14.8.4.3): tables of rows of cells,
/// lists of items, contents of entries.
/// </summary>
internal sealed class NestingRule : ConformanceRule
{
    public override void Check(CheckedFile file, Findings findings)
    {
        foreach (var element in file.Structure.Elements)
        {
            var isPlaced = ParentsOf(element.Type) is not { } parents || parents.Contains(element.Owner?.Type);
            var isFilled = ChildrenOf(element.Type) is not { } children
                || element.Children.TrueForAll(child => children.Contains(child.Type));
            if (!isPlaced || !isFilled || HasTooMany(element) || HasLooseWords(element))
            {
                findings.Add(ConformanceDiagnostics.Nesting(findings.File, element.Name, element.Parent?.Type ?? "–"));
            }
        }
    }

    private static string?[]? ParentsOf(string type) => type switch
    {
        "TR" => ["Table", "THead", "TBody", "TFoot"],
        "THead" or "TBody" or "TFoot" => ["Table"],
        "TH" or "TD" => ["TR"],
        "LI" => ["L"],
        "LBody" => ["LI"],
        "TOCI" => ["TOC"],
        _ => null,
    };

    private static string[]? ChildrenOf(string type) => type switch
    {
        "Table" => ["TR", "THead", "TBody", "TFoot", "Caption"],
        "THead" or "TBody" or "TFoot" => ["TR"],
        "TR" => ["TH", "TD"],
        "L" => ["L", "LI", "Caption"],
        "LI" => ["Lbl", "LBody"],
        "TOC" => ["TOC", "TOCI", "Caption"],
        "TOCI" => ["Lbl", "Reference", "NonStruct", "P", "TOC"],
        _ => null,
    };

    /// <summary>A table has one head, one foot and one caption; with a head or a foot it has a body.</summary>
    private static bool HasTooMany(StructureElement element)
    {
        if (element.Type is not ("Table" or "L" or "TOC"))
        {
            return false;
        }

        int Count(string type) => element.Children.Count(child => child.Type == type);
        return Count("THead") > 1
            || Count("TFoot") > 1
            || Count("Caption") > 1
            || (Count("THead") + Count("TFoot") > 0 && Count("TBody") == 0);
    }

    /// <summary>Words stand in cells, items and entries, not between them.</summary>
    private static bool HasLooseWords(StructureElement element) =>
        element.Pieces.Count > 0
        && element.Type is "Table" or "THead" or "TBody" or "TFoot" or "TR" or "L" or "LI" or "TOC";
}
