using Publisher.Pipeline.Building;
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

    /// <summary>The repository that a folder lies in, and where in it; null when it lies in none.</summary>
    private static async Task<(string Repository, string Prefix)?> FindAsync(string folder)
    {
        var answer = await Git.In(Path.GetFullPath(folder)).RunAsync("rev-parse", "--show-toplevel", "--show-prefix");
        return answer.Success && answer.Output.Split('\n') is [var repository, var prefix, ..] ? (repository, prefix.TrimEnd('/')) : null;
    }

    private static async Task<bool> BuildAsync(
        string commit, string output, RebuildRequest request, DiagnosticBag findings, CancellationToken cancellation)
    {
        var (data, templates) = (await FindAsync(request.Data), await FindAsync(request.Templates));
        if (data is not var (repository, prefix))
        {
            findings.Add(VerificationFindings.NoRepository(request.Data));
            return false;
        }

        var git = Git.Of(repository);
        var options = new PublishOptions
        {
            Repository = repository,
            Branch = "",
            Target = output,
            Data = prefix,
            OwnTemplates = request.Templates,
        };
        if (templates is var (other, layouts) && other == repository)
        {
            options = options with { Templates = layouts };
        }

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
