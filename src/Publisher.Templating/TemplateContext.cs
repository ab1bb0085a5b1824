using Publisher.Templating.Values;

namespace Publisher.Templating;

/// <summary>What a template is rendered with. Rendering changes nothing in it.</summary>
/// <param name="globals">
/// The objects whose members are the template's global variables (texts, objects, lists, functions); an earlier one hides
/// those after it.
/// </param>
public sealed class TemplateContext(params IReadOnlyList<IScriptObject> globals)
{
    public IReadOnlyList<IScriptObject> Globals { get; } = globals;

    public OutputEscaping Escaping { get; init; }

    /// <summary>
    /// An unknown variable or member is an error. Without it such a name is null, as Scriban has it unless told otherwise.
    /// </summary>
    public bool Strict { get; init; } = true;

    /// <summary>Output of a code block is indented like the block itself (language reference 1.5).</summary>
    public bool AutoIndent { get; init; } = true;

    /// <summary>Where <c>include</c> finds templates; without it nothing can be included.</summary>
    public ITemplateLoader? Loader { get; init; }

    public TemplateLimits Limits { get; init; } = TemplateLimits.Default;

    /// <summary>What <c>date.now</c> returns: a fixed date, since output may not depend on the clock. Null: an error.</summary>
    public DateTime? Now { get; init; }
}
