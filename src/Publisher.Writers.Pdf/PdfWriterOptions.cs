using System.Collections.Immutable;
using Publisher.Writers.Pdf.Fonts.Selection;

namespace Publisher.Writers.Pdf;

/// <summary>What a PDF is made with beside its document.</summary>
public sealed record PdfWriterOptions
{
    /// <summary>The faces that it is set in.</summary>
    public required FontSet Fonts { get; init; }

    /// <summary>
    /// Files that travel inside it, in the order in which readers list them; their names are different.
    /// </summary>
    public ImmutableArray<PdfAttachment> Attachments { get; init; } = [];
}
