using Publisher.Data.Loading;
using Publisher.Data.Model;
using Publisher.Data.Rules;
using Publisher.Pipeline.Discovery;
using Publisher.Pipeline.Fingerprints;
using Publisher.Pipeline.History;
using Publisher.Pipeline.Inputs;
using Publisher.Pipeline.Layouts;
using Publisher.Pipeline.Output;
using Publisher.Pipeline.Formats;
using Publisher.Pipeline.Signatures;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Pdf.Conformance;

namespace Publisher.Pipeline.Building;

/// <summary>Builds disclosures with what they share: layouts, fonts, the folders.</summary>
internal sealed class DisclosureBuild(
    ISourceFiles data,
    LayoutLibrary layouts,
    SharedFonts fonts,
    GitRepository repository,
    OutputFolder output,
    Manifest before,
    SiteSource site,
    (SigningSource Source, SigningSession? Session) signing,
    BuildOptions options)
{
    public async Task<DisclosureResult> RunAsync(DisclosureFolder folder)
    {
        var diagnostics = new DiagnosticBag();

        // Asking git, finding the fonts and reading the files each take their time: they do it at once.
        var commit = Task.Run(() => repository.FindLastCommitAsync(folder.Path));
        var installed = Task.Run(() => fonts.Fingerprint);
        if (DisclosureSources.Read(folder, data, diagnostics) is not { } sources)
        {
            return Failed(diagnostics);
        }

        if (options.Rules != RuleUse.Enforce
            && before.Find(folder.Path) is { } earlier
            && layouts.FindFingerprint(earlier.Layout) is { } known
            && earlier.Fingerprint == Identify(sources, known, await installed, DocumentStamp.Of(await commit, options.Date)).Value
            && earlier.Files.All(file => output.Has(file.Path, file.Bytes)))
        {
            return Check(folder, output.TryRead($"{folder.Path}/{DisclosureRenderer.PdfName}"), diagnostics)
                ? new DisclosureResult(Outcome.Kept, earlier, diagnostics)
                : Failed(diagnostics);
        }

        if (DisclosureReader.Read(sources, layouts, diagnostics, isDraft: options.Rules == RuleUse.Report) is not var (disclosure, layout))
        {
            return Failed(diagnostics);
        }

        var unfilled = diagnostics.Count(finding => finding.Code == ModelDiagnostics.ToBeFilledCode);
        var (errors, remarks) = CheckRules(disclosure, layout, diagnostics);
        if (diagnostics.HasErrors)
        {
            return Failed(diagnostics);
        }

        var findings = fonts.Findings;
        if (fonts.Set is not { } set)
        {
            diagnostics.AddRange(findings);
            return Failed(diagnostics);
        }

        var stamp = DocumentStamp.Of(await commit, options.Date) with { SourceHash = sources.Fingerprint.Value };
        var rendering = DisclosureRenderer.Render(
            disclosure, sources, layout, set, stamp, new PagePlace(folder.Path, site.Settings), diagnostics);
        diagnostics.AddRange(findings);
        if (rendering is null
            || diagnostics.HasErrors
            || !Check(folder, rendering.Find(DisclosureRenderer.PdfName), diagnostics))
        {
            return Failed(diagnostics);
        }

        if (signing.Session is { } session)
        {
            if (await session.SignPdfAsync(rendering.Artifacts, folder.Path, diagnostics, CancellationToken.None) is not { } signed)
            {
                return Failed(diagnostics);
            }

            rendering = rendering with { Artifacts = signed };
        }

        if (!output.Write(folder.Path, rendering.Artifacts, diagnostics))
        {
            return Failed(diagnostics);
        }

        var fingerprint = Identify(sources, layouts.FindFingerprint(layout.Name)!.Value, await installed, stamp);
        var entry = Describe(folder, disclosure, rendering, stamp, fingerprint);
        return new DisclosureResult(Outcome.Built, entry, diagnostics) { Remarks = remarks, RuleErrors = errors + unfilled };
    }

    /// <summary>
    /// What a rule calls an error stops a disclosure only where the rules are enforced: a draft is to be seen before all its
    /// figures are right. How many further remarks there are for whoever validates is counted.
    /// </summary>
    private (int Errors, int Remarks) CheckRules(Disclosure disclosure, Layout layout, DiagnosticBag diagnostics)
    {
        if (options.Rules == RuleUse.None)
        {
            return default;
        }

        var found = new DiagnosticBag();
        RuleSet.Run(disclosure, new RuleContext(layout.Form), found);
        var errors = found.Where(finding => finding.Severity == Severity.Error).ToArray();
        diagnostics.AddRange(options.Rules == RuleUse.Enforce
            ? errors
            : errors.Select(error => error with { Severity = Severity.Warning }));
        return (errors.Length, found.Count(finding => finding.Severity == Severity.Warning));
    }

    private static DisclosureResult Failed(DiagnosticBag diagnostics) => new(Outcome.Failed, Entry: null, diagnostics);

    /// <summary>Whether a PDF keeps its standards, if that was asked for.</summary>
    private bool Check(DisclosureFolder folder, ReadOnlyMemory<byte> pdf, DiagnosticBag diagnostics)
    {
        if (options.Check)
        {
            PdfConformance.Check(pdf, $"{folder.Path}/{DisclosureRenderer.PdfName}", diagnostics);
        }

        return !diagnostics.HasErrors;
    }

    /// <summary>Of everything that the outputs are made from.</summary>
    private Fingerprint Identify(
        DisclosureSources sources, Fingerprint layout, Fingerprint installed, DocumentStamp stamp)
    {
        using var fingerprint = new Fingerprint.Builder();
        return fingerprint
            .Add("data", sources.Fingerprint.Value)
            .Add("layout", layout.Value)
            .Add("site", site.Fingerprint.Value)
            .Add("signing", signing.Source.Fingerprint.Value)
            .Add("fonts", installed.Value)
            .Add("tool", ToolVersion.Code)
            .Add("commit", stamp.Commit)
            .Add("date", stamp.Date.ToString("O"))
            .ToFingerprint();
    }

    private static ManifestEntry Describe(
        DisclosureFolder folder, Disclosure disclosure, Rendering rendering, DocumentStamp stamp, Fingerprint fingerprint) => new()
    {
        Path = folder.Path,
        Title = rendering.Title,
        Department = disclosure.Department.Text,
        Layout = disclosure.Layout.Text,
        Fingerprint = fingerprint.Value,
        Commit = stamp.Commit,
        Pages = rendering.Pages,
        Fonts = rendering.Fonts,
        Files =
        [
            .. rendering.Artifacts.OrderBy(artifact => artifact.Name, StringComparer.Ordinal).Select(artifact => new ManifestFile(
                $"{folder.Path}/{artifact.Name}", artifact.Content.Length, Fingerprint.Of(artifact.Content.Span).Value)
            {
                UnsignedSha256 = artifact.UnsignedSha256,
            }),
        ],
    };
}
