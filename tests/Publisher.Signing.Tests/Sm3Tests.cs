using System.Text;
using Publisher.Signing.Cms;
using Publisher.Signing.Tests.Support;

namespace Publisher.Signing.Tests;

public sealed class Sm3Tests
{
    /// <summary>GB/T 32905-2016, appendix A.</summary>
    [Theory]
    [InlineData("abc", 1, "66C7F0F462EEEDD9D1F2D46BDC10E4E24167C4875CF2F7A2297DA02B8F4BA8E0")]
    [InlineData("abcd", 16, "DEBE9FF92275B8A138604889C18E5A4D6FDB70E5387E5765293DCBA39C0C5732")]
    public void Hashes_as_the_standard_says(string text, int times, string expected) => Assert.Equal(
        expected, Convert.ToHexString(DigestAlgorithm.Sm3.Hash(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(text, times))))));

    [Fact]
    public void Hashes_as_openssl_does_at_the_edges_of_blocks()
    {
        using var folder = new TemporaryFolder();
        foreach (var length in (int[])[0, 1, 55, 56, 63, 64, 65, 119, 120, 1000])
        {
            var data = Enumerable.Range(0, length).Select(i => (byte)(i * 7)).ToArray();
            var said = OpenSsl.Run("dgst", "-sm3", "-r", folder.Write("data", data));
            Assert.StartsWith(Convert.ToHexStringLower(DigestAlgorithm.Sm3.Hash([data.AsMemory(0, length / 3), data.AsMemory(length / 3)])), said, StringComparison.Ordinal);
        }
    }
}
