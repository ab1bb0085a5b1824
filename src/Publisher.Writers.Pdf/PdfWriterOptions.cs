using System.Collections.Immutable;
using Publisher.Writers.Pdf.Fonts.Selection;

namespace Publisher.Writers.Pdf;

/// <summary>What a PDF is made with beside its document.</summary>
public sealed record PdfWriterOptions
{
    /// <summary>The faces that it is set in.</summary>
    public required FontSet Fonts { get; init; }

<<<<<<< HEAD
    /// <summary>Files that travel inside it, in the order in which readers list them; their names are different.</summary>
=======
    /// <summary>
    /// Files that travel inside it, in the order in which readers list them; their names are different.
    /// </summary>
>>>>>>> f9e8feaa6d9135f11f50d9a35da63f6c45770f32
    public ImmutableArray<PdfAttachment> Attachments { get; init; } = [];
}
