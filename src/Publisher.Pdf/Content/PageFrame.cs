using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;

namespace Publisher.Pdf.Content;

/// <summary>Which part of the plane a page shows, and which way up (ISO 32000-1 §7.7.3.3, §14.11.2).</summary>
/// <param name="Width">As shown, in points.</param>
/// <param name="Height">As shown, in points.</param>
/// <param name="ToPage">From user space to the page as shown: from its top left corner, y downwards.</param>
internal sealed record PageFrame(double Width, double Height, Matrix ToPage)
{
    /// <summary>A page can hang as deep in the tree as <see cref="PageTree"/> follows it.</summary>
    private const int MaxDepth = 256;

    /// <summary>Where a page has no box of sense, readers show a letter.</summary>
    private static readonly Box Letter = new(0, 0, 612, 792);

    public static PageFrame Of(FileObjects objects, PdfPage page)
    {
        var media = Box.Of(objects, page.MediaBox) ?? Letter;
        var crop = Box.Of(objects, Inherited(objects, page.Dictionary, "CropBox") as ArrayObject);
        var box = crop is { } inner ? media.Intersect(inner) ?? media : media;
        var turns = Inherited(objects, page.Dictionary, "Rotate") is NumberObject { IsInteger: true, Value: var degrees }
            ? (int)((((degrees / 90) % 4) + 4) % 4)
            : 0;
        var matrix = turns switch
        {
            1 => new Matrix(0, 1, 1, 0, -box.Bottom, -box.Left),
            2 => new Matrix(-1, 0, 0, 1, box.Right, -box.Bottom),
            3 => new Matrix(0, -1, -1, 0, box.Top, box.Right),
            _ => new Matrix(1, 0, 0, -1, -box.Left, box.Top),
        };
        var (width, height) = (box.Right - box.Left, box.Top - box.Bottom);

        // One unit is usually a point, but a page may say how many (§8.3.2.3).
        var unit = objects.Number(page.Dictionary, "UserUnit") is > 0 and < 100_000 and var points ? points : 1;
        matrix = matrix.Then(new Matrix(unit, 0, 0, unit, 0, 0));
        return turns % 2 == 0
            ? new PageFrame(width * unit, height * unit, matrix)
            : new PageFrame(height * unit, width * unit, matrix);
    }

    private static PdfObject? Inherited(FileObjects objects, DictionaryObject page, string key)
    {
        var node = page;
        for (var depth = 0; node is not null && depth < MaxDepth; depth++)
        {
            if (objects.Find(node, key) is { } value)
            {
                return value;
            }

            node = objects.Dictionary(node, "Parent");
        }

        return null;
    }

    private readonly record struct Box(double Left, double Bottom, double Right, double Top)
    {
        /// <summary>The corners may be given in any order (§7.9.5).</summary>
        public static Box? Of(FileObjects objects, ArrayObject? array)
        {
            if (array is not { Items: [var first, var second, var third, var fourth] }
                || objects.Resolve(first) is not NumberObject { Value: var x0 }
                || objects.Resolve(second) is not NumberObject { Value: var y0 }
                || objects.Resolve(third) is not NumberObject { Value: var x1 }
                || objects.Resolve(fourth) is not NumberObject { Value: var y1 })
            {
                return null;
            }

            return new Box(Math.Min(x0, x1), Math.Min(y0, y1), Math.Max(x0, x1), Math.Max(y0, y1)).OrNull;
        }

        public Box? Intersect(Box other) => new Box(
            Math.Max(Left, other.Left),
            Math.Max(Bottom, other.Bottom),
            Math.Min(Right, other.Right),
            Math.Min(Top, other.Top)).OrNull;

        private Box? OrNull => Right - Left is > 0 and < 1e9 && Top - Bottom is > 0 and < 1e9 ? this : null;
    }
}
