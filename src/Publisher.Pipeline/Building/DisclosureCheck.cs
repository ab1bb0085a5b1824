using System.Collections.Immutable;
using Publisher.Pipeline.Discovery;
using Publisher.Pipeline.Fingerprints;
using Publisher.Pipeline.Formats;
using Publisher.Pipeline.Inputs;
using Publisher.Pipeline.Layouts;
using Publisher.Pipeline.Output;

namespace Publisher.Pipeline.Building;

/// <summary>
/// Finds out which outputs of a disclosure are not any more what a build would make. Contents decide, read each time; no time
/// of a file is ever looked at.
/// </summary>
/// <param name="data">The data folder.</param>
/// <param name="layouts">The layouts.</param>
/// <param name="fonts">The fonts.</param>
/// <param name="output">The output folder.</param>
/// <param name="site">What pages say about their site.</param>
/// <param name="signing">How PDFs are signed.</param>
/// <param name="stampOf">The commit and date that a disclosure carries now.</param>
/// <param name="readsOutputs">Whether outputs are compared byte by byte too, not only by their sizes.</param>
internal sealed class DisclosureCheck(
    ISourceFiles data, LayoutLibrary layouts, SharedFonts fonts, OutputFolder output, ContentHash site, ContentHash signing, Func<string, DocumentStamp> stampOf, bool readsOutputs)
{
    /// <param name="folder">The disclosure.</param>
    /// <param name="before">What its outputs are and were made from.</param>
    /// <param name="trustsData">Whether its data files are known not to have changed.</param>
    public DisclosurePlan Check(DisclosureFolder folder, LedgerEntry before, bool trustsData)
    {
        var causes = new List<(InputKinds Kind, BuildReason Reason)>();
        if (!trustsData)
        {
            AddData(folder, before.Sources, causes);
        }

        foreach (var file in layouts.FindChanges(before.Trace))
        {
            causes.Add((file.Kind, new BuildReason(BuildReasonKind.LayoutChanged, file.Path)));
        }

        if (before.Fonts.Roles != fonts.Roles || (before.Fonts.Others is { } others && others != fonts.All))
        {
            causes.Add((InputKinds.Fonts, new BuildReason(BuildReasonKind.FontsChanged)));
        }

        var stamp = stampOf(folder.Path);
        if (before.Date != stamp.Date)
        {
            causes.Add((InputKinds.Date, new BuildReason(BuildReasonKind.DateChanged)));
        }

        if (before.Commit != stamp.Commit)
        {
            causes.Add((InputKinds.History, new BuildReason(BuildReasonKind.HistoryChanged)));
        }

        if (before.Site != site)
        {
            causes.Add((InputKinds.Site, new BuildReason(BuildReasonKind.SiteChanged)));
        }

        if (before.Signing != signing)
        {
            causes.Add((InputKinds.Signing, new BuildReason(BuildReasonKind.SigningChanged)));
        }

        if (before.Program != ToolVersion.Code)
        {
            causes.Add((InputKinds.Program, new BuildReason(BuildReasonKind.ProgramChanged)));
        }

        return Plan(folder, before, stamp, causes);
    }

    private DisclosurePlan Plan(
        DisclosureFolder folder, LedgerEntry before, DocumentStamp stamp, List<(InputKinds Kind, BuildReason Reason)> causes)
    {
        var stale = ImmutableArray.CreateBuilder<OutputDefinition>();
        var reasons = ImmutableArray.CreateBuilder<ImmutableArray<BuildReason>>(DisclosureOutputs.All.Length);
        foreach (var definition in DisclosureOutputs.All)
        {
            var own = ImmutableArray<BuildReason>.Empty;
            foreach (var (kind, reason) in causes)
            {
                if ((kind & definition.Inputs) != InputKinds.None)
                {
                    own = own.Add(reason);
                }
            }

            if (own.IsEmpty && !IsThere(before, definition.Name))
            {
                own = [new BuildReason(BuildReasonKind.FileLost)];
            }

            reasons.Add(own);
            if (!own.IsEmpty)
            {
                stale.Add(definition);
            }
        }

        return new DisclosurePlan(folder, before, stamp, stale.ToImmutable(), reasons.MoveToImmutable());
    }

    private bool IsThere(LedgerEntry before, string name)
    {
        foreach (var file in before.Files)
        {
            if (file.Name == name)
            {
                var path = $"{before.Path}/{name}";
                return output.Has(path, file.Bytes) && (!readsOutputs || output.Identify(path) == file.Sha256);
            }
        }

        return false;
    }

    private void AddData(DisclosureFolder folder, SourceList before, List<(InputKinds Kind, BuildReason Reason)> causes)
    {
        if (DisclosureSources.Identify(folder, data) is not { } now)
        {
            causes.Add((InputKinds.Data, new BuildReason(BuildReasonKind.DataChanged)));
            return;
        }

        if (now.Equals(before))
        {
            return;
        }

        var (earlier, current) = (before.ToDictionary(), now.ToDictionary());
        foreach (var (name, hash) in current)
        {
            if (!earlier.TryGetValue(name, out var known))
            {
                causes.Add((InputKinds.Data, new BuildReason(BuildReasonKind.DataAdded, name)));
            }
            else if (known != hash)
            {
                causes.Add((InputKinds.Data, new BuildReason(BuildReasonKind.DataChanged, name)));
            }
        }

        foreach (var name in earlier.Keys.Where(name => !current.ContainsKey(name)))
        {
            causes.Add((InputKinds.Data, new BuildReason(BuildReasonKind.DataRemoved, name)));
        }
    }
}
