using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;

namespace Publisher.Writers.Pdf.Conformance.Model;

/// <summary>A composite font with what is shown in it (ISO 32000-1 §9.7).</summary>
internal sealed class CheckedFont
{
    private const double DefaultWidth = 1000;

    private readonly Dictionary<int, double> _widths = [];
    private readonly double _default;
    private readonly Lazy<EmbeddedProgram?> _program;
    private readonly Lazy<ToUnicodeContent?> _unicode;

    public CheckedFont(FileObjects objects, DictionaryObject dictionary)
    {
        Dictionary = dictionary;
        Descendant = objects.Items(dictionary, "DescendantFonts").FirstOrDefault() as DictionaryObject;
        Descriptor = objects.Dictionary(Descendant, "FontDescriptor");
        Name = objects.Name(dictionary, "BaseFont") ?? "?";
        _default = objects.Number(Descendant, "DW") ?? DefaultWidth;
        ReadWidths([.. objects.Items(Descendant, "W")], objects);
        _program = new(() => EmbeddedProgram.Read(objects, Descriptor));
        _unicode = new(() => objects.Find(dictionary, "ToUnicode") is StreamObject map
            ? ToUnicodeContent.Read(objects.Decode(map))
            : null);
    }

    public DictionaryObject Dictionary { get; }

    public DictionaryObject? Descendant { get; }

    public DictionaryObject? Descriptor { get; }

    public string Name { get; }

    /// <summary>What is shown, page by page.</summary>
    public List<UsedCodes> Used { get; } = [];

    /// <summary>Null when there is none, or one that cannot be read.</summary>
    public EmbeddedProgram? Program => _program.Value;

    public ToUnicodeContent? Unicode => _unicode.Value;

    /// <summary>The codes shown, each once, with the first page.</summary>
    public IEnumerable<(int Code, int Page)> Codes()
    {
        var seen = new HashSet<int>();
        foreach (var used in Used)
        {
            foreach (var code in used.Codes.Keys)
            {
                if (seen.Add(code))
                {
                    yield return (code, used.Page);
                }
            }
        }
    }

    /// <summary>The width that the PDF gives a CID, in thousandths of an em.</summary>
    public double WidthOf(int cid) => _widths.GetValueOrDefault(cid, _default);

    /// <summary>ISO 32000-1 §9.7.4.3: <c>c [w1 w2 …]</c> and <c>first last w</c>.</summary>
    private void ReadWidths(PdfObject?[] items, FileObjects objects)
    {
        const int LastCid = 65535;
        for (var i = 0; i + 1 < items.Length;)
        {
            var first = (items[i] as NumberObject)?.Index ?? -1;
            if (first < 0)
            {
                return;
            }

            if (items[i + 1] is ArrayObject widths)
            {
                for (var k = 0; k < widths.Items.Length; k++)
                {
                    _widths[first + k] = (objects.Resolve(widths.Items[k]) as NumberObject)?.Value ?? 0;
                }

                i += 2;
            }
            else if (i + 2 < items.Length
                && items[i + 1] is NumberObject { Index: >= 0 and <= LastCid and var last }
                && items[i + 2] is NumberObject width)
            {
                for (var cid = first; cid <= last; cid++)
                {
                    _widths[cid] = width.Value;
                }

                i += 3;
            }
            else
            {
                return;
            }
        }
    }
}
