using Publisher.Writers.Pdf.Fonts.Files;
using Publisher.Writers.Pdf.Fonts.Subsetting;
using Publisher.Writers.Pdf.Fonts.Subsetting.Cff;

namespace Publisher.Writers.Pdf.Tests.Fonts;

public sealed class CharstringFlattenerTests
{
    private const byte Zero = 139;
    private const byte First = Zero - 107; // the number of subroutine 0 where there are fewer than 1240
    private const byte CallSubr = 10;
    private const byte Return = 11;
    private const byte EndChar = 14;
    private const byte HStemHM = 18;
    private const byte HintMask = 19;
    private const byte RMoveTo = 21;
    private const byte CallGlobalSubr = 29;
    private const int DefaultWidth = 1000;

    [Fact]
    public void Copies_what_calls_nothing() =>
        Assert.Equal([Zero, Zero, RMoveTo, EndChar], Flatten([Zero, Zero, RMoveTo, EndChar]));

    [Fact]
    public void Puts_a_subroutine_in_the_place_of_its_call() => Assert.Equal(
        [Zero, Zero + 1, RMoveTo, EndChar],
        Flatten([Zero, First, CallSubr, EndChar], local: [[Zero + 1, RMoveTo, Return]]));

    [Fact]
    public void Follows_calls_of_both_kinds_into_each_other() => Assert.Equal(
        [Zero, Zero + 1, RMoveTo, EndChar],
        Flatten([Zero, First, CallGlobalSubr], local: [[RMoveTo, EndChar]], global: [[Zero + 1, First, CallSubr, Return]]));

    [Fact]
    public void Skips_masks_whose_bytes_look_like_operators() => Assert.Equal(
        [Zero, Zero, HStemHM, Zero, Zero, HintMask, CallSubr, Zero, Zero, RMoveTo, HintMask, EndChar, EndChar],
        Flatten([Zero, Zero, HStemHM, Zero, Zero, HintMask, CallSubr, Zero, Zero, RMoveTo, HintMask, EndChar, EndChar]));

    [Fact]
    public void Counts_stems_across_subroutines()
    {
        // Nine stems need a mask of two bytes.
        byte[] stems = [.. Enumerable.Repeat(Zero, 18), HStemHM, Return];

        Assert.Equal(
            [.. stems[..^1], HintMask, CallSubr, CallSubr, EndChar],
            Flatten([First, CallSubr, HintMask, CallSubr, CallSubr, EndChar], local: [stems]));
    }

    [Fact]
    public void Reads_numbers_of_every_length()
    {
        // Subroutine 1300 of 1301: bias 1131, number 169 in two bytes; subroutine 0 as -1131 in two bytes.
        var subrs = Enumerable.Range(0, 1301)
            .Select(i => (byte[])(i is 0 or 1300 ? [(byte)(Zero + (i & 7)), Return] : [Return])).ToArray();

        Assert.Equal(
            [28, 1, 2, 255, 0, 1, 0, 0, Zero + 4, Zero, RMoveTo, EndChar],
            Flatten([28, 1, 2, 255, 0, 1, 0, 0, 247, 61, CallSubr, 28, 0xFB, 0x95, CallSubr, RMoveTo, EndChar], local: subrs));
    }

    /// <summary>The glyph's own width is the operand 5 in front of all others.</summary>
    [Theory]
    [InlineData(new byte[] { 144, 139, 139, 21, 14 }, new byte[] { 139, 139, 21, 14 })]
    [InlineData(new byte[] { 144, 139, 22, 14 }, new byte[] { 139, 22, 14 })]
    [InlineData(new byte[] { 144, 139, 4, 14 }, new byte[] { 139, 4, 14 })]
    [InlineData(new byte[] { 28, 1, 2, 14 }, new byte[] { 14 })]
    [InlineData(new byte[] { 247, 1, 139, 139, 1, 14 }, new byte[] { 139, 139, 1, 14 })]
    [InlineData(new byte[] { 255, 0, 1, 0, 0, 140, 140, 12, 12, 139, 21, 14 }, new byte[] { 140, 140, 12, 12, 139, 21, 14 })]
    [InlineData(new byte[] { 144 }, new byte[] { 14 })]
    public void Replaces_the_width(byte[] charstring, byte[] rest)
    {
        Assert.Equal(rest, Flatten(charstring));
        Assert.Equal([28, 1, 244, .. rest], Flatten(charstring, width: 500));
    }

    [Theory]
    [InlineData(new byte[] { 144, 139, 139, 19, 7, 14 })]
    [InlineData(new byte[] { 139, 139, 19, 7, 14 })]
    public void Always_says_the_width_in_front_of_a_mask(byte[] charstring) =>
        Assert.Equal([28, 3, 232, 139, 139, 19, 7, 14], Flatten(charstring));

    [Fact]
    public void Takes_the_width_out_of_a_subroutine() => Assert.Equal(
        [Zero, Zero, RMoveTo, EndChar],
        Flatten([First, CallSubr, Zero, RMoveTo, EndChar], local: [[Zero + 5, Zero, Return]]));

    [Fact]
    public void Leaves_operands_of_later_operators_alone() => Assert.Equal(
        [Zero, Zero, RMoveTo, Zero, Zero, Zero, RMoveTo, EndChar],
        Flatten([Zero, Zero, RMoveTo, Zero, Zero, Zero, RMoveTo, EndChar]));

    [Fact]
    public void Ends_a_glyph_that_forgets_to() => Assert.Equal([Zero, Zero, RMoveTo, EndChar], Flatten([Zero, Zero, RMoveTo]));

    [Theory]
    [InlineData(new byte[] { CallSubr })]
    [InlineData(new byte[] { Zero, CallSubr })]
    [InlineData(new byte[] { First, CallGlobalSubr })]
    [InlineData(new byte[] { 28, 1 })]
    [InlineData(new byte[] { 255, 0, 0 })]
    [InlineData(new byte[] { 12 })]
    [InlineData(new byte[] { 12, 99 })]
    [InlineData(new byte[] { 12, 10 })]
    [InlineData(new byte[] { 15 })]
    [InlineData(new byte[] { Zero, Zero, HintMask })]
    [InlineData(new byte[] { Zero, Zero, Zero, Zero, EndChar })]
    [InlineData(new byte[] { First, First, 12, 10, CallSubr })]
    public void Refuses_damaged_charstrings(byte[] charstring) =>
        Assert.Throws<FontFormatException>(() => Flatten(charstring, local: [[Return]]));

    [Fact]
    public void Refuses_subroutines_that_call_themselves() =>
        Assert.Throws<FontFormatException>(() => Flatten([First, CallSubr], local: [[First, CallSubr]]));

    [Fact]
    public void Refuses_subroutines_that_multiply()
    {
        // Ten levels, each calling the next a hundred times.
        var subrs = Enumerable.Range(0, 10)
            .Select(level => Enumerable.Repeat((byte[])[(byte)(First + level + 1), CallSubr], 100))
            .Select(calls => (byte[])[.. calls.SelectMany(call => call), Return])
            .ToArray();

        Assert.Throws<FontFormatException>(() => Flatten([First, CallSubr], local: subrs));
    }

    private static byte[] Flatten(byte[] charstring, byte[][]? local = null, byte[][]? global = null, int width = DefaultWidth)
    {
        var output = new ByteBuffer();
        new CharstringFlattener(Index(global ?? []), Index(local ?? []), DefaultWidth, output).Flatten(charstring, width);
        return output.Written.ToArray();
    }

    private static CffIndex Index(byte[][] subrs)
    {
        var ends = new List<int>();
        foreach (var subr in subrs)
        {
            ends.Add((ends.Count == 0 ? 0 : ends[^1]) + subr.Length);
        }

        var data = subrs.SelectMany(subr => subr).ToArray();
        var bytes = subrs.Length == 0 ? [0, 0] : CffIndexWriter.Write(data, ends).Written.ToArray();
        return new CffIndex(new FontTable(bytes, "CFF "), 0);
    }
}
