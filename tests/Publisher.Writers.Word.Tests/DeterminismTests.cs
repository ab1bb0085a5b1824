using System.Globalization;
using Publisher.Writers.Word.Tests.Reading;
using Publisher.Writers.Word.Tests.Samples;

namespace Publisher.Writers.Word.Tests;

public sealed class DeterminismTests
{
    [Fact]
    public void Writes_the_same_bytes_in_every_culture()
    {
        var expected = WordFile.Of(Disclosure.WithTables(2));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("")
            {
                NumberFormat = new NumberFormatInfo { NegativeSign = "~", NumberDecimalSeparator = "," },
                DateTimeFormat = { Calendar = new GregorianCalendar(), TimeSeparator = "." },
            };
            Assert.Equal(expected, WordFile.Of(Disclosure.WithTables(2)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Packs_without_times_permissions_or_an_order_of_chance()
    {
        var entries = WordParts.Entries(WordFile.Of(Disclosure.WithTables(1)));
        Assert.Equal("[Content_Types].xml", entries[0].FullName);
        Assert.Equal(entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal), entries.Select(entry => entry.FullName));
        Assert.All(entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        Assert.All(entries, entry => Assert.Equal(0, entry.ExternalAttributes));
    }
}
