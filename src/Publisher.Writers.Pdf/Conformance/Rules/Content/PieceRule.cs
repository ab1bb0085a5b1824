using System.Runtime.InteropServices;
using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;
using Publisher.Writers.Pdf.Conformance.Model;

namespace Publisher.Writers.Pdf.Conformance.Rules.Content;

/// <summary>
/// Pieces of pages and elements of the structure find each other: each piece has a number of its own and stands in one
/// element, and the parent tree says in which (ISO 32000-1 §14.7.4.2, §14.7.4.4; ISO 19005-3 §6.7.3.3).
/// </summary>
internal sealed class PieceRule : ConformanceRule
{
    public override void Check(CheckedFile file, Findings findings)
    {
        var claimed = new Dictionary<(int Page, int Mcid), StructureElement>();
        foreach (var element in file.Structure.Elements)
        {
            foreach (var piece in element.Pieces)
            {
                if (!claimed.TryAdd(piece, element))
                {
                    findings.Add(ConformanceDiagnostics.PieceTwice(findings.File, element.Name, piece.Mcid));
                }
            }
        }

        var parents = ReadParents(file);
        var keys = new HashSet<int>();
        foreach (var page in file.Contents)
        {
            var key = (int)(file.Objects.Number(page.Page.Dictionary, "StructParents") ?? -1);
            if (page.Pieces.Count > 0 && !keys.Add(key))
            {
                findings.Add(ConformanceDiagnostics.ParentTree(findings.File, page.Page.Name, key));
            }

            CheckPage(page, claimed, parents.GetValueOrDefault(key) ?? [], findings);
        }

        foreach (var ((_, mcid), element) in claimed)
        {
            findings.Add(ConformanceDiagnostics.PieceMissing(findings.File, element.Name, mcid));
        }
    }

    /// <summary>Takes the pieces that are there out of <paramref name="claimed"/>, so that those left are missing.</summary>
    private static void CheckPage(
        PageContents page,
        Dictionary<(int Page, int Mcid), StructureElement> claimed,
        int[] parents,
        Findings findings)
    {
        var seen = new HashSet<int>();
        foreach (var (mcid, _) in page.Pieces)
        {
            if (!seen.Add(mcid))
            {
                findings.Add(ConformanceDiagnostics.McidTwice(findings.File, page.Page.Name, mcid));
            }
            else if (!claimed.Remove((page.Page.Number, mcid), out var element))
            {
                findings.Add(ConformanceDiagnostics.PieceUnowned(findings.File, page.Page.Name, mcid));
            }
            else if (mcid < 0 || mcid >= parents.Length || parents[mcid] != element.Number)
            {
                findings.Add(ConformanceDiagnostics.ParentTree(findings.File, page.Page.Name, mcid));
            }
        }
    }

    /// <summary>For each page's key the numbers of its elements.</summary>
    private static Dictionary<int, int[]> ReadParents(CheckedFile file)
    {
        var parents = new Dictionary<int, int[]>();
        var tree = file.Objects.Dictionary(file.Structure.Root, "ParentTree");
        foreach (var (key, value) in NameTree.Numbers(file.Objects, tree))
        {
            if (file.Objects.Resolve(value) is ArrayObject array)
            {
                ref var owners = ref CollectionsMarshal.GetValueRefOrAddDefault(parents, key, out _);
                owners = [.. array.Items.Select(item => (item as ReferenceObject)?.Number ?? 0)];
            }
        }

        return parents;
    }
}
