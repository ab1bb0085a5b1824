using System.Collections.Immutable;
using Publisher.Import.Writing;

namespace Publisher.Import.Reading.Pdf.Attached;

/// <summary>The data that a PDF was made from, as it carries it.</summary>
/// <param name="Year">年度.</param>
/// <param name="Layout">版式; empty when the data names none.</param>
/// <param name="Files">The files, byte for byte.</param>
internal sealed record AttachedDisclosure(int Year, string Layout, ImmutableArray<ImportedFile> Files);
