namespace Publisher.Import.Tests;

/// <summary>Data files as they are compared: without comments, and without the words in which an editor gave a reason.</summary>
internal static class DataText
{
    /// <summary>disclosure.yaml, then the projects in order.</summary>
    public static IReadOnlyList<string> OfFolder(string folder) =>
    [
        Comparable(File.ReadAllText(Path.Combine(folder, "disclosure.yaml"))),
        .. Directory.GetFiles(Path.Combine(folder, "projects")).Order(StringComparer.Ordinal).Select(file => Comparable(File.ReadAllText(file))),
    ];

    public static string Comparable(string yaml) => string.Join('\n', yaml.Split('\n')
        .Where(line => !line.TrimStart().StartsWith('#'))
        .Select(line => line.TrimStart().StartsWith("残缺:", StringComparison.Ordinal) ? line[..line.IndexOf(':', StringComparison.Ordinal)] : line));

    /// <summary>Blanks count for nothing, and neither do the quotes that only they need.</summary>
    public static string WithoutBlanks(string text) =>
        string.Concat(text.Replace("\\t", "", StringComparison.Ordinal).Where(c => !char.IsWhiteSpace(c) && c != '"'));
}
