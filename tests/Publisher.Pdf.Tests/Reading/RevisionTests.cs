using System.Text;
using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;

namespace Publisher.Pdf.Tests.Reading;

public sealed class RevisionTests
{
    [Fact]
    public void Forgets_an_object_that_a_newer_revision_frees()
    {
        var file = new StringBuilder("%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\n");
        var second = file.Length;
        file.Append("2 3 obj\n(old)\nendobj\n");
        var first = file.Length;
        file.Append(System.Globalization.CultureInfo.InvariantCulture, $"xref\n0 3\n0000000000 65535 f \n{9:D10} 00000 n \n{second:D10} 00003 n \ntrailer\n<</Size 3/Root 1 0 R>>\nstartxref\n{first}\n%%EOF\n");
        var before = new FileObjects(Encoding.ASCII.GetBytes(file.ToString()));
        Assert.Equal(3, before.GenerationOf(2));
        Assert.Equal("old", Assert.IsType<StringObject>(before.Get(2)).Text);

        var newer = file.Length;
        file.Append(System.Globalization.CultureInfo.InvariantCulture, $"xref\n2 1\n0000000000 00004 f \ntrailer\n<</Size 3/Root 1 0 R/Prev {first}>>\nstartxref\n{newer}\n%%EOF\n");
        var after = new FileObjects(Encoding.ASCII.GetBytes(file.ToString()));
        Assert.IsType<NullObject>(after.Get(2));
        Assert.Equal([1], after.Numbers);
        Assert.Equal([newer, first], after.Sections.Select(section => section.Offset));
        Assert.Equal([2], after.Sections[0].Numbers);
    }

    /// <summary>PNG §9.2: what each filter takes away comes back.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Undoes_every_predictor(byte kind)
    {
        const int Columns = 12;
        const int Step = 3;
        var source = Enumerable.Range(0, 5 * Columns).Select(i => (byte)(i * i * 7)).ToArray();
        var packed = new List<byte>();
        for (var row = 0; row < 5; row++)
        {
            packed.Add(kind);
            for (var i = 0; i < Columns; i++)
            {
                int left = i < Step ? 0 : source[(row * Columns) + i - Step];
                int above = row == 0 ? 0 : source[((row - 1) * Columns) + i];
                int corner = row == 0 || i < Step ? 0 : source[((row - 1) * Columns) + i - Step];
                var guess = left + above - corner;
                var nearest = new[] { left, above, corner }.MinBy(value => Math.Abs(guess - value));
                var predicted = kind switch { 0 => 0, 1 => left, 2 => above, 3 => (left + above) / 2, _ => nearest };
                packed.Add((byte)(source[(row * Columns) + i] - predicted));
            }
        }

        Assert.Equal(source, StreamFilters.UndoPredictor(packed.ToArray(), Columns, Step, 0).ToArray());
    }
}
