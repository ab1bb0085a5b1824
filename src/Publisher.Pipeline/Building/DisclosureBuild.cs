using System.Collections.Immutable;
using Publisher.Data.Loading;
using Publisher.Data.Model;
using Publisher.Data.Rules;
using Publisher.Pipeline.Diagnostics;
using Publisher.Pipeline.Fingerprints;
using Publisher.Pipeline.Formats;
using Publisher.Pipeline.Inputs;
using Publisher.Pipeline.Layouts;
using Publisher.Pipeline.Output;
using Publisher.Pipeline.Signatures;
using Publisher.Pipeline.Versions;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Pdf.Conformance;
using Publisher.Writers.Pdf.Fonts.Selection;

namespace Publisher.Pipeline.Building;

/// <summary>Makes what is stale of disclosures, with what they share: layouts, fonts, the folders.</summary>
internal sealed class DisclosureBuild(
    ISourceFiles data,
    LayoutLibrary layouts,
    SharedFonts fonts,
    OutputFolder output,
    StagedOutput staged,
    SiteSource site,
    VersionArchive versions,
    (SigningSource Source, SigningSession? Session) signing,
    BuildOptions options)
{
    private volatile bool _cannotWrite;

    public DisclosureResult Run(DisclosurePlan plan)
    {
        var diagnostics = new DiagnosticBag();

        // What is up to date is read again only for who asks for its rules, whose errors are no matter of what it is made from.
        if (plan.Stale.IsEmpty && options.Rules != RuleUse.Enforce)
        {
            return Keep(plan, diagnostics);
        }

        // On a full disk each of ten thousand disclosures would say so.
        if (_cannotWrite
            || DisclosureSources.Read(plan.Folder, data, diagnostics) is not { } sources
            || DisclosureReader.Read(sources, layouts, diagnostics, isDraft: options.Rules == RuleUse.Report) is not var (disclosure, layout))
        {
            return Failed(plan, diagnostics);
        }

        var unfilled = diagnostics.Count(finding => finding.Code == ModelDiagnostics.ToBeFilledCode);
        var (errors, remarks) = CheckRules(disclosure, layout, diagnostics);
        if (diagnostics.HasErrors)
        {
            return Failed(plan, diagnostics);
        }

        if (plan.Stale.IsEmpty)
        {
            return Keep(plan, diagnostics);
        }

        if (fonts.Set is not { } set)
        {
            diagnostics.AddRange(fonts.Findings);
            return Failed(plan, diagnostics);
        }

        // The data may have changed since it was looked at: then nothing of the earlier files may stay beside the new ones. And
        // a signature is never the same twice, so that what speaks of a signed file cannot be made without it.
        var current = plan.Before is { } before && (!before.Sources.Equals(sources.Identity) || signing.Session is not null)
            ? plan with { Stale = DisclosureOutputs.All }
            : plan;
        var stamp = plan.Stamp with { SourceHash = Fingerprint.Of(sources.Identity.Bytes.Span).Value };
        var rendering = new DisclosureRendering(disclosure, layout, stamp, new PagePlace(plan.Folder.Path, site.Settings))
        {
            History = () => versions.Read(plan.Folder.Path, disclosure, sources),
            Sign = signing.Session is { } session ? (pdf, findings) => Sign(session, pdf, plan, findings) : null,
        };
        return Make(current, rendering, sources, set, diagnostics) is { } entry
            ? new DisclosureResult(plan, Outcome.Built, entry, diagnostics) { Remarks = remarks, RuleErrors = errors + unfilled }
            : Failed(plan, diagnostics);
    }

    /// <summary>The signed file; after an error, which keeps all from being published, the one without.</summary>
    private static Artifact Sign(SigningSession session, Artifact pdf, DisclosurePlan plan, DiagnosticBag diagnostics) =>
        session.SignPdfAsync([pdf], plan.Folder.Path, diagnostics, CancellationToken.None).GetAwaiter().GetResult() is [var signed] ? signed : pdf;

    private static DisclosureResult Failed(DisclosurePlan plan, DiagnosticBag diagnostics) =>
        new(plan, Outcome.Failed, Entry: null, diagnostics);

    private DisclosureResult Keep(DisclosurePlan plan, DiagnosticBag diagnostics)
    {
        if (options.Check)
        {
            Check(plan, output.TryRead($"{plan.Folder.Path}/{DisclosureOutputs.PdfName}"), diagnostics);
        }

        return diagnostics.HasErrors ? Failed(plan, diagnostics) : new DisclosureResult(plan, Outcome.Kept, plan.KeptEntry, diagnostics);
    }

    /// <summary>Makes and stages what is stale; null after an error.</summary>
    private LedgerEntry? Make(
        DisclosurePlan plan, DisclosureRendering rendering, DisclosureSources sources, FontSet set, DiagnosticBag diagnostics)
    {
        var made = rendering.Make(plan.Stale, sources, set, diagnostics);
        diagnostics.AddRange(fonts.Findings);
        if (made is not { } artifacts || diagnostics.HasErrors)
        {
            return null;
        }

        if (options.Check && artifacts.FirstOrDefault(artifact => artifact.Name == DisclosureOutputs.PdfName) is { } pdf)
        {
            Check(plan, pdf.Content, diagnostics);
        }

        if (diagnostics.HasErrors || !Stage(plan, artifacts, diagnostics))
        {
            return null;
        }

        var files = DescribeFiles(plan, artifacts);
        return plan.Stale.Any(definition => definition.NeedsDocument)
            ? Describe(plan, rendering, sources, files)
            : plan.KeptEntry! with { Files = files };
    }

    private bool Stage(DisclosurePlan plan, ImmutableArray<Artifact> artifacts, DiagnosticBag diagnostics)
    {
        try
        {
            var kept = DisclosureOutputs.All.Except(plan.Stale).Select(definition => definition.Name);
            staged.Stage(plan.Folder.Path, artifacts, kept);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            _cannotWrite = true;
            diagnostics.Add(OutputDiagnostics.CannotWrite(output.Root, error));
            return false;
        }
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

    /// <summary>Reports where a PDF does not keep its standards.</summary>
    private static void Check(DisclosurePlan plan, ReadOnlyMemory<byte> pdf, DiagnosticBag diagnostics) =>
        PdfConformance.Check(pdf, $"{plan.Folder.Path}/{DisclosureOutputs.PdfName}", diagnostics);

    private static ImmutableArray<OutputFile> DescribeFiles(DisclosurePlan plan, ImmutableArray<Artifact> artifacts)
    {
        var kept = plan.Before?.Files.Where(file => artifacts.All(artifact => artifact.Name != file.Name)) ?? [];
        return
        [
            .. artifacts
                .Select(artifact => new OutputFile(artifact.Name, artifact.Content.Length, Fingerprint.Of(artifact.Content.Span).Value, artifact.UnsignedSha256))
                .Concat(kept)
                .OrderBy(file => file.Name, StringComparer.Ordinal),
        ];
    }

    private LedgerEntry Describe(
        DisclosurePlan plan, DisclosureRendering rendering, DisclosureSources sources, ImmutableArray<OutputFile> files)
    {
        var faces = rendering.Pages.Faces.ToList();
        return new LedgerEntry
        {
            Path = plan.Folder.Path,
            Sources = sources.Identity,
            Trace = layouts.Trace(rendering.Layout, rendering.Includes),
            Fonts = fonts.Identify(faces),
            Site = site.Identity,
            Signing = signing.Source.Identity,
            Commit = plan.Stamp.Commit,
            Date = plan.Stamp.Date,
            Program = ToolVersion.Code,
            Title = rendering.Title,
            Department = rendering.Disclosure.Department.Text,
            Pages = rendering.Pages.PageCount,
            FontNames = [.. faces.Select(face => face.PostScriptName).Distinct().Order(StringComparer.Ordinal)],
            Files = files,
        };
    }
}
