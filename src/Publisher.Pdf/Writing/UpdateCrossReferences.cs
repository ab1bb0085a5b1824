using System.Globalization;
using System.Text;

namespace Publisher.Pdf.Writing;

/// <summary>The cross-references of the objects that an update writes, in runs of successive numbers (ISO 32000-1 §7.5.6).</summary>
internal static class UpdateCrossReferences
{
    /// <summary>Offsets, numbers of object streams.</summary>
    private const int PlaceWidth = 5;

    /// <summary>Generations, indexes in object streams.</summary>
    private const int IndexWidth = 2;

    /// <summary>Writes <c>xref</c> and the rows (§7.5.4); the trailer follows.</summary>
    public static void WriteTable(PdfTokenWriter tokens, SortedDictionary<int, CrossReference> entries)
    {
        tokens.Raw("xref\n"u8);
        foreach (var (first, count) in Runs(entries.Keys))
        {
            tokens.Raw(Ascii($"{first} {count}\n"));
            for (var number = first; number < first + count; number++)
            {
                var entry = entries[number];
                tokens.Raw(Ascii($"{entry.Place:D10} {entry.Index:D5} n \n"));
            }
        }
    }

    /// <summary>
    /// Adds W, Index and Filter to the open dictionary of a cross-reference stream and returns its packed rows (§7.5.8).
    /// </summary>
    public static ReadOnlyMemory<byte> WriteStream(PdfTokenWriter tokens, SortedDictionary<int, CrossReference> entries)
    {
        tokens.Name("Type"u8, "XRef"u8);
        tokens.BeginArray("W"u8);
        tokens.Number(1);
        tokens.Number(PlaceWidth);
        tokens.Number(IndexWidth);
        tokens.EndArray();
        tokens.BeginArray("Index"u8);
        foreach (var (first, count) in Runs(entries.Keys))
        {
            tokens.Number(first);
            tokens.Number(count);
        }

        tokens.EndArray();
        tokens.Name("Filter"u8, "FlateDecode"u8);

        var rows = new byte[entries.Count * (1 + PlaceWidth + IndexWidth)];
        var at = 0;
        foreach (var entry in entries.Values)
        {
            rows[at++] = entry.Kind;
            for (var shift = (PlaceWidth - 1) * 8; shift >= 0; shift -= 8)
            {
                rows[at++] = (byte)(entry.Place >> shift);
            }

            rows[at++] = (byte)(entry.Index >> 8);
            rows[at++] = (byte)entry.Index;
        }

        return PdfDeflate.Compress(rows, 9);
    }

    private static IEnumerable<(int First, int Count)> Runs(IEnumerable<int> numbers)
    {
        var (first, count) = (0, 0);
        foreach (var number in numbers)
        {
            if (count > 0 && number == first + count)
            {
                count++;
                continue;
            }

            if (count > 0)
            {
                yield return (first, count);
            }

            (first, count) = (number, 1);
        }

        if (count > 0)
        {
            yield return (first, count);
        }
    }

    private static byte[] Ascii(FormattableString text) =>
        Encoding.ASCII.GetBytes(text.ToString(CultureInfo.InvariantCulture));
}
