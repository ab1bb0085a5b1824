using System.Globalization;
using System.Text;

namespace Publisher.Pdf.Writing;

/// <summary>The classic cross-reference table with its trailer (ISO 32000-1 §7.5.4).</summary>
public static class CrossReferenceTable
{
    public static void Write(PdfTokenWriter tokens, List<CrossReference> entries, PdfTrailer trailer)
    {
        tokens.Raw("xref\n0 "u8);
        tokens.Number(entries.Count);
        tokens.Raw("\n0000000000 65535 f \n"u8);
        for (var i = 1; i < entries.Count; i++)
        {
            tokens.Raw(Encoding.ASCII.GetBytes(entries[i].Place.ToString("D10", CultureInfo.InvariantCulture)));
            tokens.Raw(" 00000 n \n"u8);
        }

        tokens.Raw("trailer\n"u8);
        tokens.BeginDictionary();
        trailer.Write(tokens, entries.Count);
        tokens.EndDictionary();
        tokens.Raw((byte)'\n');
    }
}
