using Publisher.Text.Sources;

namespace Publisher.Templating.Runtime;

/// <summary>An include or a call of a function of the template that is going on; error messages show where it was made.</summary>
internal sealed record Frame(string Label, string Name, SourceSpan Span);
