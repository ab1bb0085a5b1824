using System.Collections.Immutable;
using Publisher.Pipeline.Building;
using Publisher.Pipeline.SiteOutput;
using Publisher.Pipeline.Snapshots;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Publishing;

/// <summary>Decides in <c>pre-receive</c> whether a push may change the public branch.</summary>
public static class PushCheck
{
    /// <summary>The findings in what would become public; an error among them refuses the push.</summary>
    /// <param name="options">The repository and the branch.</param>
    /// <param name="updates">The lines that git gives the hook: old object, new object, reference (githooks(5)).</param>
    public static async Task<ImmutableArray<Diagnostic>> RunAsync(PublishOptions options, IEnumerable<string> updates)
    {
        var diagnostics = new DiagnosticBag();
        foreach (var update in updates)
        {
            // A deleted branch has a new object of zeros, and nothing to check.
            if (update.Split(' ', 3) is not [_, var commit, var reference]
                || reference != $"refs/heads/{options.Branch}"
                || !commit.AsSpan().ContainsAnyExcept('0'))
            {
                continue;
            }

            using var sources = await CommitSources.OpenAsync(Git.Of(options.Repository), commit, options, diagnostics);
            if (sources is not null)
            {
                Check(options, sources.Sources, diagnostics);
            }
        }

        return [.. diagnostics];
    }

    private static void Check(PublishOptions options, BuildSources sources, DiagnosticBag diagnostics)
    {
        var build = new BuildOptions
        {
            Data = options.Data,
            Templates = options.OwnTemplates,
            Sources = sources,
            Output = options.Target,
            Published = new PublicFolder(options.Target).CurrentPath,
        };
        diagnostics.AddRange(Validation.Run(build).Diagnostics);

        // Readers have the public addresses in their bookmarks: the build would refuse to lose one, after the push.
        if (build.Published is not null
            && BuildInputs.Open(build, []) is { } inputs
            && AddressSource.Read(inputs.Data, diagnostics) is { } addresses)
        {
            PublishedSite.Check(build, inputs.All.Select(folder => folder.Path).ToHashSet(StringComparer.Ordinal), addresses, diagnostics);
        }
    }
}
