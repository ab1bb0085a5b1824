using Publisher.Data.Syntax;
using Publisher.Text.Sources;

namespace Publisher.Data.Loading;

/// <summary>A project file with its tree; null where it has errors.</summary>
internal sealed record ProjectSyntax(SourceFile File, DataNode? Root);
