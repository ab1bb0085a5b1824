using System.Collections.Immutable;
using System.Security.Cryptography.X509Certificates;
using Publisher.Pdf.Writing;
using Publisher.Signing.Network;

namespace Publisher.Signing;

/// <summary>What a signature is to be and to say.</summary>
public sealed record SigningOptions
{
    public SignatureLevel Level { get; init; } = SignatureLevel.B;

    /// <summary>When it is signed: the clock's time, of which the certificate must be valid.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>The signer's name as readers show it; empty: the certificate's.</summary>
    public string Name { get; init; } = "";

    public string Reason { get; init; } = "";

    public string Location { get; init; } = "";

    /// <summary>The office that the signer claims, inside the signature; empty: none.</summary>
    public string Role { get; init; } = "";

    /// <summary>The time stamp authority (RFC 3161 §3.4), for levels above B.</summary>
    public Uri? TimeStampAuthority { get; init; }

    /// <summary>Certificates that may be needed between the signer's or the authority's and a root.</summary>
    public ImmutableArray<X509Certificate2> Chain { get; init; } = [];

    /// <summary>The visible seal, or null.</summary>
    public IPdfAppearance? Seal { get; init; }

    /// <summary>Where the seal is put.</summary>
    public SealPosition SealPosition { get; init; } = new();

    public NetworkOptions Network { get; init; } = new();
}
