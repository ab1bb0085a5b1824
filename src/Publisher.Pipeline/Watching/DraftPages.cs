using System.Collections.Immutable;
using System.Globalization;
using Publisher.Pipeline.Building;
using Publisher.Pipeline.Discovery;
using Publisher.Pipeline.Formats;
using Publisher.Pipeline.Inputs;
using Publisher.Pipeline.Layouts;
using Publisher.Pipeline.Output;
using Publisher.Pipeline.Snapshots;
using Publisher.Site.Page;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Watching;

/// <summary>
/// Makes a changed disclosure's page alone, which takes a fraction of the time that its PDF takes, so that an editor sees the
/// change while the build still works. What it needs for that stays in memory.
/// </summary>
internal sealed class DraftPages(BuildOptions options)
{
    private readonly FolderSourceFiles _data = new(options.Data, BuildInputs.Display(options.Data));
    private readonly FolderSourceFiles _templates = new(options.Templates, BuildInputs.Display(options.Templates));
    private readonly Dictionary<string, DocumentStamp> _stamps = new(StringComparer.Ordinal);
    private LayoutLibrary? _layouts;

    /// <summary>Reads the layouts again when they are next needed.</summary>
    public void ForgetLayouts() => _layouts = null;

    /// <summary>Null when the disclosure has errors, which the build reports, or when it was never built.</summary>
    public async Task<DraftPage?> MakeAsync(string path)
    {
        var findings = new DiagnosticBag();
        _layouts ??= new LayoutLibrary(_templates);
        if (DisclosureFinder.FindAll(_data, findings).FirstOrDefault(folder => folder.Path == path) is not { } folder
            || ReadDownloads(path) is not { IsEmpty: false } downloads
            || SiteSource.Read(_data, findings) is not { } site
            || DisclosureSources.Read(folder, _data, findings) is not { } sources
            || DisclosureReader.Read(sources, _layouts, findings) is not var (disclosure, layout)
            || DocumentTemplate.Render(disclosure, layout, await FindStampAsync(path), findings) is not { } document)
        {
            return null;
        }

        var page = new MemoryStream();
        DisclosurePage.Write(
            document,
            new DisclosurePageOptions
            {
                Disclosure = disclosure,
                Form = layout.Form,
                Site = site.Settings,
                Path = path,
                Downloads = downloads,
            },
            page,
            findings);
        return findings.HasErrors ? null : new DraftPage(path, page.GetBuffer().AsMemory(0, (int)page.Length));
    }

    /// <summary>The files that the page offers, as they lie in the output folder now.</summary>
    private ImmutableArray<Download> ReadDownloads(string path)
    {
        var output = new OutputFolder(options.Output, options.Output);
        return
        [
            .. (Manifest.Read(output.TryRead(Manifest.FileName)).Find(path)?.Files ?? [])
                .Select(file => new Download(Path.GetFileName(file.Path), file.Bytes, file.Sha256, SignatureState.Unsigned))
                .Where(file => file.FileName != DisclosurePage.FileName && !file.FileName.StartsWith('.')),
        ];
    }

    /// <summary>Asked once: a commit changes no page that somebody is still working on.</summary>
    private async Task<DocumentStamp> FindStampAsync(string path)
    {
        if (!_stamps.TryGetValue(path, out var stamp))
        {
            var answer = await Git.In(options.Data).RunAsync("log", "-1", "--format=%H %ct", "--", path);
            _stamps[path] = stamp = answer.Line.Split(' ') is [var commit, var seconds]
                ? new DocumentStamp(commit, options.Date ?? DateTimeOffset.FromUnixTimeSeconds(long.Parse(seconds, CultureInfo.InvariantCulture)))
                : new DocumentStamp("", options.Date ?? DateTimeOffset.UnixEpoch);
        }

        return stamp;
    }
}
