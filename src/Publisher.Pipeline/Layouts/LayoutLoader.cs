using Publisher.Data.Syntax;
using Publisher.Pipeline.Fingerprints;
using Publisher.Pipeline.Inputs;
using Publisher.Templating;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Pipeline.Layouts;

/// <summary>Loads a layout's folder: its facts, its styles and its templates.</summary>
internal sealed class LayoutLoader(ISourceFiles templates, DiagnosticBag diagnostics)
{
    public const string FormFile = "layout.yaml";
    private const string StyleFile = "styles.yaml";
    private const string InheritKey = "沿用";

    private readonly List<(InputKinds Kind, string Name)> _parts = [];

    /// <summary>The layout; with an error reported, null or not to be used.</summary>
    public Layout? Load(LayoutFiles files)
    {
        var form = ReadMapping(files, FormFile, InputKinds.Form);
        var styles = ReadStyles(files);
        if (form is null || styles is null)
        {
            return null;
        }

        var (definition, main) = new FormReader(diagnostics).Read(form);
        var styleSheet = new StyleSheetReader(diagnostics).Read(styles);
        var cache = new TemplateCache((name, findings) => ReadTemplate(files, name, findings));
        if (cache.Load(main, diagnostics) is { } template)
        {
            _parts.Add((InputKinds.Templates, main));
            return new Layout(files.Name, definition, form, styleSheet, template, cache, [.. _parts]);
        }

        if (!diagnostics.HasErrors)
        {
            diagnostics.Add(LayoutDiagnostics.MissingFile(templates.Display($"{files.Name}/{main}")));
        }

        return null;
    }

    private SourceFile? ReadTemplate(LayoutFiles files, string name, DiagnosticBag findings) =>
        files.FindPath(name) is { } path ? templates.ReadText(path, findings) : null;

    /// <summary>A style sheet may take another's styles (沿用) and say only what is different.</summary>
    private DataMapping? ReadStyles(LayoutFiles files)
    {
        var own = ReadMapping(files, StyleFile, InputKinds.Styles);
        if (own?.Entries.FirstOrDefault(entry => entry.Key == InheritKey) is not { } inherit)
        {
            return own;
        }

        var name = (inherit.Value as DataScalar)?.Text ?? "";
        var usual = ReadMapping(files, name, InputKinds.Styles);
        return usual is null ? null : (own with { Entries = own.Entries.Remove(inherit) }).Over(usual);
    }

    private DataMapping? ReadMapping(LayoutFiles files, string name, InputKinds kind)
    {
        _parts.Add((kind, name));
        if (files.FindPath(name) is not { } path)
        {
            diagnostics.Add(LayoutDiagnostics.MissingFile(templates.Display($"{files.Name}/{name}")));
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
