using System.Buffers.Binary;
using System.Text;
using Publisher.Writers.Pdf.Writing;

namespace Publisher.Writers.Pdf.Tests.Writing;

public sealed class IccProfileTests
{
    private readonly byte[] _profile = IccProfile.WriteSrgb();

    [Fact]
    public void Describes_a_display_in_rgb()
    {
        Assert.Equal(_profile.Length, Number(0));
        Assert.Equal("mntrRGB XYZ ", Encoding.ASCII.GetString(_profile, 12, 12));
        Assert.Equal("acsp", Encoding.ASCII.GetString(_profile, 36, 4));
        Assert.Equal(4, _profile[8]);
        Assert.Equal(0, _profile.Length % 4);
    }

    [Fact]
    public void Has_the_tags_of_a_matrix_profile_each_inside_the_file()
    {
        var tags = Tags();

        Assert.Equal(
            ["bTRC", "bXYZ", "chad", "cprt", "desc", "gTRC", "gXYZ", "rTRC", "rXYZ", "wtpt"],
            tags.Keys.Order(StringComparer.Ordinal));
        Assert.All(tags.Values, tag => Assert.InRange(tag.Offset, 132, _profile.Length - tag.Length));
        Assert.All(tags.Values, tag => Assert.Equal(0, tag.Offset % 4));
    }

    [Fact]
    public void Mixes_white_of_its_primaries()
    {
        double[] white = [0.9642, 1, 0.8249];
        for (var axis = 0; axis < 3; axis++)
        {
            var sum = "rgb".Sum(color => Fixed(Tags()[$"{color}XYZ"].Offset + 8 + (axis * 4)));
            Assert.Equal(white[axis], sum, 0.0001);
        }
    }

    /// <summary>IEC 61966-2-1: half-way grey has 21.4 % of the light of white.</summary>
    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.02, 0.001548)]
    [InlineData(0.5, 0.214041)]
    [InlineData(1, 1)]
    public void Has_the_curve_of_srgb(double signal, double light)
    {
        var at = Tags()["rTRC"].Offset;
        Assert.Equal("para", Encoding.ASCII.GetString(_profile, at, 4));
        var (g, a, b, c, d) = (Fixed(at + 12), Fixed(at + 16), Fixed(at + 20), Fixed(at + 24), Fixed(at + 28));

        Assert.Equal(light, signal >= d ? Math.Pow((a * signal) + b, g) : c * signal, 0.0001);
    }

    private Dictionary<string, (int Offset, int Length)> Tags() => Enumerable.Range(0, Number(128)).ToDictionary(
        i => Encoding.ASCII.GetString(_profile, 132 + (i * 12), 4),
        i => (Number(136 + (i * 12)), Number(140 + (i * 12))));

    private int Number(int offset) => BinaryPrimitives.ReadInt32BigEndian(_profile.AsSpan(offset));

    private double Fixed(int offset) => Number(offset) / 65536.0;
}
