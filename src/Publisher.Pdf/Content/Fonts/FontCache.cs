using Publisher.Pdf.Content.Fonts.Maps;
using Publisher.Pdf.Content.Fonts.Names;
using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;

namespace Publisher.Pdf.Content.Fonts;

/// <summary>The fonts of a file, and what several of them may share, each read once: a file can have thousands.</summary>
internal sealed class FontCache(FileObjects objects)
{
    /// <summary>Each holds some memory. Programs that make fonts anew for each page come to a few thousand.</summary>
    private const int MaxFonts = 16_384;

    private const int Symbolic = 1 << 2;

    private readonly Dictionary<DictionaryObject, ContentFont> _fonts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<StreamObject, ToUnicodeMap> _toUnicode = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<StreamObject, CodeMap> _codes = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ArrayObject, CidWidths> _widths = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<StreamObject, FontProgram?> _programs = new(ReferenceEqualityComparer.Instance);

    /// <summary>The font of a dictionary; one that knows no characters when it is damaged.</summary>
    public ContentFont Get(DictionaryObject font)
    {
        if (!_fonts.TryGetValue(font, out var found))
        {
            found = _fonts.Count < MaxFonts ? Read(font) : new UnknownFont { IsBold = false };
            _fonts.Add(font, found);
        }

        return found;
    }

    private ContentFont Read(DictionaryObject font)
    {
        try
        {
            return objects.Name(font, "Subtype") == "Type0" ? ReadComposite(font) : ReadSimple(font);
        }
        catch (PdfSyntaxException)
        {
            return new UnknownFont { IsBold = false };
        }
    }

    private CompositeFont ReadComposite(DictionaryObject font)
    {
        var descendants = objects.Find(font, "DescendantFonts") as ArrayObject;
        var descendant = (descendants is { Items: [var first, ..] } ? objects.Resolve(first) as DictionaryObject : null)
            ?? DictionaryObject.Empty;
        var descriptor = objects.Dictionary(descendant, "FontDescriptor");
        var codes = CodesOf(font);
        var (origin, advance) = objects.Find(descendant, "DW2") is ArrayObject { Items: [NumberObject above, NumberObject down] }
            ? (above.Value, down.Value)
            : (880, -1000);
        return new CompositeFont
        {
            IsBold = FontWeight.IsBold(objects, font, descriptor),
            IsVertical = codes.IsVertical,
            VerticalOrigin = origin / 1000,
            VerticalAdvance = advance / 1000,
            Codes = codes,
            Widths = WidthsOf(descendant),
            UsualWidth = objects.Number(descendant, "DW") ?? 1000,
            ToUnicode = ToUnicodeOf(font),
            IsAdobeGb1 = objects.Text(objects.Dictionary(descendant, "CIDSystemInfo"), "Ordering") == "GB1",
            Program = () => ProgramOf(descriptor),
            ProgramGlyphs = objects.Find(descendant, "CIDToGIDMap") is StreamObject map ? objects.Decode(map) : default,
        };
    }

    private SimpleFont ReadSimple(DictionaryObject font)
    {
        var descriptor = objects.Dictionary(font, "FontDescriptor");
        var isType3 = objects.Name(font, "Subtype") == "Type3";
        return new SimpleFont
        {
            IsBold = FontWeight.IsBold(objects, font, descriptor),
            Widths = SimpleWidths.Read(objects, font, descriptor, isType3),
            Encoding = new SimpleEncoding(objects, objects.Find(font, "Encoding"), UsualEncoding(font, descriptor)),
            ToUnicode = ToUnicodeOf(font),
            SizeFactor = isType3 ? SimpleWidths.SizeFactor(objects, font) : 1,
        };
    }

    /// <summary>What a simple font without a base encoding most likely means.</summary>
    private BaseEncoding UsualEncoding(DictionaryObject font, DictionaryObject? descriptor)
    {
        var name = objects.Name(font, "BaseFont") ?? "";
        var isSymbolic = objects.Number(descriptor, "Flags") is >= 0 and <= int.MaxValue and var flags
            && ((int)flags & Symbolic) != 0;

        // A subset of a symbolic font has codes of its own, counted from 1 or 33: guessed letters would be wrong ones.
        var isSubset = name is [_, _, _, _, _, _, '+', ..];
        return objects.Name(font, "Subtype") switch
        {
            "Type3" => BaseEncoding.BuiltIn,
            _ when (isSymbolic && isSubset) || name is "Symbol" or "ZapfDingbats" => BaseEncoding.BuiltIn,
            "TrueType" => BaseEncoding.WinAnsi,
            _ => BaseEncoding.Standard,
        };
    }

    private CodeMap CodesOf(DictionaryObject font)
    {
        var encoding = objects.Find(font, "Encoding");
        if (encoding is not StreamObject stream)
        {
            return EmbeddedMapReader.Read(objects, encoding);
        }

        if (!_codes.TryGetValue(stream, out var codes))
        {
            codes = EmbeddedMapReader.Read(objects, stream);
            _codes.Add(stream, codes);
        }

        return codes;
    }

    private CidWidths WidthsOf(DictionaryObject descendant)
    {
        if (objects.Find(descendant, "W") is not ArrayObject array)
        {
            return new CidWidths(objects, widths: null);
        }

        if (!_widths.TryGetValue(array, out var widths))
        {
            widths = new CidWidths(objects, array);
            _widths.Add(array, widths);
        }

        return widths;
    }

    private ToUnicodeMap? ToUnicodeOf(DictionaryObject font)
    {
        if (objects.Find(font, "ToUnicode") is not StreamObject stream)
        {
            return null;
        }

        if (!_toUnicode.TryGetValue(stream, out var map))
        {
            map = ToUnicodeMap.Read(objects.Decode(stream));
            _toUnicode.Add(stream, map);
        }

        return map;
    }

    private FontProgram? ProgramOf(DictionaryObject? descriptor)
    {
        if ((objects.Find(descriptor, "FontFile2") ?? objects.Find(descriptor, "FontFile3")) is not StreamObject stream)
        {
            return null;
        }

        if (!_programs.TryGetValue(stream, out var program))
        {
            program = ReadProgram(stream);
            _programs.Add(stream, program);
        }

        return program;
    }

    private FontProgram? ReadProgram(StreamObject stream)
    {
        try
        {
            return new FontProgram(objects.Decode(stream));
        }
        catch (PdfSyntaxException)
        {
            return null;
        }
    }
}
