using System.Collections.Immutable;
using Publisher.Signing.Verification;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Verifications;

/// <summary>What was found out about a file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Sha256">Of all its bytes, in lower-case hexadecimal digits; by it, others can say that they have the same file.</param>
/// <param name="Signatures">In the order in which they were made.</param>
/// <param name="Claims">What it says of itself: <c>PDF/A-3a</c>, <c>PDF/UA-1</c>.</param>
/// <param name="Conforms">Whether that is so; null where it was not checked.</param>
/// <param name="Diagnostics">All findings.</param>
public sealed record VerifiedFile(
    string Path,
    string Sha256,
    ImmutableArray<SignatureReport> Signatures,
    ImmutableArray<string> Claims,
    bool? Conforms,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>There are signatures, and all that was checked holds.</summary>
    public bool IsSound => !Signatures.IsEmpty && Diagnostics.All(finding => finding.Severity != Severity.Error);
}
