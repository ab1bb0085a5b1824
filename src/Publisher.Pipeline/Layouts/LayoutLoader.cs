using Publisher.Data.Syntax;
using Publisher.Pipeline.Inputs;
using Publisher.Templating;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Pipeline.Layouts;

/// <summary>Loads a layout's folder: its facts, its styles and its templates.</summary>
internal sealed class LayoutLoader(ISourceFiles templates, DiagnosticBag diagnostics)
{
    private const string FormFile = "layout.yaml";
    private const string StyleFile = "styles.yaml";

    /// <summary>The layout; with an error reported, null or not to be used.</summary>
    public Layout? Load(LayoutFiles files)
    {
        var form = ReadMapping(files, FormFile);
        var styles = ReadMapping(files, StyleFile);
        if (form is null || styles is null)
        {
            return null;
        }

        var (definition, main) = new FormReader(diagnostics).Read(form);
        var styleSheet = new StyleSheetReader(diagnostics).Read(styles);
        var cache = new TemplateCache((name, findings) => ReadTemplate(files, name, findings));
        if (cache.Load(main, diagnostics) is { } template)
        {
            return new Layout(files.Name, definition, styleSheet, template, cache, files.Identify(templates));
        }

        if (!diagnostics.HasErrors)
        {
            diagnostics.Add(LayoutDiagnostics.MissingFile(templates.Display($"{files.Name}/{main}")));
        }

        return null;
    }

    /// <summary>A name is looked for in the layout's own folder, and <c>shared/…</c> beside it.</summary>
    private SourceFile? ReadTemplate(LayoutFiles files, string name, DiagnosticBag findings)
    {
        var own = $"{files.Name}/{name}";
        var path = files.Paths.Contains(own, StringComparer.Ordinal) ? own
            : files.Paths.Contains(name, StringComparer.Ordinal) ? name
            : null;
        return path is null ? null : templates.ReadText(path, findings);
    }

    private DataMapping? ReadMapping(LayoutFiles files, string name)
    {
        var path = $"{files.Name}/{name}";
        if (!files.Paths.Contains(path, StringComparer.Ordinal))
        {
            diagnostics.Add(LayoutDiagnostics.MissingFile(templates.Display(path)));
            return null;
        }

        if (templates.ReadText(path, diagnostics) is not { } source)
        {
            return null;
        }

        switch (DataParser.Parse(source, diagnostics))
        {
            case DataMapping mapping:
                return mapping;
            case null:
                return null;
            case var other:
                diagnostics.Add(LayoutDiagnostics.NotAMapping(other.Span, name));
                return null;
        }
    }
}
