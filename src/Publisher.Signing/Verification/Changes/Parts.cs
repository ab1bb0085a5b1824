using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;

namespace Publisher.Signing.Verification.Changes;

/// <summary>Which part each object plays in a revision, by who refers to it.</summary>
internal sealed class Parts
{
    /// <summary>A guard against trees that run in circles.</summary>
    private const int MaxNodes = 100_000;

    private readonly FileObjects _file;
    private readonly Dictionary<int, Part> _parts = [];

    public Parts(FileObjects file)
    {
        _file = file;
        var catalog = file.Catalog;
        Name(catalog.Find("Metadata"), Part.Properties);
        Name(file.Trailer.Find("Info"), Part.Properties);
        Name(catalog.Find("AcroForm"), Part.Form);
        Name(file.Dictionary(catalog, "AcroForm")?.Find("Fields"), Part.Fields);
        Name(catalog.Find("Extensions"), Part.Extensions);
        Name(catalog.Find("StructTreeRoot"), Part.StructureRoot);
        var structure = file.Dictionary(catalog, "StructTreeRoot");
        NameKids(structure);
        NameTree(structure?.Find("ParentTree"));
        NamePages();
        NameSecurityData(catalog.Find("DSS"));

        // Last, so that a catalog that plays other parts, too, is judged as what it is.
        Name(file.Trailer.Find("Root"), Part.Catalog, isSure: true);
    }

    public Part Of(int number, PdfObject value)
    {
        if (_parts.TryGetValue(number, out var part))
        {
            return part;
        }

        if (value is not DictionaryObject dictionary)
        {
            return Part.Other;
        }

        return _file.Name(dictionary, "Type") switch
        {
            _ when IsElement(dictionary) => Part.StructureElement,
            "Sig" or "DocTimeStamp" => Part.Signature,
            _ when dictionary.Has("ByteRange") => Part.Signature,
            _ when _file.Name(dictionary, "FT") == "Sig" && !dictionary.Has("V") => Part.EmptySignature,
            _ when _file.Name(dictionary, "FT") is "Tx" or "Btn" or "Ch" => Part.Field,
            _ when _file.Name(dictionary, "Subtype") == "Widget" && !dictionary.Has("FT") => Part.Field,
            _ when dictionary.Has("Subtype") && dictionary.Has("Rect") => Part.Annotation,
            _ => Part.Other,
        };
    }

    private void NamePages()
    {
        foreach (var number in _file.Numbers)
        {
            if (TryRead(number) is not DictionaryObject value)
            {
                continue;
            }

            if (_file.Name(value, "Type") == "Page")
            {
                _parts[number] = Part.Page;
                Name(value.Find("Annots"), Part.Annotations);
                Name(value.Find("Contents"), Part.PageContent, isSure: true);
                foreach (var part in (value.Find("Contents") as ArrayObject)?.Items ?? [])
                {
                    Name(part, Part.PageContent, isSure: true);
                }
            }
            else if (IsElement(value))
            {
                NameKids(value);
            }
        }
    }

    private PdfObject? TryRead(int number)
    {
        try
        {
            return _file.Get(number);
        }
        catch (PdfSyntaxException)
        {
            return null;
        }
    }

    /// <summary>Its type may be left out (ISO 32000-1 table 323).</summary>
    private static bool IsElement(DictionaryObject value) =>
        value is not StreamObject && value.Find("S") is NameObject && value.Find("P") is ReferenceObject && !value.Has("Subtype");

    private void NameKids(DictionaryObject? element)
    {
        if (element?.Find("K") is ReferenceObject kids && _file.Resolve(kids) is ArrayObject)
        {
            Name(kids, Part.StructureKids);
        }
    }

    private void NameTree(PdfObject? root)
    {
        var open = new Stack<PdfObject?>([root]);
        while (open.TryPop(out var node) && _parts.Count < MaxNodes)
        {
            if (node is not ReferenceObject reference)
            {
                Follow(node as DictionaryObject, open);
            }
            else if (_parts.TryAdd(reference.Number, Part.ParentTree))
            {
                Follow(_file.Resolve(reference) as DictionaryObject, open);
            }
        }
    }

    private void Follow(DictionaryObject? node, Stack<PdfObject?> open)
    {
        Name(node?.Find("Nums"), Part.ParentTreeValues);
        Name(node?.Find("Kids"), Part.ParentTreeValues);
        foreach (var kid in (_file.Find(node, "Kids") as ArrayObject)?.Items ?? [])
        {
            if (kid is ReferenceObject)
            {
                open.Push(kid);
            }
        }
    }

    /// <summary>The store, its arrays and streams; nothing else that it may refer to.</summary>
    private void NameSecurityData(PdfObject? store)
    {
        Name(store, Part.SecurityData);
        var dictionary = _file.Resolve(store) as DictionaryObject;
        foreach (var key in (ReadOnlySpan<string>)["Certs", "OCSPs", "CRLs", "VRI"])
        {
            if (_file.Find(dictionary, key) is ArrayObject or DictionaryObject)
            {
                Name(dictionary?.Find(key), Part.SecurityData);
            }
        }
    }

    /// <summary>The first part counts, so that no object becomes free to change by being given a second one.</summary>
    private void Name(PdfObject? reference, Part part, bool isSure = false)
    {
        if (reference is not ReferenceObject target)
        {
            return;
        }

        if (isSure)
        {
            _parts[target.Number] = part;
        }
        else
        {
            _parts.TryAdd(target.Number, part);
        }
    }
}
