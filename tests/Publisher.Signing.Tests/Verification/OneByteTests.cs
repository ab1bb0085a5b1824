using Publisher.Signing.Tests.Support;
using Publisher.Text.Diagnostics;

namespace Publisher.Signing.Tests.Verification;

public sealed class OneByteTests
{
    [Theory]
    [InlineData(SignatureLevel.B, false)]
    [InlineData(SignatureLevel.T, false)]
    [InlineData(SignatureLevel.LTA, true)]
    public async Task Notices_every_change_of_one_byte(SignatureLevel level, bool isSignedTwice)
    {
        var signed = await Signatures.SignAsync(SamplePdf.ToBytes(), "rsa", Signatures.Options(level));
        if (isSignedTwice)
        {
            signed = await Signatures.SignAsync(signed, "finance", Signatures.Options(level));
        }

        var whole = Judge.Verify(signed);
        Judge.IsSound(whole);
        var known = whole.Diagnostics.Select(finding => finding.GetMessage(Language.English)).ToHashSet();
        var random = new Xorshift(20240205 + (uint)level);

        // Half of the places anywhere, half in the values of signatures, which no signature of their own covers.
        var values = new Files.SignedFile(signed).Signatures.Select(signature => ((int)signature.ByteRange[1], (int)signature.ByteRange[2])).ToList();
        for (var i = 0; i < TestSize.Or(1000); i++)
        {
            var (from, to) = i % 2 == 0 ? (0, signed.Length) : values[random.Next(values.Count)];
            var place = from + random.Next(to - from);
            var old = signed[place];
            signed[place] = (byte)(old ^ (1 + random.Next(255)));
            var report = Judge.Verify(signed);
            var isNoticed = report.Diagnostics.Any(finding => !known.Contains(finding.GetMessage(Language.English)));
            Assert.True(isNoticed, $"byte {place}: {old:X2} → {signed[place]:X2}\n{Judge.Words(report)}");
            signed[place] = old;
        }
    }

    /// <summary>G. Marsaglia, Xorshift RNGs (2003): the same numbers everywhere.</summary>
    private sealed class Xorshift(uint state)
    {
        private uint _state = state;

        public int Next(int limit)
        {
            _state ^= _state << 13;
            _state ^= _state >> 17;
            _state ^= _state << 5;
            return (int)(_state % (uint)limit);
        }
    }
}
