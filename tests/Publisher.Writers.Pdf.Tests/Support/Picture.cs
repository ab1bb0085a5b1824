using System.Globalization;
using System.Text;

namespace Publisher.Writers.Pdf.Tests.Support;

/// <summary>A page drawn in grey by poppler or mutool.</summary>
internal sealed class Picture
{
    private readonly byte[] _pixels;

    private Picture(int width, int height, byte[] pixels) => (Width, Height, _pixels) = (width, height, pixels);

    public int Width { get; }

    public int Height { get; }

    /// <summary>Share of the page that is not white.</summary>
    public double Ink => _pixels.Sum(pixel => 255.0 - pixel) / (255.0 * _pixels.Length);

    public static Picture ByPoppler(TemporaryFolder folder, string pdf, int resolution, int page = 1)
    {
        var name = folder.At(Path.GetFileName(pdf) + "-poppler");
        var number = page.ToString(CultureInfo.InvariantCulture);
        var dots = resolution.ToString(CultureInfo.InvariantCulture);
        Tool.Run("pdftoppm", "-gray", "-singlefile", "-f", number, "-r", dots, pdf, name);
        return Read(name + ".pgm");
    }

    public static Picture ByMutool(TemporaryFolder folder, string pdf, int resolution, int page = 1)
    {
        var name = folder.At(Path.GetFileName(pdf) + "-mutool.pgm");
        var number = page.ToString(CultureInfo.InvariantCulture);
        var dots = resolution.ToString(CultureInfo.InvariantCulture);
        Tool.Run("mutool", "draw", "-q", "-c", "gray", "-r", dots, "-o", name, pdf, number);
        return Read(name);
    }

    /// <summary>The share of pixels that differ by more than <paramref name="tolerance"/> (0 to 255).</summary>
    public double DifferenceFrom(Picture other, int tolerance)
    {
        Assert.Equal((Width, Height), (other.Width, other.Height));
        var different = 0;
        for (var i = 0; i < _pixels.Length; i++)
        {
            different += Math.Abs(_pixels[i] - other._pixels[i]) > tolerance ? 1 : 0;
        }

        return (double)different / _pixels.Length;
    }

    /// <summary>
    /// Each pixel the mean of its neighbourhood. Two programs place the same outline up to half a pixel apart and
    /// smooth it differently; what is left after this is a difference in shape.
    /// </summary>
    public Picture Blur(int radius)
    {
        var result = new byte[_pixels.Length];
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                var (sum, count) = (0, 0);
                for (var v = Math.Max(0, y - radius); v <= Math.Min(Height - 1, y + radius); v++)
                {
                    for (var u = Math.Max(0, x - radius); u <= Math.Min(Width - 1, x + radius); u++)
                    {
                        sum += _pixels[(v * Width) + u];
                        count++;
                    }
                }

                result[(y * Width) + x] = (byte)(sum / count);
            }
        }

        return new Picture(Width, Height, result);
    }

    /// <summary>Binary PGM: "P5", width, height, 255, pixels.</summary>
    private static Picture Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var (at, fields) = (0, new List<string>());
        while (fields.Count < 4)
        {
            var start = at;
            while (bytes[at] > ' ')
            {
                at++;
            }

            var field = Encoding.ASCII.GetString(bytes, start, at - start);
            at++;
            if (field.StartsWith('#'))
            {
                at = Array.IndexOf(bytes, (byte)'\n', at) + 1;
            }
            else if (field.Length > 0)
            {
                fields.Add(field);
            }
        }

        Assert.Equal("P5", fields[0]);
        var (width, height) = (int.Parse(fields[1], CultureInfo.InvariantCulture), int.Parse(fields[2], CultureInfo.InvariantCulture));
        return new Picture(width, height, bytes[at..(at + (width * height))]);
    }
}
