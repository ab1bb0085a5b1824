using Publisher.Text.Diagnostics;

namespace Publisher.Templating.Runtime;

/// <summary>Ends a rendering; never leaves this project.</summary>
internal sealed class TemplateException(Diagnostic diagnostic) : Exception(diagnostic.Code)
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}
