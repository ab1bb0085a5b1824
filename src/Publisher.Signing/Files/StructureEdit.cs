using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;
using Publisher.Pdf.Writing;

namespace Publisher.Signing.Files;

/// <summary>Gives a form field its element in the structure tree, at the end of the document (ISO 32000-1 §14.7).</summary>
internal static class StructureEdit
{
    /// <returns>The field's key in the parent tree; null when the file has no structure.</returns>
    public static int? AddForm(FileEdit edit, PdfReference widget, int page, string words)
    {
        if (edit.Catalog.Find("StructTreeRoot") is not ReferenceObject rootReference
            || edit.Get(rootReference.Number) is not DictionaryObject root)
        {
            return null;
        }

        var element = edit.Update.Allocate();
        var key = NextKey(edit, root);
        var parent = AddKid(edit, rootReference.Number, root, element);
        Write(edit, element, parent, widget, page, words);

        root = (DictionaryObject)edit.Get(rootReference.Number)!;
        root = edit.Change(root, "ParentTree", tree => AddOwner(edit, tree, key, element));
        edit.Set(rootReference.Number, root.With("ParentTreeNextKey", Integer(key + 1)));
        return key;
    }

    private static int NextKey(FileEdit edit, DictionaryObject root)
    {
        var next = Math.Max(0, (edit.File.Find(root, "ParentTreeNextKey") as NumberObject)?.Index ?? 0);
        foreach (var (key, _) in NameTree.Numbers(edit.File, edit.File.Dictionary(root, "ParentTree")))
        {
            next = Math.Max(next, key + 1);
        }

        return next;
    }

    /// <summary>Below the one element that holds the document, if there is one, else below the root itself.</summary>
    /// <returns>The parent's number.</returns>
    private static int AddKid(FileEdit edit, int rootNumber, DictionaryObject root, PdfReference element)
    {
        var kids = edit.File.Resolve(root.Find("K")) is ArrayObject array ? array.Items : root.Find("K") is { } one ? [one] : [];
        if (kids is [ReferenceObject only] && edit.Get(only.Number) is DictionaryObject document)
        {
            edit.Set(only.Number, document.With("K", Append(edit, document.Find("K"), element)));
            return only.Number;
        }

        edit.Set(rootNumber, root.With("K", Append(edit, root.Find("K"), element)));
        return rootNumber;
    }

    /// <summary>K is one kid or an array of them, in its place or as an object (table 323).</summary>
    private static ArrayObject Append(FileEdit edit, PdfObject? kids, PdfReference element)
    {
        var added = new ReferenceObject(element.Number);
        return kids is null || edit.File.Resolve(kids) is ArrayObject
            ? edit.Append(kids, added)
            : new ArrayObject([kids, added]);
    }

    private static void Write(
        FileEdit edit, PdfReference element, int parent, PdfReference widget, int page, string words)
    {
        var tokens = edit.Update.BeginObject(element);
        tokens.BeginDictionary();
        tokens.Name("Type"u8, "StructElem"u8);
        tokens.Name("S"u8, "Form"u8);
        tokens.Name("P"u8);
        tokens.Value(edit.Reference(parent));
        tokens.Name("Pg"u8);
        tokens.Value(edit.Reference(page));
        tokens.Text("Alt"u8, words);
        tokens.BeginDictionary("K"u8);
        tokens.Name("Type"u8, "OBJR"u8);
        tokens.Name("Pg"u8);
        tokens.Value(edit.Reference(page));
        tokens.Reference("Obj"u8, widget);
        tokens.EndDictionary();
        tokens.EndDictionary();
        edit.Update.EndObject();
    }

    /// <summary>The new key is the highest: it goes to the end, into a leaf of its own where the tree has leaves (§7.9.7).</summary>
    private static DictionaryObject AddOwner(FileEdit edit, DictionaryObject tree, int key, PdfReference element)
    {
        if (!tree.Has("Kids"))
        {
            return tree.With("Nums", edit.Append(tree.Find("Nums"), Integer(key), new ReferenceObject(element.Number)));
        }

        var leaf = edit.Update.Allocate();
        var tokens = edit.Update.BeginObject(leaf);
        tokens.BeginDictionary();
        foreach (var (name, values) in (ReadOnlySpan<(string, PdfObject[])>)
            [("Limits", [Integer(key), Integer(key)]), ("Nums", [Integer(key), new ReferenceObject(element.Number)])])
        {
            tokens.Name(name);
            tokens.Value(new ArrayObject([.. values]));
        }

        tokens.EndDictionary();
        edit.Update.EndObject();
        return tree.With("Kids", edit.Append(tree.Find("Kids"), new ReferenceObject(leaf.Number)));
    }

    private static NumberObject Integer(int value) => new(value, isInteger: true);
}
