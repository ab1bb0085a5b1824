using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Publisher.Data.Fields;
using Publisher.Data.Model;
using Publisher.Documents;
using Publisher.Pipeline.Building;
using Publisher.Pipeline.Discovery;
using Publisher.Pipeline.Formats;
using Publisher.Pipeline.Inputs;
using Publisher.Pipeline.Layouts.Samples;
using Publisher.Pipeline.Output;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Pipeline.Layouts;

/// <summary>Tries a layout with made-up disclosures, which are left beside the result for whoever wants to change them.</summary>
public static class LayoutTrial
{
    private const string DataFolder = "data";
    private const string OutputFolder = "out";

    private static readonly JsonSerializerOptions Indented =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Keys whose values are no words of the document.</summary>
    private static readonly ImmutableArray<string> Unprinted =
    [
        DisclosureFields.Year.Key, DisclosureFields.Layout.Key, ProjectFields.Number.Key, ProjectFields.Withheld.Key,
        ProjectFields.Incomplete.Key,
    ];

    /// <summary>Builds the samples in <paramref name="folder"/>; a text of theirs that no page shows is reported.</summary>
    public static async Task<LayoutTrialReport> RunAsync(string templates, string layout, string folder, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        var library = new LayoutLibrary(new FolderSourceFiles(templates, templates));
        if (library.Find(new PrintedText(layout, default), diagnostics) is not { } found)
        {
            return new LayoutTrialReport([], [], 0, [], [.. diagnostics.InOrder()]);
        }

        var names = new List<string>();
        foreach (var sample in new SampleDisclosures(layout, found.Form).All())
        {
            Write(sample, folder, diagnostics);
            names.Add($"{SampleDisclosures.Year}/{sample.Name}");
        }

        if (diagnostics.HasErrors)
        {
            return new LayoutTrialReport([], [], 0, [], [.. diagnostics.InOrder()]);
        }

        var options = new BuildOptions
        {
            Data = Path.Combine(folder, DataFolder),
            Templates = templates,
            Output = Path.Combine(folder, OutputFolder),
            Date = DateTimeOffset.UnixEpoch,
            Rules = RuleUse.None,
        };
        var report = await SiteBuild.RunAsync(options, progress: null, cancellation);
        var coverage = new TemplateCoverage();
        CheckWords(options, library, coverage, diagnostics);
        SourceSpan[] unreached = [.. coverage.FindUnprinted()];

        // Shared templates serve other forms too; what this one does not need of them is no news.
        var ownFolder = $"{templates}/{layout}/";
        diagnostics.AddRange(unreached
            .Where(words => words.File!.Path.StartsWith(ownFolder, StringComparison.Ordinal))
            .Select(LayoutDiagnostics.NotReached));
        return new LayoutTrialReport(
            [.. names],
            [.. names.Select(name => Path.Combine(options.Output, name, DisclosureOutputs.PageName)).Where(File.Exists)],
            report.Failed,
            [.. unreached],
            [.. new DiagnosticBag(report.Diagnostics.Concat(diagnostics).Where(IsNews).Distinct()).InOrder()]);
    }

    /// <summary>That a sample's table breaks off is meant, and that it belongs to no site.</summary>
    private static bool IsNews(Diagnostic diagnostic) => diagnostic.Code is not ("PUB2026" or "PUB6110");

    private static void Write(Sample sample, string folder, DiagnosticBag diagnostics)
    {
        var output = new OutputFolder(folder, folder);
        var path = $"{DataFolder}/{SampleDisclosures.Year}/{sample.Name}";
        output.Write(path, [ToArtifact("disclosure.json", sample.Disclosure)], diagnostics);
        output.Write(
            $"{path}/projects",
            [.. sample.Projects.Select((project, i) => ToArtifact(FormattableString.Invariant($"{i + 1:00}.json"), project))],
            diagnostics);
    }

    private static Artifact ToArtifact(string name, JsonObject content) =>
        new(name, System.Text.Encoding.UTF8.GetBytes(content.ToJsonString(Indented) + "\n"));

    private static void CheckWords(
        BuildOptions options, LayoutLibrary library, TemplateCoverage coverage, DiagnosticBag diagnostics)
    {
        var data = new FolderSourceFiles(options.Data, options.Data);
        var stamp = DocumentStamp.Of(commit: null, options.Date);
        foreach (var folder in DisclosureFinder.FindAll(data, new DiagnosticBag()))
        {
            // What goes wrong here was reported by the build.
            var findings = new DiagnosticBag();
            if (DisclosureSources.Read(folder, data, findings) is { } sources
                && DisclosureReader.Read(sources, library, findings) is var (disclosure, layout)
                && DocumentTemplate.Print(disclosure, layout, stamp, findings) is { } printed
                && DocumentTemplate.Read(printed, disclosure, layout, stamp, findings) is { } document)
            {
                coverage.Add(printed.Map);
                var words = WithoutBlanks(PlainText.Of(document));
                foreach (var file in sources.Files)
                {
                    CheckWords(JsonNode.Parse(file.Text)!, "", file, words, diagnostics);
                }
            }
        }
    }

    private static void CheckWords(JsonNode node, string key, SourceFile file, string words, DiagnosticBag diagnostics)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, value) in members.Where(member => !Unprinted.Contains(member.Key)))
                {
                    CheckWords(value!, name, file, words, diagnostics);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    CheckWords(item!, key, file, words, diagnostics);
                }

                break;
            default:
                foreach (var line in node.GetValue<string>().Split('\n'))
                {
                    var text = line.StartsWith("- ", StringComparison.Ordinal) ? line[2..] : line;
                    if (!words.Contains(WithoutBlanks(text), StringComparison.Ordinal))
                    {
                        diagnostics.Add(LayoutDiagnostics.NotPrinted(SourceSpan.OfFile(file) with { Length = file.Text.Length }, key, text));
                    }
                }

                break;
        }
    }

    private static string WithoutBlanks(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
