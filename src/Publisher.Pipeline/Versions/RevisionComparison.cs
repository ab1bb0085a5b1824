using System.Collections.Immutable;
using Publisher.Data.Changes;
using Publisher.Pipeline.Building;
using Publisher.Pipeline.Inputs;
using Publisher.Pipeline.Layouts;
using Publisher.Pipeline.Snapshots;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Versions;

/// <summary>Compares the data of two revisions, or of one and the files as they are, in the form's own terms.</summary>
public static class RevisionComparison
{
    /// <summary>A disclosure that keeps less than this much of its words is another one.</summary>
    private const double Alike = 0.6;

    /// <param name="options">The folders, and of which disclosures.</param>
    /// <param name="older">A revision as git knows them.</param>
    /// <param name="newer">Another one; null for the files as they are.</param>
    public static RevisionReport Run(BuildOptions options, string older, string? newer)
    {
        var diagnostics = new DiagnosticBag();
        var git = Git.In(options.Data);
        if (!Directory.Exists(options.Data) || Ask("rev-parse", "--show-prefix") is not { } prefix)
        {
            diagnostics.Add(VersionDiagnostics.NoRepository(options.Data));
            return new RevisionReport([], diagnostics);
        }

        using var trees = new GitTrees(git);
        var layouts = new LayoutLibrary(new FolderSourceFiles(options.Templates, options.Templates));
        var loader = new VersionLoader(layouts);
        var before = Open(older);
        var after = newer is null ? new FolderSourceFiles(options.Data, options.Data) : Open(newer);
        if (before is null || after is null)
        {
            return new RevisionReport([], diagnostics);
        }

        var (left, right) = loader.LoadDifferent(before, after, diagnostics);
        return new RevisionReport(Compare(left, right, options), diagnostics);

        string? Ask(params string[] question) =>
            git.RunAsync(question).GetAwaiter().GetResult() is { Success: true } answer ? answer.Line : null;

        ISourceFiles? Open(string revision)
        {
            // An option cannot be passed off as a revision.
            var commit = Ask("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
            if (string.IsNullOrEmpty(commit))
            {
                diagnostics.Add(VersionDiagnostics.UnknownRevision(revision));
                return null;
            }

            return trees.Open(commit, prefix, part: "", revision);
        }
    }

    private static ImmutableArray<ComparedDisclosure> Compare(
        List<LoadedVersion> before, List<LoadedVersion> after, BuildOptions options)
    {
        var found = ImmutableArray.CreateBuilder<ComparedDisclosure>();
        Func<LoadedVersion, string?>[] marks =
            [version => version.Folder, version => $"{version.Disclosure.Department}\n{version.Disclosure.Year}"];
        foreach (var (left, right) in Pairing.Match(before, after, marks, version => version.Words, Alike))
        {
            var changes = left is null || right is null
                ? DisclosureChanges.None
                : DisclosureChanges.Between(left.Disclosure, right.Disclosure);
            if ((left?.Folder != right?.Folder || !changes.IsEmpty) && IsWanted(left?.Folder, right?.Folder, options))
            {
                var disclosure = (right ?? left!).Disclosure;
                found.Add(new ComparedDisclosure(
                    left?.Folder, right?.Folder, $"{disclosure.Department} {disclosure.Year}", changes));
            }
        }

        return found.ToImmutable();
    }

    private static bool IsWanted(string? before, string? after, BuildOptions options)
    {
        if (options.Paths.IsEmpty)
        {
            return true;
        }

        var data = Path.GetFullPath(options.Data);
        return options.Paths.Any(path => new[] { before, after }.OfType<string>().Any(folder =>
        {
            var own = Path.GetFullPath(Path.Combine(data, folder));
            var wanted = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
            return own == wanted
                || own.StartsWith(wanted + Path.DirectorySeparatorChar, StringComparison.Ordinal)
                || wanted.StartsWith(own + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        }));
    }
}
