using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;
using Publisher.Pdf.Writing;
using Publisher.Text.Diagnostics;

namespace Publisher.Signing.Files;

/// <summary>Finds the place on a page where a seal was wanted.</summary>
internal static class SealPlacement
{
    private const double PointsPerMillimetre = 72 / 25.4;

    /// <param name="file">The file.</param>
    /// <param name="pages">Its pages.</param>
    /// <param name="seal">What is to be seen.</param>
    /// <param name="position">Where it is wanted.</param>
    /// <param name="path">How messages name the file.</param>
    /// <param name="diagnostics">Receives why there is no such place.</param>
    /// <returns>Null after an error.</returns>
    public static FieldPlace? Find(
        FileObjects file,
        IReadOnlyList<PdfPage> pages,
        IPdfAppearance seal,
        SealPosition position,
        string path,
        DiagnosticBag diagnostics)
    {
        var (index, top) = (position.Page - 1, double.NaN);
        if (position.Destination.Length > 0)
        {
            if (FindDestination(file, pages, position.Destination) is not { } found)
            {
                diagnostics.Add(SigningDiagnostics.NoSuchPlace(path, position.Destination));
                return null;
            }

            (index, top) = found;
        }

        if (index < 0 || index >= pages.Count)
        {
            diagnostics.Add(SigningDiagnostics.NoSuchPage(path, position.Page, pages.Count));
            return null;
        }

        var (left, bottom, right, upper) = Box(file, pages[index]);
        var x = position.X is { } fromLeft ? left + (fromLeft * PointsPerMillimetre) : (left + right) / 2;
        var y = position.Y is { } fromBottom ? bottom + (fromBottom * PointsPerMillimetre)
            : double.IsNaN(top) ? bottom + ((upper - bottom) / 3)
            : top - (seal.Height / 8);

        // The whole seal stays on the page.
        return new FieldPlace(
            index,
            Math.Clamp(x - (seal.Width / 2), left, Math.Max(left, right - seal.Width)),
            Math.Clamp(y - (seal.Height / 2), bottom, Math.Max(bottom, upper - seal.Height)));
    }

    private static (int Page, double Top)? FindDestination(FileObjects file, IReadOnlyList<PdfPage> pages, string name)
    {
        var names = NameTree.Names(file, file.Dictionary(file.Dictionary(file.Catalog, "Names"), "Dests"));
        foreach (var (key, value) in names)
        {
            if (new StringObject(key).Text != name || Array(file, value) is not { Items: [ReferenceObject page, ..] } array)
            {
                continue;
            }

            for (var i = 0; i < pages.Count; i++)
            {
                if (pages[i].Number == page.Number)
                {
                    // [page /XYZ left top zoom], [page /FitH top] (ISO 32000-1 table 151).
                    var kind = (array.Items.ElementAtOrDefault(1) as NameObject)?.Value;
                    var top = array.Items.ElementAtOrDefault(kind == "XYZ" ? 3 : 2) as NumberObject;
                    return (i, top?.Value ?? double.NaN);
                }
            }
        }

        return null;
    }

    private static ArrayObject? Array(FileObjects file, PdfObject value) => file.Resolve(value) switch
    {
        DictionaryObject dictionary => file.Find(dictionary, "D") as ArrayObject,
        var other => other as ArrayObject,
    };

    /// <summary>The part of the page that is shown; A4 when the file does not say.</summary>
    private static (double Left, double Bottom, double Right, double Top) Box(FileObjects file, PdfPage page)
    {
        var box = file.Find(page.Dictionary, "CropBox") as ArrayObject ?? page.MediaBox;
        double[] numbers = [.. box?.Items.Select(item => (file.Resolve(item) as NumberObject)?.Value ?? 0) ?? []];
        return numbers.Length == 4
            ? (Math.Min(numbers[0], numbers[2]), Math.Min(numbers[1], numbers[3]), Math.Max(numbers[0], numbers[2]), Math.Max(numbers[1], numbers[3]))
            : (0, 0, 595.28, 841.89);
    }
}
