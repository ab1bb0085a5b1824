using System.Collections.Immutable;
using Publisher.Data.Forms;
using Publisher.Data.Syntax;
using Publisher.Documents.Styles;
using Publisher.Pipeline.Fingerprints;
using Publisher.Templating;

namespace Publisher.Pipeline.Layouts;

/// <summary>One locality's published form: its facts, its look and its templates, from <c>templates/&lt;name&gt;/</c>.</summary>
/// <param name="Name">The folder's name, and what a disclosure's 版式 says.</param>
/// <param name="Form">What the form asks of the data.</param>
/// <param name="Facts">Its <c>layout.yaml</c>, which its templates can read.</param>
/// <param name="Styles">Its look in every format.</param>
/// <param name="Template">The template of the whole document.</param>
/// <param name="Templates">Finds the templates that it includes.</param>
/// <param name="Parts">The files that every document in this layout is made with, as they are asked for.</param>
internal sealed record Layout(
    string Name,
    FormDefinition Form,
    DataMapping Facts,
    StyleSheet Styles,
    Template Template,
    ITemplateLoader Templates,
    ImmutableArray<(InputKinds Kind, string Name)> Parts);
