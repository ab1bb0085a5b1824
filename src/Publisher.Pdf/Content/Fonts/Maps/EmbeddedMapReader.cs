using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;

namespace Publisher.Pdf.Content.Fonts.Maps;

/// <summary>Reads encodings that a file contains: code spaces, and glyphs of codes.</summary>
internal static class EmbeddedMapReader
{
    /// <summary>Each code is compared with all spaces; real maps have a handful.</summary>
    private const int MaxSpaces = 64;

    /// <summary>Maps that use maps that use maps.</summary>
    private const int MaxParents = 8;

    /// <summary>The encoding of a Type 0 font, a name or a stream; two bytes that say nothing when it is not known.</summary>
    public static CodeMap Read(FileObjects objects, PdfObject? encoding, int depth = 0)
    {
        switch (encoding)
        {
            case NameObject { Value: var name }:
                // Other predefined ones have codes of two bytes, most of the time.
                return PredefinedMaps.Find(name) ?? new EmbeddedMap([], new CodeRanges<uint>(), parent: null)
                {
                    IsVertical = name.EndsWith("-V", StringComparison.Ordinal),
                };
            case StreamObject stream:
                var parent = objects.Find(stream, "UseCMap") is { } used && depth < MaxParents
                    ? Read(objects, used, depth + 1)
                    : null;
                return Read(objects.Decode(stream), parent, objects.Number(stream, "WMode") == 1);
            default:
                return new TwoByteMap();
        }
    }

    private static EmbeddedMap Read(ReadOnlyMemory<byte> data, CodeMap? parent, bool isVertical)
    {
        var spaces = new List<CodeSpace>();
        var glyphs = new CodeRanges<uint>();
        var tokens = new MapTokens(data);
        try
        {
            for (var word = tokens.NextWord(); word is not null; word = tokens.NextWord())
            {
                switch (word)
                {
                    case "usecmap" when tokens.Before is NameObject name:
                        parent ??= PredefinedMaps.Find(name.Value);
                        break;
                    case "begincodespacerange":
                        ReadSpaces(tokens, spaces);
                        break;
                    case "begincidrange":
                        ReadRanges(tokens, glyphs);
                        break;
                    case "begincidchar":
                        ReadCharacters(tokens, glyphs);
                        break;
                }
            }
        }
        catch (PdfSyntaxException)
        {
            // What was said before the damage counts.
        }

        return new EmbeddedMap(spaces, glyphs, parent) { IsVertical = isVertical };
    }

    private static void ReadSpaces(MapTokens tokens, List<CodeSpace> spaces)
    {
        while (tokens.NextValue() is StringObject low && tokens.NextValue() is StringObject high)
        {
            if (low.Bytes.Length is >= 1 and <= 4 && high.Bytes.Length == low.Bytes.Length && spaces.Count < MaxSpaces)
            {
                spaces.Add(new CodeSpace(low.Bytes.Length, MapTokens.CodeOf(low), MapTokens.CodeOf(high)));
            }
        }
    }

    private static void ReadRanges(MapTokens tokens, CodeRanges<uint> glyphs)
    {
        while (tokens.NextValue() is StringObject low
            && tokens.NextValue() is StringObject high
            && tokens.NextValue() is NumberObject { Index: >= 0 and var glyph })
        {
            glyphs.Add(MapTokens.CodeOf(low), MapTokens.CodeOf(high), (uint)glyph);
        }
    }

    private static void ReadCharacters(MapTokens tokens, CodeRanges<uint> glyphs)
    {
        while (tokens.NextValue() is StringObject code && tokens.NextValue() is NumberObject { Index: >= 0 and var glyph })
        {
            glyphs.Add(MapTokens.CodeOf(code), MapTokens.CodeOf(code), (uint)glyph);
        }
    }
}
