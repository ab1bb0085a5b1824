namespace Publisher.Pipeline.Signatures;

/// <summary>Who signs: a key file, a program, or a throw-away key.</summary>
public sealed record SignerRequest
{
    /// <summary>PKCS #12 or PEM.</summary>
    public string? Key { get; init; }

    /// <summary>The certificate, where the key file has none or a program signs.</summary>
    public string? Certificate { get; init; }

    /// <summary>The command line of a program that signs.</summary>
    public string? Command { get; init; }

    /// <summary>How long the program may take.</summary>
    public TimeSpan CommandLimit { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The hash function of the digest that the program gets.</summary>
    public string Hash { get; init; } = "sha256";

    /// <summary>A throw-away key.</summary>
    public bool Trial { get; init; }

    /// <summary>Asked when the key is locked; null when there is nobody to ask.</summary>
    public Func<string?> AskPassword { get; init; } = () => null;
}
