using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;

namespace Publisher.Writers.Pdf.Conformance.Model;

/// <summary>A finished file as the rules see it. Its parts are read when a rule asks for them.</summary>
internal sealed class CheckedFile
{
    private readonly Lazy<IReadOnlyList<PdfPage>> _pages;
    private readonly Lazy<StructureTree> _structure;
    private readonly Lazy<XmpPacketContent?> _metadata;
    private readonly Lazy<IReadOnlyList<PageContents>> _contents;
    private readonly Lazy<IReadOnlyList<CheckedFont>> _fonts;

    /// <exception cref="PdfSyntaxException">The file cannot be read at all.</exception>
    public CheckedFile(ReadOnlyMemory<byte> bytes)
    {
        Objects = new FileObjects(bytes);
        Catalog = Objects.Dictionary(Objects.Trailer, "Root") ?? DictionaryObject.Empty;
        _pages = new(() => PageTree.Read(Objects, Catalog));
        _structure = new(() => StructureTree.Read(this));
        _metadata = new(() => XmpPacketContent.Read(Objects, Catalog));
        _contents = new(ReadContents);
        _fonts = new(ReadFonts);
    }

    public FileObjects Objects { get; }

    public ReadOnlySpan<byte> Bytes => Objects.Bytes.Span;

    public DictionaryObject Catalog { get; }

    public DictionaryObject? Info => Objects.Dictionary(Objects.Trailer, "Info");

    public IReadOnlyList<PdfPage> Pages => _pages.Value;

    public StructureTree Structure => _structure.Value;

    /// <summary>Null when it is missing or no well-formed XML.</summary>
    public XmpPacketContent? Metadata => _metadata.Value;

    /// <summary>What the pages' content streams do, in the order of the pages.</summary>
    public IReadOnlyList<PageContents> Contents => _contents.Value;

    /// <summary>The fonts that text is shown in, each once.</summary>
    public IReadOnlyList<CheckedFont> Fonts => _fonts.Value;

    /// <summary>Every dictionary and stream that is an object of its own, with its number.</summary>
    public IEnumerable<(int Number, DictionaryObject Value)> Dictionaries()
    {
        foreach (var number in Objects.Numbers)
        {
            if (Objects.Get(number) is DictionaryObject dictionary)
            {
                yield return (number, dictionary);
            }
        }
    }

    private List<PageContents> ReadContents()
    {
        var contents = new List<PageContents>(Pages.Count);
        foreach (var page in Pages)
        {
            contents.Add(new ContentScanner(Objects, page).Scan());
        }

        return contents;
    }

    private List<CheckedFont> ReadFonts()
    {
        var fonts = new List<CheckedFont>();
        var byDictionary = new Dictionary<DictionaryObject, CheckedFont>(ReferenceEqualityComparer.Instance);
        foreach (var (dictionary, used) in Contents.SelectMany(page => page.Codes))
        {
            if (!byDictionary.TryGetValue(dictionary, out var font))
            {
                font = new CheckedFont(Objects, dictionary);
                byDictionary.Add(dictionary, font);
                fonts.Add(font);
            }

            font.Used.Add(used);
        }

        return fonts;
    }
}
