using Publisher.Pdf.Writing;

namespace Publisher.Signing.Files;

/// <summary>A signature to be added: its dictionary's words and its place.</summary>
internal sealed record SignatureField
{
    public required SignatureKind Kind { get; init; }

    /// <summary>The signer, as readers show it.</summary>
    public string Name { get; init; } = "";

    public string Reason { get; init; } = "";

    public string Location { get; init; } = "";

    /// <summary>When it is signed; of time stamps unused.</summary>
    public DateTimeOffset Time { get; init; }

    /// <summary>Bytes to reserve for the value.</summary>
    public required int Capacity { get; init; }

    /// <summary>Its words for those who cannot see it.</summary>
    public required string Words { get; init; }

    /// <summary>What is to be seen of it, or null.</summary>
    public IPdfAppearance? Appearance { get; init; }

    /// <summary>Where; of invisible signatures only the page matters.</summary>
    public FieldPlace Place { get; init; } = FieldPlace.FirstPage;
}
