using System.Buffers.Binary;
using Publisher.Pdf.Reading;

namespace Publisher.Signing.Seals;

/// <summary>A picture read from PNG (ISO/IEC 15948): colours and, where some of it is seen through, transparency.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Colors">Three bytes a pixel.</param>
/// <param name="Alpha">One byte a pixel, 0 for clear; null when nothing is.</param>
internal sealed record PngPicture(int Width, int Height, byte[] Colors, byte[]? Alpha)
{
    /// <summary>A seal printed at 600 dpi has a thousand pixels each way.</summary>
    private const int MaxSide = 4096;

    private const byte Gray = 0;
    private const byte Rgb = 2;
    private const byte Palette = 3;
    private const byte GrayAlpha = 4;
    private const byte RgbAlpha = 6;

    /// <param name="file">The whole file.</param>
    /// <param name="reason">Why it cannot be used, when it cannot.</param>
    /// <returns>Null when it cannot be used.</returns>
    public static PngPicture? Read(ReadOnlySpan<byte> file, out string reason)
    {
        reason = "no PNG file";
        if (!IsPng(file))
        {
            return null;
        }

        ReadOnlySpan<byte> header = default, palette = default, clear = default;
        var data = new MemoryStream();
        for (var rest = file[8..]; rest.Length >= 12;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            if (length > rest.Length - 12)
            {
                reason = "the file breaks off";
                return null;
            }

            var body = rest.Slice(8, (int)length);
            switch (rest.Slice(4, 4))
            {
                case var type when type.SequenceEqual("IHDR"u8):
                    header = body;
                    break;
                case var type when type.SequenceEqual("PLTE"u8):
                    palette = body;
                    break;
                case var type when type.SequenceEqual("tRNS"u8):
                    clear = body;
                    break;
                case var type when type.SequenceEqual("IDAT"u8):
                    data.Write(body);
                    break;
            }

            rest = rest[(12 + (int)length)..];
        }

        return Decode(header, palette, clear, data.ToArray(), out reason);
    }

    private static bool IsPng(ReadOnlySpan<byte> file) =>
        file.Length > 8 && BinaryPrimitives.ReadUInt64BigEndian(file) == 0x89504E470D0A1A0A;

    private static PngPicture? Decode(
        ReadOnlySpan<byte> header, ReadOnlySpan<byte> palette, ReadOnlySpan<byte> clear, byte[] data, out string reason)
    {
        reason = "only 8 bits a channel without interlacing can be read";
        if (header.Length != 13 || header[8] != 8 || header[12] != 0)
        {
            return null;
        }

        var width = BinaryPrimitives.ReadUInt32BigEndian(header);
        var height = BinaryPrimitives.ReadUInt32BigEndian(header[4..]);
        if (width is 0 or > MaxSide || height is 0 or > MaxSide)
        {
            reason = "larger than 4096 pixels";
            return null;
        }

        var type = header[9];
        var step = type switch { Gray or Palette => 1, GrayAlpha => 2, Rgb => 3, RgbAlpha => 4, _ => 0 };
        try
        {
            var pixels = step == 0
                ? default
                : StreamFilters.UndoPredictor(StreamFilters.Inflate(data, 0), (int)width * step, step, 0);
            if (pixels.Length == width * height * step && step > 0)
            {
                return Convert(pixels.Span, (int)width, (int)height, type, palette, clear);
            }
        }
        catch (PdfSyntaxException)
        {
            // Said below.
        }

        reason = "the picture is damaged";
        return null;
    }

    private static PngPicture Convert(
        ReadOnlySpan<byte> pixels, int width, int height, byte type, ReadOnlySpan<byte> palette, ReadOnlySpan<byte> clear)
    {
        var count = width * height;
        var colors = new byte[count * 3];
        var alpha = new byte[count];
        for (var i = 0; i < count; i++)
        {
            var color = colors.AsSpan(i * 3, 3);
            alpha[i] = 255;
            switch (type)
            {
                case Gray:
                    color.Fill(pixels[i]);
                    break;
                case GrayAlpha:
                    color.Fill(pixels[i * 2]);
                    alpha[i] = pixels[(i * 2) + 1];
                    break;
                case Palette:
                    var index = pixels[i];
                    if ((index * 3) + 3 <= palette.Length)
                    {
                        palette.Slice(index * 3, 3).CopyTo(color);
                    }

                    alpha[i] = index < clear.Length ? clear[index] : (byte)255;
                    break;
                default:
                    var step = type == RgbAlpha ? 4 : 3;
                    pixels.Slice(i * step, 3).CopyTo(color);
                    alpha[i] = type == RgbAlpha ? pixels[(i * step) + 3] : (byte)255;
                    break;
            }
        }

        return new PngPicture(width, height, colors, alpha.AsSpan().IndexOfAnyExcept((byte)255) < 0 ? null : alpha);
    }
}
