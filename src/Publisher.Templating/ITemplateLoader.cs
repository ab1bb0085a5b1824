using Publisher.Text.Diagnostics;

namespace Publisher.Templating;

/// <summary>Finds the templates that <c>include</c> names.</summary>
public interface ITemplateLoader
{
    /// <summary>
    /// The template of that name, or null: then either there is no such template, or it has errors, which go to
    /// <paramref name="diagnostics"/>. Called by many threads at once.
    /// </summary>
    /// <param name="name">A relative path with forward slashes, without <c>..</c>; other names never get here.</param>
    Template? Load(string name, DiagnosticBag diagnostics);
}
