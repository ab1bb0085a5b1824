using Publisher.Pipeline.Building;
using Publisher.Pipeline.Diagnostics;
using Publisher.Pipeline.Formats;
using Publisher.Pipeline.Publishing;
using Publisher.Pipeline.Snapshots;
using Publisher.Signing.Verification;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Verifications;

/// <summary>
/// Builds the commit that a published PDF names once more, and compares: the bytes before the first signature must be those,
/// one and all. Files are read from git's objects; nothing is checked out, and no hook or filter runs.
/// </summary>
internal static class Rebuild
{
    public static async Task CheckAsync(
        string path, ReadOnlyMemory<byte> pdf, VerificationReport report, RebuildRequest request, DiagnosticBag findings, CancellationToken cancellation)
    {
        if ((request.Commit ?? report.Commit) is not { } commit)
        {
            findings.Add(VerificationFindings.NoCommit(path));
            return;
        }

        if (report.Producer != ToolVersion.Name)
        {
            findings.Add(VerificationFindings.OtherTool(path, report.Producer, ToolVersion.Name));
        }

        var output = Directory.CreateTempSubdirectory("publisher-rebuild-").FullName;
        try
        {
            if (!await BuildAsync(commit, output, request, findings, cancellation))
            {
                return;
            }

            findings.Add(Directory.EnumerateFiles(output, DisclosureOutputs.PdfName, SearchOption.AllDirectories)
                .Any(file => pdf.Span.StartsWith(File.ReadAllBytes(file)))
                ? VerificationFindings.SameBytes(path, commit)
                : VerificationFindings.OtherBytes(path, commit));
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }

    private static async Task<bool> BuildAsync(
        string commit, string output, RebuildRequest request, DiagnosticBag findings, CancellationToken cancellation)
    {
        var answer = await Git.In(Path.GetFullPath(request.Data)).RunAsync("rev-parse", "--show-toplevel");
        if (!answer.Success)
        {
            findings.Add(GitDiagnostics.GitFailed("rev-parse", answer.Error));
            return false;
        }

        var git = Git.Of(answer.Line);
        var options = new PublishOptions
        {
            Repository = answer.Line,
            Branch = "",
            Target = output,
            Data = Path.GetRelativePath(answer.Line, Path.GetFullPath(request.Data)),
            Templates = Path.GetRelativePath(answer.Line, Path.GetFullPath(request.Templates)),
            OwnTemplates = request.Templates,
        };
        using var sources = await CommitSources.OpenAsync(git, commit, options, findings);
        if (sources is null || await EmptyWorktree.CreateAsync(git, commit, options.Data, findings) is not { } worktree)
        {
            return false;
        }

        try
        {
            var built = await SiteBuild.RunAsync(
                new BuildOptions
                {
                    Data = worktree.Data,
                    Templates = request.Templates,
                    Sources = sources.Sources,
                    Output = output,
                    Rules = RuleUse.None,
                },
                progress: null,
                cancellation);

            // A disclosure with errors was not published from that commit either; the others are there to compare.
            findings.AddRange(built.Built > 0 ? [] : built.Diagnostics);
            return built.Built > 0;
        }
        finally
        {
            await worktree.RemoveAsync();
        }
    }
}
