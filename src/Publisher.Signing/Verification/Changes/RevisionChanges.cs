using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;
using Publisher.Signing.Files;

namespace Publisher.Signing.Verification.Changes;

/// <summary>
/// Compares a file as it was signed with what later revisions made of it. New objects change nothing by themselves; what
/// counts is who refers to them. So every changed object must be one whose part in the document is known, and changed in the
/// one way in which signatures, time stamps and data for checks change it (ISO 32000-1 §12.8.2.2; ETSI EN 319 142-1 §5.4).
/// </summary>
internal sealed class RevisionChanges
{
    private readonly SignedFile _before;
    private readonly SignedFile _after;
    private readonly int _permission;
    private readonly Parts _parts;
    private readonly HashSet<int> _newFields = [];
    private readonly List<Change> _changes = [];

    private RevisionChanges(SignedFile before, SignedFile after, int permission)
    {
        (_before, _after, _permission) = (before, after, permission);
        _parts = new Parts(before.Objects);
    }

    /// <param name="before">The file up to the end of the signed revision.</param>
    /// <param name="after">The file up to the end of a later one.</param>
    /// <param name="permission">What the certification allows; 0 without one.</param>
    /// <exception cref="PdfSyntaxException">One of both cannot be read.</exception>
    public static IReadOnlyList<Change> Find(SignedFile before, SignedFile after, int permission)
    {
        var comparison = new RevisionChanges(before, after, permission);
        comparison.CompareTrailers();
        comparison.CompareSignatures();
        comparison.CompareObjects();
        return comparison._changes;
    }

    private void CompareTrailers()
    {
        var (before, after) = (_before.Objects.Trailer, _after.Objects.Trailer);
        if (!ValueComparison.AreSame(before.Find("Root"), after.Find("Root"))
            || !ValueComparison.AreSame(before.Find("Encrypt"), after.Find("Encrypt")))
        {
            _changes.Add(new Change(ChangeKind.Structure, 0));
        }

        if (!ValueComparison.AreSame(before.Find("Info"), after.Find("Info")))
        {
            _changes.Add(new Change(ChangeKind.Properties, 0));
        }
    }

    private void CompareSignatures()
    {
        foreach (var signature in _before.Signatures)
        {
            if (!_after.Signatures.Any(other => other.Field == signature.Field && other.Number == signature.Number))
            {
                _changes.Add(new Change(ChangeKind.Signature, signature.Number));
            }
        }

        foreach (var signature in _after.Signatures)
        {
            if (_before.Signatures.Any(other => other.Number == signature.Number))
            {
                continue;
            }

            // Time stamps are welcome even where nothing else is (ISO 32000-2 table 257).
            if (_permission == 1 && signature.Kind != SignatureKind.TimeStamp)
            {
                _changes.Add(new Change(ChangeKind.ForbiddenSignature, signature.Number));
            }

            _newFields.Add(signature.Number);
        }
    }

    private void CompareObjects()
    {
        foreach (var number in _before.Objects.Numbers)
        {
            var before = Read(_before.Objects, number);
            var after = Read(_after.Objects, number);
            if (IsFileStructure(before) && (after is null or NullObject || IsFileStructure(after)))
            {
                continue;
            }

            if (after is null or NullObject && before is not (null or NullObject))
            {
                Add(ChangeKind.Removal, number);
            }
            else if (!ValueComparison.AreSame(before, after))
            {
                Judge(number, before ?? NullObject.Instance, after ?? NullObject.Instance);
            }
        }
    }

    /// <summary>Null when it cannot be read.</summary>
    private static PdfObject? Read(FileObjects file, int number)
    {
        try
        {
            return file.Get(number);
        }
        catch (PdfSyntaxException)
        {
            return null;
        }
    }

    /// <summary>Object streams and cross-references belong to a revision and not to the document.</summary>
    private static bool IsFileStructure(PdfObject? value) =>
        value is StreamObject stream && (stream.Find("Type") as NameObject)?.Value is "ObjStm" or "XRef";

    private void Judge(int number, PdfObject before, PdfObject after)
    {
        var part = _parts.Of(number, before);
        var isAllowed = (part, before, after) switch
        {
            (Part.Catalog, DictionaryObject a, DictionaryObject b) => IsCatalogAllowed(a, b),
            (Part.Form, DictionaryObject a, DictionaryObject b) => IsFormAllowed(a, b),
            (Part.Fields or Part.Annotations, ArrayObject a, ArrayObject b) => AreNewFields(Added(a, b)),
            (Part.Page, DictionaryObject a, DictionaryObject b) => IsPageAllowed(number, a, b),
            (Part.Extensions, DictionaryObject a, DictionaryObject b) => IsExtended(a, b),
            (Part.StructureRoot, DictionaryObject a, DictionaryObject b) => IsStructureRootAllowed(a, b),
            (Part.StructureElement, DictionaryObject a, DictionaryObject b) => IsElementAllowed(a, b),
            (Part.StructureKids, ArrayObject a, ArrayObject b) => AreNewElements(Added(a, b)),
            (Part.ParentTree, DictionaryObject a, DictionaryObject b) => IsParentTreeAllowed(a, b),
            (Part.ParentTreeValues, ArrayObject a, ArrayObject b) => Added(a, b) is not null,
            (Part.SecurityData, DictionaryObject a, DictionaryObject b) => IsStoreAllowed(a, b),
            (Part.SecurityData, ArrayObject a, ArrayObject b) => Added(a, b) is not null,
            (Part.EmptySignature, DictionaryObject a, DictionaryObject b) => IsSigned(a, b),
            _ => false,
        };
        if (isAllowed)
        {
            return;
        }

        if (part == Part.Field && before is DictionaryObject field && after is DictionaryObject filled
            && ValueComparison.DifferingKeys(field, filled).IsSubsetOf(["V", "AP", "AS", "RV", "I", "M"]))
        {
            Add(ChangeKind.FormValue, number);
            return;
        }

        Add(KindOf(part), number);
    }

    private static ChangeKind KindOf(Part part) => part switch
    {
        Part.Page or Part.PageContent => ChangeKind.Page,
        Part.Annotation or Part.Annotations or Part.Field or Part.EmptySignature => ChangeKind.Annotation,
        Part.Signature => ChangeKind.Signature,
        Part.Properties => ChangeKind.Properties,
        Part.Other => ChangeKind.Other,
        _ => ChangeKind.Structure,
    };

    private bool IsCatalogAllowed(DictionaryObject before, DictionaryObject after)
    {
        foreach (var key in ValueComparison.DifferingKeys(before, after))
        {
            var (old, now) = (_before.Objects.Find(before, key), _after.Objects.Find(after, key));
            var isAllowed = key switch
            {
                "DSS" => now is DictionaryObject and not StreamObject,
                "AcroForm" => IsFormAllowed(old as DictionaryObject ?? DictionaryObject.Empty, now as DictionaryObject ?? DictionaryObject.Empty),
                "Extensions" => IsExtended(old as DictionaryObject ?? DictionaryObject.Empty, now as DictionaryObject ?? DictionaryObject.Empty),
                _ => false,
            };
            if (!isAllowed)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsFormAllowed(DictionaryObject before, DictionaryObject after) =>
        ValueComparison.DifferingKeys(before, after).IsSubsetOf(["Fields", "SigFlags"])
        && AreNewFields(Added(_before.Objects.Find(before, "Fields"), _after.Objects.Find(after, "Fields")));

    /// <summary>New developer extensions, and by their look nothing else that a dictionary could be used for as well.</summary>
    private bool IsExtended(DictionaryObject before, DictionaryObject after) =>
        ValueComparison.DifferingKeys(before, after).All(key => !before.Has(key)
            && _after.Objects.Find(after, key) is DictionaryObject and not StreamObject and var extension && extension.Has("ExtensionLevel"));

    /// <summary>The store, or its dictionary of signatures by the hexadecimal digits of their hashes.</summary>
    private static bool IsStoreAllowed(DictionaryObject before, DictionaryObject after) =>
        after is not StreamObject && ValueComparison.DifferingKeys(before, after).All(key =>
            key is "Certs" or "OCSPs" or "CRLs" or "VRI" || (key.Length == 40 && key.All(char.IsAsciiHexDigit)));

    private bool IsPageAllowed(int number, DictionaryObject before, DictionaryObject after)
    {
        var keys = ValueComparison.DifferingKeys(before, after);
        if (!keys.IsSubsetOf(["Annots", "Tabs"]) || (keys.Contains("Tabs") && before.Has("Tabs")))
        {
            return false;
        }

        if (!AreNewFields(Added(_before.Objects.Find(before, "Annots"), _after.Objects.Find(after, "Annots"))))
        {
            Add(ChangeKind.Annotation, number);
        }

        return true;
    }

    private bool IsStructureRootAllowed(DictionaryObject before, DictionaryObject after)
    {
        if (!ValueComparison.DifferingKeys(before, after).IsSubsetOf(["K", "ParentTree", "ParentTreeNextKey"]))
        {
            return false;
        }

        var (old, now) = (_before.Objects.Dictionary(before, "ParentTree"), _after.Objects.Dictionary(after, "ParentTree"));
        return IsElementAllowed(before.With("ParentTree", NullObject.Instance).With("ParentTreeNextKey", NullObject.Instance),
                after.With("ParentTree", NullObject.Instance).With("ParentTreeNextKey", NullObject.Instance))
            && (old is null || (now is not null && IsParentTreeAllowed(old, now)));
    }

    /// <summary>A structure element that has got the element of a signature's field as its last kid.</summary>
    private bool IsElementAllowed(DictionaryObject before, DictionaryObject after)
    {
        if (!ValueComparison.DifferingKeys(before, after).IsSubsetOf(["K"]))
        {
            return false;
        }

        var (old, now) = (before.Find("K"), after.Find("K"));
        return ValueComparison.AreSame(old, now)
            || AreNewElements(Added(AsArray(_before.Objects, old), AsArray(_after.Objects, now)));
    }

    private static ArrayObject AsArray(FileObjects file, PdfObject? kids) =>
        file.Resolve(kids) as ArrayObject ?? new ArrayObject(kids is null ? [] : [kids]);

    private bool IsParentTreeAllowed(DictionaryObject before, DictionaryObject after) =>
        ValueComparison.DifferingKeys(before, after).IsSubsetOf(["Nums", "Kids", "Limits"])
        && Added(_before.Objects.Find(before, "Nums"), _after.Objects.Find(after, "Nums")) is not null
        && Added(_before.Objects.Find(before, "Kids"), _after.Objects.Find(after, "Kids")) is not null;

    /// <summary>A field that was made to be signed, and now is.</summary>
    private bool IsSigned(DictionaryObject before, DictionaryObject after) =>
        ValueComparison.DifferingKeys(before, after).IsSubsetOf(["V", "AP", "F", "MK", "M"])
        && after.Find("V") is ReferenceObject value && _newFields.Contains(value.Number);

    /// <summary>What an array has more than before; null when it has lost or changed something.</summary>
    private static IReadOnlyList<PdfObject>? Added(PdfObject? before, PdfObject? after) => (before, after) switch
    {
        (null, null) => [],
        (null, ArrayObject now) => now.Items,
        (ArrayObject old, ArrayObject now) when ValueComparison.StartsWith(now, old) => now.Items[old.Items.Length..],
        _ => null,
    };

    /// <summary>Whether all that was added are fields of new signatures: new objects, of that type, with that value.</summary>
    private bool AreNewFields(IReadOnlyList<PdfObject>? added)
    {
        foreach (var item in added ?? [])
        {
            if (item is not ReferenceObject reference || _before.Objects.PlaceOf(reference.Number) is not null
                || _after.Objects.Resolve(item) is not DictionaryObject field
                || _after.Objects.Name(field, "FT") != "Sig" || _after.Objects.Name(field, "Subtype") != "Widget"
                || field.Has("Kids") || field.Has("A") || field.Has("AA")
                || field.Find("V") is not ReferenceObject value || !_newFields.Contains(value.Number))
            {
                return false;
            }
        }

        return added is not null;
    }

    /// <summary>Whether all that was added are structure elements of form fields.</summary>
    private bool AreNewElements(IReadOnlyList<PdfObject>? added)
    {
        foreach (var item in added ?? [])
        {
            if (item is not ReferenceObject reference || _before.Objects.PlaceOf(reference.Number) is not null
                || _after.Objects.Resolve(item) is not DictionaryObject element || _after.Objects.Name(element, "S") != "Form")
            {
                return false;
            }
        }

        return added is not null;
    }

    private void Add(ChangeKind kind, int number) => _changes.Add(new Change(kind, number));
}
