using Publisher.Templating.Runtime;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast;

/// <summary>Something that a template does.</summary>
internal abstract class Statement(SourceSpan span) : Node(span)
{
    /// <summary>Runs it; says whether what follows is still to be run.</summary>
    public abstract Flow Execute(Evaluator evaluator);
}
