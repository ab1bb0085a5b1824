using System.Globalization;
using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;
using Publisher.Pdf.Writing;

namespace Publisher.Signing.Files;

/// <summary>
/// Adds a signature field with room for its value as a new revision (ISO 32000-1 §12.7.4.5, §12.8). The field is its own
/// widget, printed and locked (ISO 19005-3 §6.3.2), and stands in the structure (ISO 14289-1 §7.18.4).
/// </summary>
internal sealed class SignatureRevision
{
    private const int PrintAndLocked = 4 | 128;

    private readonly FileEdit _edit;
    private readonly SignatureField _field;
    private readonly PdfPage _page;
    private readonly string _name;
    private long _byteRange;
    private long _contents;

    private SignatureRevision(SignedFile file, SignatureField field, PdfPage page)
    {
        _edit = new FileEdit(file.Objects);
        (_field, _page) = (field, page);
        var stem = field.Kind == SignatureKind.TimeStamp ? "Timestamp" : "Signature";
        var number = 1;
        do
        {
            _name = string.Create(CultureInfo.InvariantCulture, $"{stem}{number++}");
        }
        while (file.HasField(_name));
    }

    /// <param name="file">The file as it is.</param>
    /// <param name="field">The signature to come.</param>
    /// <param name="page">The page that its widget is on.</param>
    /// <exception cref="PdfSyntaxException">The file is too damaged to be added to.</exception>
    public static PreparedSignature Write(SignedFile file, SignatureField field, PdfPage page) =>
        new SignatureRevision(file, field, page).Write();

    private PreparedSignature Write()
    {
        var signature = _edit.Update.Allocate();
        var widget = _edit.Update.Allocate();
        WriteDictionary(signature);
        AddToPage(widget);
        AddToForm(widget);
        AddToCatalog(signature);
        var structParent = StructureEdit.AddForm(_edit, widget, _page.Number, _field.Words);
        WriteWidget(widget, signature, structParent);
        return new PreparedSignature(_edit.ToBytes(), _byteRange, _contents, _field.Capacity);
    }

    /// <summary>ETSI EN 319 142-1 §5.3, §5.4.3; ISO 32000-1 table 252.</summary>
    private void WriteDictionary(PdfReference reference)
    {
        var isStamp = _field.Kind == SignatureKind.TimeStamp;
        var tokens = _edit.Update.BeginPlainObject(reference);
        tokens.BeginDictionary();
        tokens.Name("Type"u8, isStamp ? "DocTimeStamp"u8 : "Sig"u8);
        tokens.Name("Filter"u8, "Adobe.PPKLite"u8);
        tokens.Name("SubFilter"u8, isStamp ? "ETSI.RFC3161"u8 : "ETSI.CAdES.detached"u8);
        tokens.Name("ByteRange"u8);
        _byteRange = _edit.Update.Position;
        tokens.Raw(new byte[PreparedSignature.ByteRangeLength].AsSpan());
        tokens.Name("Contents"u8);
        _contents = _edit.Update.Position;
        tokens.Hex(new byte[_field.Capacity]);
        if (!isStamp)
        {
            tokens.Date("M"u8, _field.Time);
            WriteText(tokens, "Name"u8, _field.Name);
            WriteText(tokens, "Reason"u8, _field.Reason);
            WriteText(tokens, "Location"u8, _field.Location);
        }

        if (_field.Kind == SignatureKind.Certification)
        {
            // P 2: forms may be filled and signatures added; ISO 19005-3 §6.1.12 wants no digests here.
            tokens.Name("Reference"u8);
            tokens.Raw("[<</Type/SigRef/TransformMethod/DocMDP/TransformParams<</Type/TransformParams/P 2/V/1.2>>>>]"u8);
        }

        tokens.EndDictionary();
        _edit.Update.EndObject();
    }

    private static void WriteText(PdfTokenWriter tokens, ReadOnlySpan<byte> key, string value)
    {
        if (value.Length > 0)
        {
            tokens.Text(key, value);
        }
    }

    private void WriteWidget(PdfReference widget, PdfReference signature, int? structParent)
    {
        PdfReference? look = _field.Appearance?.Write(_edit.Update);
        var tokens = _edit.Update.BeginObject(widget);
        tokens.BeginDictionary();
        tokens.Name("Type"u8, "Annot"u8);
        tokens.Name("Subtype"u8, "Widget"u8);
        tokens.Name("FT"u8, "Sig"u8);
        tokens.Text("T"u8, _name);
        tokens.Text("TU"u8, _field.Words);
        tokens.Reference("V"u8, signature);
        tokens.Number("F"u8, PrintAndLocked);
        tokens.Name("P"u8);
        tokens.Value(_edit.Reference(_page.Number));
        tokens.BeginArray("Rect"u8);
        var (left, bottom) = (_field.Place.Left, _field.Place.Bottom);
        var (width, height) = (_field.Appearance?.Width ?? 0, _field.Appearance?.Height ?? 0);
        tokens.Number(left);
        tokens.Number(bottom);
        tokens.Number(left + width);
        tokens.Number(bottom + height);
        tokens.EndArray();
        if (structParent is { } key)
        {
            tokens.Number("StructParent"u8, key);
        }

        if (look is { } appearance)
        {
            tokens.BeginDictionary("AP"u8);
            tokens.Reference("N"u8, appearance);
            tokens.EndDictionary();
        }

        tokens.EndDictionary();
        _edit.Update.EndObject();
    }

    private void AddToPage(PdfReference widget)
    {
        var page = (DictionaryObject)_edit.Get(_page.Number)!;
        page = page.With("Annots", _edit.Append(page.Find("Annots"), new ReferenceObject(widget.Number)));

        // ISO 14289-1 §7.18.3: tabs follow the structure.
        _edit.Set(_page.Number, _edit.Catalog.Has("StructTreeRoot") ? page.With("Tabs", new NameObject("S")) : page);
    }

    private void AddToForm(PdfReference widget)
    {
        // ISO 32000-1 table 219: there are signatures, and the file may only be appended to.
        const int ExistAndAppendOnly = 3;
        _edit.Catalog = _edit.Change(_edit.Catalog, "AcroForm", form => form
            .With("Fields", _edit.Append(form.Find("Fields"), new ReferenceObject(widget.Number)))
            .With("SigFlags", new NumberObject(ExistAndAppendOnly, isInteger: true)));
    }

    private void AddToCatalog(PdfReference signature)
    {
        if (_field.Kind == SignatureKind.Certification)
        {
            _edit.Catalog = _edit.Change(
                _edit.Catalog, "Perms", permissions => permissions.With("DocMDP", new ReferenceObject(signature.Number)));
        }

        // PDF 1.7 does not know these signatures: the developer extension does (ETSI EN 319 142-1 §5.6).
        _edit.Catalog = _edit.Change(_edit.Catalog, "Extensions", extensions =>
            extensions.With("ESIC", FileEdit.Parse("<</BaseVersion/1.7/ExtensionLevel 5>>"u8)));
    }
}
