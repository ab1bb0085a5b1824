using System.Buffers;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Publisher.Pdf.Reading;

/// <summary>Unpacks Flate, and undoes predictors (ISO 32000-1 §7.4.4).</summary>
public static class StreamFilters
{
    /// <summary>A few bytes can unpack to gigabytes; no stream of a document of text is this long.</summary>
    public const int MaxLength = 128 * 1024 * 1024;

    /// <exception cref="PdfSyntaxException">The data is damaged or too long.</exception>
    public static ReadOnlyMemory<byte> Inflate(ReadOnlyMemory<byte> packed, int offset)
    {
        using var source = AsStream(packed);
        using var inflater = new ZLibStream(source, CompressionMode.Decompress);
        using var data = new MemoryStream();
        var chunk = ArrayPool<byte>.Shared.Rent(32 * 1024);
        try
        {
            for (var count = inflater.Read(chunk); count > 0; count = inflater.Read(chunk))
            {
                data.Write(chunk, 0, count);
                if (data.Length > MaxLength)
                {
                    throw TooLong(offset);
                }
            }
        }
        catch (InvalidDataException)
        {
            throw new PdfSyntaxException("a packed stream is damaged", offset);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }

        return data.GetBuffer().AsMemory(0, (int)data.Length);
    }

    /// <summary>Undoes the PNG predictors row by row (§7.4.4.4; PNG §9.2).</summary>
    /// <param name="data">Rows, each behind the number of its predictor.</param>
    /// <param name="columns">Bytes of a row.</param>
    /// <param name="step">Bytes of a pixel.</param>
    /// <param name="offset">Where the stream is, for messages.</param>
    /// <exception cref="PdfSyntaxException">A row breaks off or has another predictor.</exception>
    public static ReadOnlyMemory<byte> UndoPredictor(ReadOnlyMemory<byte> data, int columns, int step, int offset)
    {
        var source = data.Span;
        if (columns <= 0 || step <= 0 || source.Length % (columns + 1) != 0)
        {
            throw new PdfSyntaxException("rows of a packed stream break off", offset);
        }

        var rows = source.Length / (columns + 1);
        var result = new byte[rows * columns];
        for (var row = 0; row < rows; row++)
        {
            var from = source.Slice(row * (columns + 1), columns + 1);
            var to = result.AsSpan(row * columns, columns);
            var above = row == 0 ? new byte[columns] : result.AsSpan((row - 1) * columns, columns);
            from[1..].CopyTo(to);
            for (var i = 0; i < columns; i++)
            {
                var left = i < step ? 0 : to[i - step];
                to[i] += (byte)(from[0] switch
                {
                    0 => 0,
                    1 => left,
                    2 => above[i],
                    3 => (left + above[i]) / 2,
                    4 => Paeth(left, above[i], i < step ? 0 : above[i - step]),
                    _ => throw new PdfSyntaxException("a predictor is unknown", offset),
                });
            }
        }

        return result;
    }

    /// <summary>
    /// Undoes the TIFF predictor for components of a byte (§7.4.4.4): each is the difference to the pixel on its left.
    /// </summary>
    /// <param name="data">Rows.</param>
    /// <param name="columns">Bytes of a row.</param>
    /// <param name="step">Bytes of a pixel.</param>
    /// <param name="offset">Where the stream is, for messages.</param>
    /// <exception cref="PdfSyntaxException">The row has no width.</exception>
    public static ReadOnlyMemory<byte> UndoDifferences(ReadOnlyMemory<byte> data, int columns, int step, int offset)
    {
        if (columns <= 0 || step <= 0)
        {
            throw new PdfSyntaxException("rows of a packed stream break off", offset);
        }

        var result = data.ToArray();
        for (var i = 0; i < result.Length; i++)
        {
            result[i] += i % columns >= step ? result[i - step] : (byte)0;
        }

        return result;
    }

    private static MemoryStream AsStream(ReadOnlyMemory<byte> data) =>
        MemoryMarshal.TryGetArray(data, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(data.ToArray(), writable: false);

    internal static PdfSyntaxException TooLong(int offset) => new("a stream unpacks to more than 128 MB", offset);

    /// <summary>Of three neighbours the one nearest to their plane (PNG §9.4).</summary>
    private static int Paeth(int left, int above, int corner)
    {
        var plane = left + above - corner;
        var (toLeft, toAbove, toCorner) = (Math.Abs(plane - left), Math.Abs(plane - above), Math.Abs(plane - corner));
        return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
    }
}
