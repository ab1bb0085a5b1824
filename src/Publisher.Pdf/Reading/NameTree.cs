using Publisher.Pdf.Objects;

namespace Publisher.Pdf.Reading;

/// <summary>Name trees and number trees read out in the order of the file (ISO 32000-1 §7.9.6, §7.9.7).</summary>
public static class NameTree
{
    /// <summary>The entries of a name tree, values not resolved.</summary>
    public static List<(byte[] Key, PdfObject Value)> Names(FileObjects objects, DictionaryObject? root)
    {
        var entries = new List<(byte[], PdfObject)>();
        Visit(objects, root, "Names", [], (key, value) =>
        {
            if (key is StringObject name)
            {
                entries.Add((name.Bytes, value));
            }
        });
        return entries;
    }

    /// <summary>The entries of a number tree, values not resolved.</summary>
    public static List<(int Key, PdfObject Value)> Numbers(FileObjects objects, DictionaryObject? root)
    {
        var entries = new List<(int, PdfObject)>();
        Visit(objects, root, "Nums", [], (key, value) =>
        {
            if (key is NumberObject number)
            {
                entries.Add((number.Index, value));
            }
        });
        return entries;
    }

    private static void Visit(
        FileObjects objects,
        DictionaryObject? node,
        string leaf,
        HashSet<DictionaryObject> seen,
        Action<PdfObject?, PdfObject> add,
        int depth = 0)
    {
        // As deep as a file likes would be as deep as our stack.
        const int MaxNodes = 100_000;
        const int MaxDepth = 256;
        if (node is null || depth > MaxDepth || seen.Count > MaxNodes || !seen.Add(node))
        {
            return;
        }

        if (objects.Find(node, leaf) is ArrayObject pairs)
        {
            for (var i = 0; i + 1 < pairs.Items.Length; i += 2)
            {
                add(objects.Resolve(pairs.Items[i]), pairs.Items[i + 1]);
            }
        }

        foreach (var kid in objects.Items(node, "Kids"))
        {
            Visit(objects, kid as DictionaryObject, leaf, seen, add, depth + 1);
        }
    }
}
