using System.Xml.Linq;

namespace Publisher.Writers.Word.Linting;

/// <summary>A part of a Word file that holds XML.</summary>
/// <param name="Name">Its path without a leading slash.</param>
/// <param name="Root">Its outermost element.</param>
internal sealed record LintedPart(string Name, XElement Root);
