using System.Collections.Immutable;
using Publisher.Text.Diagnostics;

namespace Publisher.Signing.Verification;

/// <summary>What was found out about a file.</summary>
/// <param name="Signatures">In the order in which they were made.</param>
/// <param name="Claims">What it says of itself: <c>PDF/A-3a</c>, <c>PDF/UA-1</c>.</param>
/// <param name="Diagnostics">All findings; errors are what does not hold.</param>
public sealed record VerificationReport(
    ImmutableArray<SignatureReport> Signatures, ImmutableArray<string> Claims, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The commit that it says it was made from, or null.</summary>
    public string? Commit { get; init; }

    /// <summary>The program that it says it was made by, or empty.</summary>
    public string Producer { get; init; } = "";

    /// <summary>There are signatures, and all that was checked holds.</summary>
    public bool IsSound => !Signatures.IsEmpty && Diagnostics.All(finding => finding.Severity != Severity.Error);
}
