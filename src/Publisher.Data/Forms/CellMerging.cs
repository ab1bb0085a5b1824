using System.Collections.Immutable;

namespace Publisher.Data.Forms;

/// <summary>Which equal cells below each other are printed as one.</summary>
/// <param name="All">All of them.</param>
/// <param name="Texts">Those with one of these texts; the others are repeated in every row.</param>
public sealed record CellMerging(bool All, ImmutableArray<string> Texts)
{
    public static CellMerging None { get; } = new(All: false, []);

    public bool Merges(string text) => All || Texts.Contains(text);
}
