using System.Collections.Immutable;

namespace Publisher.Pipeline.Discovery;

/// <summary>The input files of one disclosure: <c>&lt;year&gt;/&lt;slug&gt;/</c> in the data folder.</summary>
/// <param name="Year">The year's folder, four digits.</param>
/// <param name="Slug">The disclosure's folder.</param>
/// <param name="Main">Its <c>disclosure.yaml</c> or <c>.json</c>, relative to the data folder.</param>
/// <param name="Projects">Its project files in the order of their names, which is the order of the tables.</param>
public sealed record DisclosureFolder(string Year, string Slug, string Main, ImmutableArray<string> Projects)
{
    /// <summary>Where it lies in the data folder, and its outputs in the output folder.</summary>
    public string Path => $"{Year}/{Slug}";

    /// <summary>A file's path in this folder.</summary>
    public string NameOf(string file) => file[(Path.Length + 1)..];

    public IEnumerable<string> Files => Projects.Prepend(Main);
}
