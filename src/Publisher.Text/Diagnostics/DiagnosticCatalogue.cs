using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Resources;

namespace Publisher.Text.Diagnostics;

/// <summary>
/// The words of every diagnostic, in both languages: the .resx files in <c>Catalogue/</c>, one a phase and language.
/// A phase's file is opened when its first message is printed, so a clean run opens none.
/// </summary>
public static class DiagnosticCatalogue
{
    /// <summary>The phases, in the order of their digit in the code.</summary>
    private static readonly ImmutableArray<string> Phases =
        ["Command", "Yaml", "Model", "Template", "Document", "Writers", "Site", "Signing", "Git", "Import"];

    private static readonly ResourceManager[] English = Open("English");

    private static readonly ResourceManager[] Chinese = Open("Chinese");

    /// <summary>The text of <paramref name="key"/>, filled in; a key that the catalogue lacks is a bug.</summary>
    /// <exception cref="KeyNotFoundException">The catalogue lacks the key.</exception>
    public static string Format(string key, ImmutableArray<string> arguments, Language language) =>
        TryFormat(key, arguments, language) ?? throw new KeyNotFoundException($"The catalogue has no text for {key}.");

    /// <summary>The text of <paramref name="key"/>, filled in, or null.</summary>
    public static string? TryFormat(string key, ImmutableArray<string> arguments, Language language) =>
        Find(key, language) is { } text
            ? string.Format(CultureInfo.InvariantCulture, text, [.. arguments])
            : null;

    /// <summary>All keys and texts of a language, in the order of the keys.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Entries(Language language) =>
    [
        .. (language == Language.Chinese ? Chinese : English)
            .SelectMany(phase => phase.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!
                .Cast<DictionaryEntry>())
            .Select(entry => KeyValuePair.Create((string)entry.Key, (string)entry.Value!))
            .OrderBy(entry => entry.Key, StringComparer.Ordinal),
    ];

    private static string? Find(string key, Language language)
    {
        var phase = key.StartsWith("PUB", StringComparison.Ordinal) && key.Length > 3 ? key[3] - '0' : -1;
        return phase >= 0 && phase < Phases.Length
            ? (language == Language.Chinese ? Chinese : English)[phase].GetString(key, CultureInfo.InvariantCulture)
            : null;
    }

    private static ResourceManager[] Open(string language) =>
    [
        .. Phases.Select(phase => new ResourceManager(
            $"Publisher.Text.Catalogue.{language}.{phase}", typeof(DiagnosticCatalogue).Assembly)),
    ];
}
