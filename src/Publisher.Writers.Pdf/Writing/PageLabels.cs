using Publisher.Pdf.Writing;
using Publisher.Writers.Pdf.Layout.Pages;

namespace Publisher.Writers.Pdf.Writing;

/// <summary>
/// The pages' names in readers (ISO 32000-1 §12.4.2): the printed numbers; none where none is printed.
/// </summary>
internal static class PageLabels
{
    public static void Write(PdfTokenWriter tokens, IReadOnlyList<Page> pages)
    {
        tokens.BeginDictionary("PageLabels"u8);
        tokens.BeginArray("Nums"u8);
        for (var i = 0; i < pages.Count; i++)
        {
            var page = pages[i];
            var continues = i > 0 && page.HasNumber == pages[i - 1].HasNumber
                && (!page.HasNumber || page.Number == pages[i - 1].Number + 1);
            if (continues)
            {
                continue;
            }

            tokens.Number(i);
            tokens.BeginDictionary();
            if (page.HasNumber)
            {
                tokens.Name("S"u8, "D"u8);
                tokens.Number("St"u8, page.Number);
            }

            tokens.EndDictionary();
        }

        tokens.EndArray();
        tokens.EndDictionary();
    }
}
