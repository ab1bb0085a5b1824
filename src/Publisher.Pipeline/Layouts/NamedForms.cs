using System.Collections.Immutable;
using Publisher.Data.Forms;
using Publisher.Data.Syntax;
using Publisher.Pipeline.Inputs;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Layouts;

/// <summary>The forms of all layouts, for who asks which of them a file has; looks and templates are not read.</summary>
public static class NamedForms
{
    private const string WordsFile = "import.yaml";

    /// <summary>By name; a layout with errors is reported and left out.</summary>
    public static ImmutableArray<NamedForm> ReadAll(string templates, DiagnosticBag diagnostics)
    {
        var files = new FolderSourceFiles(templates, templates);
        var path = $"{LayoutLibrary.SharedFolder}/{WordsFile}";
        var shared = files.GetSize(path) is null ? null : Read(files, path, diagnostics);
        var forms = ImmutableArray.CreateBuilder<NamedForm>();
        foreach (var name in files.ListFolders("").Where(folder => folder != LayoutLibrary.SharedFolder))
        {
            var findings = new DiagnosticBag();
            if (Read(files, $"{name}/{LayoutLoader.FormFile}", findings) is { } root)
            {
                var form = new FormReader(findings).Read(root).Form;
                var own = new NodeReader(root, findings).Mapping(ImportWordsReader.Key);
                var words = ImportWordsReader.Read(own, shared is null ? null : new NodeReader(shared, findings));
                if (!findings.HasErrors)
                {
                    forms.Add(new NamedForm(name, form, words));
                }
            }

            diagnostics.AddRange(findings);
        }

        return forms.DrainToImmutable();
    }

    private static DataMapping? Read(FolderSourceFiles files, string path, DiagnosticBag diagnostics)
    {
        if (files.ReadText(path, diagnostics) is not { } source || DataParser.Parse(source, diagnostics) is not { } node)
        {
            return null;
        }

        if (node is DataMapping mapping)
        {
            return mapping;
        }

        diagnostics.Add(LayoutDiagnostics.NotAMapping(node.Span, path));
        return null;
    }
}
