using System.Collections.Immutable;
using Publisher.Data.Fields;
using Publisher.Import.Diagnostics;
using Publisher.Import.Reading;
using Publisher.Import.Recognition;
using Publisher.Import.Writing;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Import;

/// <summary>Turns an existing file of a disclosure into data.</summary>
public static class DisclosureImport
{
    /// <summary>What was read of a file and where it went, for the editor.</summary>
    public const string ReportFile = "import-report.txt";

    /// <summary>So many leftovers are said one by one; the report has all.</summary>
    private const int MostLeftovers = 20;

    /// <summary>The data of a file; null after an error. All that is doubtful or left over is reported.</summary>
    public static ImportedDisclosure? Read(ImportRequest request, DiagnosticBag diagnostics)
    {
        var file = SourceSpan.OfFile(new SourceFile(request.Path, ""));
        var forms = request.Layout is null ? request.Forms : [.. request.Forms.Where(form => form.Name == request.Layout)];
        if (forms.IsEmpty)
        {
            var known = string.Join('、', request.Forms.Select(form => form.Name));
            diagnostics.Add(RecognitionDiagnostics.UnknownLayout(file, request.Layout ?? "", known));
            return null;
        }

        var findings = new DiagnosticBag();
        if (!request.ReadsPages && SourceLoader.LoadAttached(request.Path, findings) is { } attached)
        {
            if (request.Layout is { } wanted && wanted != attached.Layout)
            {
                findings.Add(PdfDiagnostics.LayoutNotUsed(file, wanted, attached.Layout));
            }

            diagnostics.AddRange(findings);
            return new ImportedDisclosure(attached.Year, attached.Layout, attached.Files);
        }

        if (findings.HasErrors)
        {
            diagnostics.AddRange(findings);
            return null;
        }

        var document = SourceLoader.Load(request.Path, findings);
        var reading = document is null ? null : Recognise(document, request, forms, file, findings);
        if (reading is { IsDisclosure: false })
        {
            findings.Add(RecognitionDiagnostics.NoDisclosure(file));
        }

        if (reading is null || findings.HasErrors)
        {
            diagnostics.AddRange(findings);
            return null;
        }

        var all = new DiagnosticBag(findings.Concat(reading.Findings));
        AddLeftovers(reading, file, all, int.MaxValue);
        var files = Write(reading).Add(new ImportedFile(ReportFile, ImportReport.Write(all)));
        diagnostics.AddRange(findings);
        diagnostics.AddRange(reading.Findings);
        AddLeftovers(reading, file, diagnostics, MostLeftovers);
        return new ImportedDisclosure(reading.Disclosure.Year, reading.Named.Name, files);
    }

    private static RecognisedDisclosure Recognise(
        SourceDocument document, ImportRequest request, ImmutableArray<Data.Forms.NamedForm> forms, SourceSpan file, DiagnosticBag findings) =>
        request.Layout is null
            ? LayoutChoice.Choose(document, forms, file, request.Year, findings)
            : DisclosureRecogniser.Read(document, forms[0], file, request.Year);

    private static void AddLeftovers(RecognisedDisclosure reading, SourceSpan file, DiagnosticBag diagnostics, int most)
    {
        var leftovers = reading.Leftovers;
        foreach (var leftover in leftovers.Take(most))
        {
            diagnostics.Add(LeftoverDiagnostics.At(file, leftover.Text.Place, leftover.Words.Trim().ReplaceLineEndings(" ")));
        }

        var characters = leftovers.Sum(leftover => LabelText.RemoveBlanks(leftover.Words).Length);
        diagnostics.Add(leftovers.Count == 0
            ? LeftoverDiagnostics.None(file)
            : LeftoverDiagnostics.Some(file, leftovers.Count, characters, ReportFile));
    }

    private static ImmutableArray<ImportedFile> Write(RecognisedDisclosure reading)
    {
        var files = ImmutableArray.CreateBuilder<ImportedFile>();
        files.Add(new ImportedFile("disclosure.yaml", DisclosureYaml.Write(reading.Disclosure, reading.Named)));
        var projects = new ProjectYaml(reading.Disclosure, reading.Named);
        var names = FileNames.Of(reading.Disclosure.Projects, ProjectFields.Withheld.Key);
        for (var i = 0; i < names.Length; i++)
        {
            files.Add(new ImportedFile($"projects/{names[i]}.yaml", projects.Write(reading.Disclosure.Projects[i])));
        }

        return files.DrainToImmutable();
    }
}
