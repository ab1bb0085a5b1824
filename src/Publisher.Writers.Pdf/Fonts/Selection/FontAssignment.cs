using Publisher.Documents.Styles;
using Publisher.Writers.Pdf.Fonts.Files;

namespace Publisher.Writers.Pdf.Fonts.Selection;

/// <summary>Which face serves a role on this machine.</summary>
/// <param name="Role">The role.</param>
/// <param name="IsBold">
/// Whether this is about bold text; its face need not be bold, then the writer thickens it.
/// </param>
/// <param name="Face">The face.</param>
/// <param name="OfficialName">The font that the role means.</param>
/// <param name="IsSubstitute">Whether the face is another one than that.</param>
public sealed record FontAssignment(
    FontRole Role, bool IsBold, FontFace Face, string OfficialName, bool IsSubstitute)
{
    /// <summary>The face that full-width stops are taken from, when those of <see cref="Face"/> are centred; else null.</summary>
    public FontFace? Stops { get; init; }
}
