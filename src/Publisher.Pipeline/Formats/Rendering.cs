using System.Collections.Immutable;
using Publisher.Pipeline.Output;

namespace Publisher.Pipeline.Formats;

/// <summary>A disclosure in every format.</summary>
/// <param name="Title">The document's title.</param>
/// <param name="Artifacts">The files.</param>
/// <param name="Pages">Pages of the PDF.</param>
/// <param name="Fonts">PostScript names of the fonts that serve the roles, in ordinal order.</param>
internal sealed record Rendering(
    string Title, ImmutableArray<Artifact> Artifacts, int Pages, ImmutableArray<string> Fonts)
{
    /// <summary>The bytes of the file named <paramref name="name"/>, which is one of them.</summary>
    public ReadOnlyMemory<byte> Find(string name) => Artifacts.Single(artifact => artifact.Name == name).Content;
}
