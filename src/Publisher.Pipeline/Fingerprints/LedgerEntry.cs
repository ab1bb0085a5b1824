using System.Collections.Immutable;
using System.Globalization;

namespace Publisher.Pipeline.Fingerprints;

/// <summary>What one disclosure's outputs were made from, and what they are.</summary>
internal sealed record LedgerEntry
{
    /// <summary><c>&lt;year&gt;/&lt;slug&gt;</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Its data files, the main one first, then in the order of the tables.</summary>
    public required SourceList Sources { get; init; }

    /// <summary>What it took from its layout.</summary>
    public required LayoutTrace Trace { get; init; }

    public required FontIdentity Fonts { get; init; }

    /// <summary>What all pages said about their site.</summary>
    public required ContentHash Site { get; init; }

    /// <summary>How its PDF was to be signed.</summary>
    public required ContentHash Signing { get; init; }

    /// <summary>The newest commit that touched its data, or empty without git.</summary>
    public required string Commit { get; init; }

    /// <summary>The date that its documents carry.</summary>
    public required DateTimeOffset Date { get; init; }

    /// <summary>The program that made it.</summary>
    public required ContentHash Program { get; init; }

    public required string Title { get; init; }

    public required string Department { get; init; }

    /// <summary>Pages of the PDF.</summary>
    public required int Pages { get; init; }

    /// <summary>PostScript names of the fonts in the PDF, in ordinal order.</summary>
    public required ImmutableArray<string> FontNames { get; init; }

    /// <summary>In ordinal order of their names.</summary>
    public required ImmutableArray<OutputFile> Files { get; init; }

    /// <summary>Of everything that its files were made from, for the public manifest.</summary>
    public Fingerprint Identify()
    {
        using var fingerprint = new Fingerprint.Builder();
        fingerprint
            .Add("data", Sources.Bytes.Span)
            .Add("layout", Trace.Layout)
            .Add("files", Trace.Identity)
            .Add("fonts", Fonts.Roles)
            .Add("site", Site)
            .Add("signing", Signing)
            .Add("program", Program)
            .Add("date", Date.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        if (Fonts.Others is { } others)
        {
            fingerprint.Add("other fonts", others);
        }

        return fingerprint.ToFingerprint();
    }
}
