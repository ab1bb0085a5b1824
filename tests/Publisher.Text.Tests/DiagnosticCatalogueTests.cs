using Publisher.Text.Diagnostics;

namespace Publisher.Text.Tests;

public sealed class DiagnosticCatalogueTests
{
    [Fact]
    public void Says_everything_in_both_languages()
    {
        var english = DiagnosticCatalogue.Entries(Language.English).Select(entry => entry.Key);
        var chinese = DiagnosticCatalogue.Entries(Language.Chinese).Select(entry => entry.Key);
        Assert.Equal(english, chinese);
        Assert.NotEmpty(english);
    }

    [Fact]
    public void Uses_the_same_places_for_arguments_in_both_languages()
    {
        var chinese = DiagnosticCatalogue.Entries(Language.Chinese).ToDictionary();
        foreach (var (key, text) in DiagnosticCatalogue.Entries(Language.English))
        {
            Assert.True(Places(text).SequenceEqual(Places(chinese[key])), key);
        }
    }

    [Fact]
    public void Starts_english_messages_in_lower_case_and_ends_without_a_full_stop()
    {
        foreach (var (key, text) in DiagnosticCatalogue.Entries(Language.English))
        {
            Assert.False(text.EndsWith('.'), key);
            Assert.False(char.IsUpper(text[0]) && text.Length > 1 && char.IsLower(text[1]), key);
        }
    }

    private static IEnumerable<char> Places(string text) => Enumerable.Range(0, text.Length - 1)
        .Where(i => text[i] == '{' && char.IsAsciiDigit(text[i + 1]))
        .Select(i => text[i + 1])
        .Distinct()
        .Order();
}
