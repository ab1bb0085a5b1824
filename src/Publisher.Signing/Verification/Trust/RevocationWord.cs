using System.Security.Cryptography.X509Certificates;
using Publisher.Signing.Validation;

namespace Publisher.Signing.Verification.Trust;

/// <summary>The best that a file keeps of an issuer's word on a certificate.</summary>
/// <param name="Status">What it says.</param>
/// <param name="IsFresh">Whether it speaks of the moment asked for, or of a later one.</param>
internal sealed record RevocationWord(RevocationStatus Status, bool IsFresh)
{
    /// <summary>Clocks differ.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(10);

    /// <param name="certificate">The certificate.</param>
    /// <param name="issuer">Its issuer, whose word counts.</param>
    /// <param name="data">What the file keeps.</param>
    /// <param name="time">The moment asked for.</param>
    /// <param name="now">Words from later than this are not believed.</param>
    /// <returns>Null when there is none. Of several the worst: a word that it was revoked is not taken back by others.</returns>
    public static RevocationWord? Find(
        X509Certificate2 certificate, X509Certificate2 issuer, SecurityData data, DateTimeOffset time, DateTimeOffset now)
    {
        RevocationWord? best = null;
        foreach (var status in Statuses(certificate, issuer, data))
        {
            if (status.ThisUpdate > now + Tolerance)
            {
                continue;
            }

            // A certificate that was good afterwards was good before (RFC 5280 §5.3.1 knows no way back but from hold).
            var word = new RevocationWord(status, status.ThisUpdate >= time || status.IsCurrentAt(time));
            if (status.IsRevoked)
            {
                return word;
            }

            best = best is { IsFresh: true } ? best : word;
        }

        return best;
    }

    private static IEnumerable<RevocationStatus> Statuses(X509Certificate2 certificate, X509Certificate2 issuer, SecurityData data)
    {
        foreach (var response in data.Responses)
        {
            // A responder whose certificate had run out when it answered has no word any more.
            if (response.StatusOf(certificate, issuer) is { } status && response.FindResponder(issuer) is { } responder
                && status.ThisUpdate.UtcDateTime <= responder.NotAfter.ToUniversalTime())
            {
                yield return status;
            }
        }

        foreach (var list in data.Lists)
        {
            if (list.StatusOf(certificate, issuer) is { } status)
            {
                yield return status;
            }
        }
    }
}
