using System.Collections.Immutable;
using System.Security.Cryptography.X509Certificates;
using Publisher.Signing.Validation;

namespace Publisher.Signing.Verification.Trust;

/// <summary>A chain of certificates, each issued by the next.</summary>
/// <param name="Certificates">From the one in question upwards.</param>
/// <param name="IsTrusted">Whether the last one is trusted.</param>
internal sealed record CertificatePath(ImmutableArray<X509Certificate2> Certificates, bool IsTrusted)
{
    /// <summary>No real chain is as long.</summary>
    private const int MaxLength = 12;

    /// <summary>Cross-certified authorities make many ways; a hostile file, endless ones.</summary>
    private const int MaxSteps = 500;

    /// <summary>Whether it ends where chains end: with a root, or with a certificate that is trusted.</summary>
    public bool IsComplete => IsTrusted || SignedStructure.IsIssuedBy(Certificates[^1], Certificates[^1]);

    /// <summary>The best chain that can be found: to a trusted certificate, else to a root, else as far as it goes.</summary>
    public static CertificatePath Find(
        X509Certificate2 certificate, IReadOnlyList<X509Certificate2> pool, ImmutableArray<X509Certificate2> trusted)
    {
        var steps = 0;
        return Extend([certificate], pool, trusted, ref steps);
    }

    private static CertificatePath Extend(
        ImmutableArray<X509Certificate2> path,
        IReadOnlyList<X509Certificate2> pool,
        ImmutableArray<X509Certificate2> trusted,
        ref int steps)
    {
        var last = path[^1];
        var best = new CertificatePath(path, trusted.Contains(last, SameCertificate.Comparer));
        if (best.IsTrusted || path.Length == MaxLength)
        {
            return best;
        }

        foreach (var issuer in pool)
        {
            if (++steps > MaxSteps)
            {
                break;
            }

            if (path.Contains(issuer, SameCertificate.Comparer) || !SignedStructure.IsIssuedBy(last, issuer))
            {
                continue;
            }

            var found = Extend(path.Add(issuer), pool, trusted, ref steps);
            if (Rank(found) > Rank(best))
            {
                best = found;
            }

            if (best.IsTrusted)
            {
                break;
            }
        }

        return best;
    }

    private static int Rank(CertificatePath path) =>
        path.Certificates.Length + (path.IsComplete ? MaxLength : 0) + (path.IsTrusted ? 2 * MaxLength : 0);
}
