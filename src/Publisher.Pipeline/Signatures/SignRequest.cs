using System.Collections.Immutable;
using Publisher.Pipeline.Building;
using Publisher.Signing;
using Publisher.Signing.Network;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Signatures;

/// <summary>What is to be signed, by whom and how, as it was typed or configured.</summary>
public sealed record SignRequest
{
    /// <summary>PDF files, folders that hold <c>disclosure.pdf</c>, patterns.</summary>
    public required ImmutableArray<string> Paths { get; init; }

    /// <summary>The public folder, whose manifest is kept true when its files are signed.</summary>
    public required string PublicFolder { get; init; }

    /// <summary>Where the signed file goes; null: in the place of the unsigned one.</summary>
    public string? Output { get; init; }

    /// <summary>Whether <see cref="Output"/> may replace a file that exists.</summary>
    public bool Overwrite { get; init; }

    /// <summary>Renew what is signed instead of signing.</summary>
    public bool Extend { get; init; }

    public SignerRequest Signer { get; init; } = new();

    public SignatureLevel Level { get; init; }

    /// <summary>The time stamp authority.</summary>
    public Uri? TimeStampAuthority { get; init; }

    /// <summary>Files with certificates that belong between signer and root.</summary>
    public ImmutableArray<string> Chain { get; init; } = [];

    public required DateTimeOffset Time { get; init; }

    public string Name { get; init; } = "";

    public string Reason { get; init; } = "";

    public string Location { get; init; } = "";

    public string Role { get; init; } = "";

    /// <summary>The visible seal, or null.</summary>
    public SealRequest? Seal { get; init; }

    public NetworkOptions Network { get; init; } = new();

    /// <summary>How long to wait for a build of the public folder to end.</summary>
    public TimeSpan Patience { get; init; } = BuildOptions.UsualPatience;

    /// <summary>Told at once what would be told too late at the end: who is waited for.</summary>
    public Action<Diagnostic>? Notify { get; init; }
}
