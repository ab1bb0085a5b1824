using System.Collections.Immutable;
using Publisher.Data.Forms;

namespace Publisher.Import;

/// <summary>Which file to import, and as what.</summary>
/// <param name="Path">The file.</param>
/// <param name="Forms">The forms that it may have.</param>
public sealed record ImportRequest(string Path, ImmutableArray<NamedForm> Forms)
{
    /// <summary>The layout to use; null for the one that fits best.</summary>
    public string? Layout { get; init; }

    /// <summary>The year that the user wants, or null; a year on the file's cover comes before it.</summary>
    public int? Year { get; init; }

    /// <summary>Whether to read what the pages of a PDF show, even when it carries the data that it was made from.</summary>
    public bool ReadsPages { get; init; }
}
