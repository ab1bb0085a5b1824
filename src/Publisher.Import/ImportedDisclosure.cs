using System.Collections.Immutable;
using Publisher.Import.Writing;

namespace Publisher.Import;

/// <summary>A file read into data, not yet written.</summary>
/// <param name="Year">年度.</param>
/// <param name="Layout">版式.</param>
/// <param name="Files">The files of its folder: the data, and the report.</param>
public sealed record ImportedDisclosure(int Year, string Layout, ImmutableArray<ImportedFile> Files);
