using System.Globalization;
using Publisher.Data.Drafts;
using Publisher.Data.Forms;
using Publisher.Data.Loading;
using Publisher.Data.Model;
using Publisher.Pipeline.Building;
using Publisher.Pipeline.Diagnostics;
using Publisher.Pipeline.Discovery;
using Publisher.Pipeline.Inputs;
using Publisher.Pipeline.Layouts;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Pipeline.Starting;

/// <summary>Starts a disclosure: from the one of another year, or from nothing.</summary>
public static class DisclosureStart
{
    /// <summary>
    /// Carries a disclosure over into another year. Null after an error; what is to be looked at in the new files is reported.
    /// </summary>
    /// <param name="options">Which disclosure, and where.</param>
    /// <param name="from">The disclosure to start from, as typed.</param>
    /// <param name="diagnostics">Takes what is found.</param>
    public static NewDisclosure? From(NewDisclosureOptions options, string from, DiagnosticBag diagnostics)
    {
        if (FindSource(options, from, diagnostics) is not var (inputs, folder)
            || DisclosureSources.Read(folder, inputs.Data, diagnostics) is not { } sources
            || DisclosureSyntax.Parse(sources.Files, diagnostics) is not { Head: { } head } syntax
            || diagnostics.HasErrors
            || new LayoutLibrary(inputs.Templates).Find(head.Layout, diagnostics) is not { Form: var form })
        {
            return null;
        }

        if (head.Year == options.Year)
        {
            diagnostics.Add(CommandDiagnostics.SameYear(inputs.Data.Display(folder.Path), options.Year));
            return null;
        }

        if (FindTarget(options, options.Slug ?? folder.Slug, diagnostics) is not { } target)
        {
            return null;
        }

        var texts = NextYearFiles.Of(syntax, form, options.Year).ToDictionary(file => file.Source.Path, StringComparer.Ordinal);
        var files = folder.Files
            .Select(path => (Name: path[(folder.Path.Length + 1)..], Path: path, File: texts[inputs.Data.Display(path)]))
            .ToList();
        if (!NewFolder.Write(
            target, files.Select(file => new NewFile(file.Name, file.File.Text, HasMark(inputs.Data, file.Path))), options.Force, diagnostics))
        {
            return null;
        }

        var unfilled = Review(target, files.Select(file => (file.Name, file.File.Text)), form, head.Year, options.Year, diagnostics);
        foreach (var waiver in files.SelectMany(file => file.File.Waivers))
        {
            diagnostics.Add(NextYearDiagnostics.WaiverDropped(waiver));
        }

        return new NewDisclosure(target, unfilled);
    }

    /// <summary>Starts a disclosure of which nothing is known yet. Null after an error.</summary>
    /// <param name="options">Where; its <see cref="NewDisclosureOptions.Slug"/> must be there.</param>
    /// <param name="department">The department's full name.</param>
    /// <param name="layout">The form; null: the first by name.</param>
    /// <param name="diagnostics">Takes what is found.</param>
    public static NewDisclosure? Blank(NewDisclosureOptions options, string department, string? layout, DiagnosticBag diagnostics)
    {
        var templates = new FolderSourceFiles(options.Templates, options.Templates);
        layout ??= templates.ListFolders("").FirstOrDefault(folder => folder != LayoutLibrary.SharedFolder) ?? "";
        if (new LayoutLibrary(templates).Find(new PrintedText(layout, default), diagnostics) is not { Form: var form }
            || FindTarget(options, options.Slug!, diagnostics) is not { } target)
        {
            return null;
        }

        NewFile[] files =
        [
            new("disclosure.yaml", BlankFiles.Disclosure(options.Year, department, layout, form)),
            new("projects/01-项目.yaml", BlankFiles.Project(form)),
        ];
        return NewFolder.Write(target, files, options.Force, diagnostics)
            ? new NewDisclosure(target, Review(target, files.Select(file => (file.Path, file.Text)), form, options.Year, options.Year, []))
            : null;
    }

    private static (BuildInputs Inputs, DisclosureFolder Folder)? FindSource(
        NewDisclosureOptions options, string from, DiagnosticBag diagnostics)
    {
        var build = new BuildOptions { Data = options.Data, Templates = options.Templates, Output = "", Paths = [from] };
        var findings = new DiagnosticBag();
        if (BuildInputs.Open(build, findings) is not { Disclosures.IsEmpty: false } inputs)
        {
            diagnostics.AddRange(findings);
            return null;
        }

        // What is wrong elsewhere in the data folder does not matter here.
        if (inputs.Disclosures.Length > 1)
        {
            diagnostics.Add(CommandDiagnostics.SeveralDisclosures(from, string.Join("、", inputs.Disclosures.Select(folder => folder.Path))));
        }

        return inputs.Disclosures is [var only] ? (inputs, only) : null;
    }

    private static string? FindTarget(NewDisclosureOptions options, string slug, DiagnosticBag diagnostics)
    {
        if (options.Into is { } into)
        {
            return into;
        }

        if (slug.Length is 0 or > 60 || !char.IsAsciiLetterLower(slug[0])
            || !slug.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
        {
            diagnostics.Add(CommandDiagnostics.BadSlug(slug));
            return null;
        }

        return Path.Combine(options.Data, options.Year.ToString("0000", CultureInfo.InvariantCulture), slug);
    }

    private static int Review(
        string target, IEnumerable<(string Name, string Text)> files, FormDefinition form, int lastYear, int year, DiagnosticBag diagnostics)
    {
        var folder = target.Replace('\\', '/').TrimEnd('/');
        var syntax = DisclosureSyntax.Parse([.. files.Select(file => new SourceFile($"{folder}/{file.Name}", file.Text))], diagnostics)!;
        return NextYearReview.Run(syntax, form, lastYear, year, diagnostics).Unfilled;
    }

    private static bool HasMark(ISourceFiles data, string path) => data.Read(path).AsSpan().StartsWith("\uFEFF"u8);
}
