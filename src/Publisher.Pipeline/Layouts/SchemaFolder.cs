using System.Collections.Immutable;
using System.Text;
using Publisher.Data.Model;
using Publisher.Data.Schema;
using Publisher.Pipeline.Inputs;
using Publisher.Pipeline.Output;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Layouts;

/// <summary>The folder of schemas by which editors check data files; it is made anew when a layout or a key changes.</summary>
public static class SchemaFolder
{
    /// <summary>The schemas for all layouts in <paramref name="templates"/>; a layout with errors is reported and left out.</summary>
    public static ImmutableArray<SchemaFile> Create(string templates, DiagnosticBag diagnostics)
    {
        var library = new LayoutLibrary(new FolderSourceFiles(templates, templates));
        var forms = new List<NamedForm>();
        foreach (var name in library.Names)
        {
            if (library.Find(new PrintedText(name, default), diagnostics) is { } layout)
            {
                forms.Add(new NamedForm(name, layout.Form));
            }
        }

        return EditorSchemas.Create(forms);
    }

    /// <summary>Writes them into <paramref name="folder"/>, or none and reports why.</summary>
    public static bool Write(ImmutableArray<SchemaFile> schemas, string folder, DiagnosticBag diagnostics) =>
        new OutputFolder(folder, folder).Write(
            "", [.. schemas.Select(schema => new Artifact(schema.Name, Encoding.UTF8.GetBytes(schema.Text)))], diagnostics);
}
