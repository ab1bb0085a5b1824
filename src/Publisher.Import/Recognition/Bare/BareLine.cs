using Publisher.Import.Reading;

namespace Publisher.Import.Recognition.Bare;

/// <summary>A printed line with words.</summary>
/// <param name="Source">The line as it was read.</param>
/// <param name="IsApart">Whether an empty line or a page's end is before it.</param>
/// <param name="StartsPage">Whether a page's end is before it.</param>
internal sealed record BareLine(SourceLine Source, bool IsApart, bool StartsPage)
{
    public string Words { get; } = Source.Text.Text.Trim();

    public int Number => Source.Text.Place.First;
}
