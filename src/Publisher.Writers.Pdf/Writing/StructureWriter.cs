using System.Collections.Immutable;
using Publisher.Documents.Tables;
using Publisher.Pdf.Writing;
using Publisher.Writers.Pdf.Layout.Structure;

namespace Publisher.Writers.Pdf.Writing;

/// <summary>Writes the structure tree (ISO 32000-1 §14.7).</summary>
internal sealed class StructureWriter(PdfFileWriter file, TagTree tags, StructureContent content, PdfReference[] pages)
{
    private readonly PdfReference[] _references = new PdfReference[tags.Count];
    private readonly SortedDictionary<string, PdfReference> _ids = new(StringComparer.Ordinal);

    /// <summary>Writes all elements and returns the tree's root.</summary>
    public PdfReference Write()
    {
        var root = file.Allocate();
        Allocate(tags.Root);
        WriteElement(tags.Root, root);
        WriteRoot(root, WriteParentTree());
        return root;
    }

    /// <summary>Numbers all elements that are in the tree: those inside text only if they have words.</summary>
    private void Allocate(Tag tag)
    {
        _references[tag.Index] = file.Allocate();
        foreach (var child in tag.Children)
        {
            Allocate(child);
        }

        foreach (var kid in content.KidsOf(tag))
        {
            if (kid.Child is { } child)
            {
                Allocate(child);
            }
        }
    }

    private void WriteElement(Tag tag, PdfReference parent)
    {
        var reference = _references[tag.Index];
        var kids = content.KidsOf(tag);
        var tokens = file.BeginObject(reference);
        tokens.BeginDictionary();
        tokens.Name("S"u8, TagNames.Of(tag));
        tokens.Reference("P"u8, parent);
        WriteAttributes(tokens, tag, reference);
        if (tag.ActualText is { } actual)
        {
            tokens.Text("ActualText"u8, actual);
        }

        WriteKids(tokens, tag, kids);
        tokens.EndDictionary();
        file.EndObject();

        foreach (var child in tag.Children)
        {
            WriteElement(child, reference);
        }

        foreach (var kid in kids)
        {
            if (kid.Child is { } child)
            {
                WriteElement(child, reference);
            }
        }
    }

    private void WriteKids(PdfTokenWriter tokens, Tag tag, IReadOnlyList<StructureKid> kids)
    {
        if (tag.Children.Count + kids.Count == 0)
        {
            return;
        }

        // The page of the first piece stands for all pieces that do not name another one.
        var page = -1;
        foreach (var kid in kids)
        {
            if (kid.Mcid >= 0)
            {
                page = kid.Page;
                tokens.Reference("Pg"u8, pages[page]);
                break;
            }
        }

        var isSingle = tag.Children.Count + kids.Count == 1;
        tokens.Name("K"u8);
        if (!isSingle)
        {
            tokens.BeginArray();
        }

        foreach (var child in tag.Children)
        {
            tokens.Reference(_references[child.Index]);
        }

        foreach (var kid in kids)
        {
            WriteKid(tokens, kid, page);
        }

        if (!isSingle)
        {
            tokens.EndArray();
        }
    }

    private void WriteKid(PdfTokenWriter tokens, in StructureKid kid, int page)
    {
        if (kid.Child is { } child)
        {
            tokens.Reference(_references[child.Index]);
        }
        else if (kid.Mcid >= 0 && kid.Page == page)
        {
            tokens.Number(kid.Mcid);
        }
        else
        {
            tokens.BeginDictionary();
            tokens.Name("Type"u8, kid.Mcid >= 0 ? "MCR"u8 : "OBJR"u8);
            tokens.Reference("Pg"u8, pages[kid.Page]);
            if (kid.Mcid >= 0)
            {
                tokens.Number("MCID"u8, kid.Mcid);
            }
            else
            {
                tokens.Reference("Obj"u8, kid.Annotation);
            }

            tokens.EndDictionary();
        }
    }

    private void WriteAttributes(PdfTokenWriter tokens, Tag tag, PdfReference reference)
    {
        if (tag.Role == TagRole.List && tag.IsOrdered)
        {
            tokens.BeginDictionary("A"u8);
            tokens.Name("O"u8, "List"u8);
            tokens.Name("ListNumbering"u8, "Decimal"u8);
            tokens.EndDictionary();
        }
        else if (tag.Role == TagRole.List)
        {
            tokens.BeginDictionary("A"u8);
            tokens.Name("O"u8, "List"u8);
            tokens.Name("ListNumbering"u8, "Disc"u8);
            tokens.EndDictionary();
        }
        else if (tag.Role == TagRole.Table && tag.Summary.Length > 0)
        {
            tokens.BeginDictionary("A"u8);
            tokens.Name("O"u8, "Table"u8);
            tokens.Text("Summary"u8, tag.Summary);
            tokens.EndDictionary();
        }
        else if (tag.Cell is { } cell)
        {
            if (cell.Id is { } id)
            {
                tokens.Ascii("ID"u8, id);
                _ids.Add(id, reference);
            }

            WriteCell(tokens, cell);
        }
    }

    /// <summary>ISO 32000-1 table 349.</summary>
    private static void WriteCell(PdfTokenWriter tokens, CellAttributes cell)
    {
        if (cell is { RowSpan: 1, ColumnSpan: 1, Scope: CellScope.None, Headers: [] })
        {
            return;
        }

        tokens.BeginDictionary("A"u8);
        tokens.Name("O"u8, "Table"u8);
        if (cell.Scope != CellScope.None)
        {
            tokens.Name("Scope"u8, cell.Scope is CellScope.Row or CellScope.RowGroup ? "Row"u8 : "Column"u8);
        }

        if (cell.RowSpan > 1)
        {
            tokens.Number("RowSpan"u8, cell.RowSpan);
        }

        if (cell.ColumnSpan > 1)
        {
            tokens.Number("ColSpan"u8, cell.ColumnSpan);
        }

        if (!cell.Headers.IsEmpty)
        {
            WriteHeaders(tokens, cell.Headers);
        }

        tokens.EndDictionary();
    }

    private static void WriteHeaders(PdfTokenWriter tokens, ImmutableArray<string> headers)
    {
        tokens.BeginArray("Headers"u8);
        foreach (var header in headers)
        {
            tokens.Ascii(header);
        }

        tokens.EndArray();
    }

    private PdfReference WriteParentTree()
    {
        var tree = file.Allocate();
        var lists = new PdfReference[pages.Length];
        for (var page = 0; page < pages.Length; page++)
        {
            lists[page] = file.Allocate();
            var list = file.BeginObject(lists[page]);
            list.BeginArray();
            foreach (var owner in content.OwnersOn(page))
            {
                list.Reference(_references[owner.Index]);
            }

            list.EndArray();
            file.EndObject();
        }

        var tokens = file.BeginObject(tree);
        tokens.BeginDictionary();
        tokens.BeginArray("Nums"u8);
        for (var page = 0; page < pages.Length; page++)
        {
            tokens.Number(page);
            tokens.Reference(lists[page]);
        }

        for (var i = 0; i < content.AnnotationOwners.Count; i++)
        {
            tokens.Number(pages.Length + i);
            tokens.Reference(_references[content.AnnotationOwners[i].Index]);
        }

        tokens.EndArray();
        tokens.EndDictionary();
        file.EndObject();
        return tree;
    }

    private void WriteRoot(PdfReference root, PdfReference parentTree)
    {
        var tokens = file.BeginObject(root);
        tokens.BeginDictionary();
        tokens.Name("Type"u8, "StructTreeRoot"u8);
        tokens.Reference("K"u8, _references[tags.Root.Index]);
        tokens.Reference("ParentTree"u8, parentTree);
        tokens.Number("ParentTreeNextKey"u8, pages.Length + content.AnnotationOwners.Count);
        tokens.BeginDictionary("RoleMap"u8);
        tokens.Name("Em"u8, "Span"u8);
        tokens.Name("Strong"u8, "Span"u8);
        tokens.EndDictionary();
        if (_ids.Count > 0)
        {
            tokens.BeginDictionary("IDTree"u8);
            tokens.BeginArray("Names"u8);
            foreach (var (id, element) in _ids)
            {
                tokens.Ascii(id);
                tokens.Reference(element);
            }

            tokens.EndArray();
            tokens.EndDictionary();
        }

        tokens.EndDictionary();
        file.EndObject();
    }
}
