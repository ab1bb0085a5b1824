using System.Security.Cryptography.X509Certificates;
using Publisher.Pdf.Objects;
using Publisher.Signing.Cms;
using Publisher.Signing.Files;
using Publisher.Signing.Keys;
using Publisher.Signing.Verification.Trust;
using Publisher.Text.Diagnostics;

namespace Publisher.Signing.Verification;

/// <summary>
/// Goes back in time from one time stamp to the one before: each proves that what it covers was there when it was made, so
/// that the certificates of that are judged for that time and not for today (ETSI EN 319 102-1 §5.6.3).
/// </summary>
/// <param name="revisions">In the order in which they were made.</param>
/// <param name="data">What the file keeps for this.</param>
/// <param name="options">The moment to begin with.</param>
/// <param name="findings">Receives what does not hold.</param>
internal sealed class TimeJudgement(
    IReadOnlyList<SignedRevision> revisions, SecurityData data, VerificationOptions options, DiagnosticBag findings)
{
    /// <summary>A signer's clock that is ahead of the authority's by more than this is worth a word.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(10);

    private readonly Dictionary<SignedRevision, Judged> _judged = new(ReferenceEqualityComparer.Instance);

    public Judged? Of(SignedRevision revision) => _judged.GetValueOrDefault(revision);

    public void Run()
    {
        var (time, isStamped) = (options.Time, false);
        for (var i = revisions.Count - 1; i >= 0; i--)
        {
            var revision = revisions[i];
            if (revision.Stamp is { } stamp)
            {
                if (JudgeStamp(revision.Entry.Field, stamp, time, isStamped) is { } trust)
                {
                    _judged[revision] = new Judged(trust, stamp.Time, Level: null);
                    (time, isStamped) = (stamp.Time, true);
                }
            }
            else if (revision.Signature is { } signature)
            {
                var claimed = PdfTime.Parse((revision.Entry.Dictionary.Find("M") as StringObject)?.Text);
                _judged[revision] = Judge(
                    i, revision.Entry.Field, signature, claimed, revision.Entry.SubFilter == "ETSI.CAdES.detached", (time, isStamped));
            }
        }
    }

    /// <returns>Null when the time stamp proves nothing.</returns>
    private TrustResult? JudgeStamp(string field, TimeStamp stamp, DateTimeOffset time, bool isStamped)
    {
        if (stamp.Time > time + Tolerance)
        {
            findings.Add(IntegrityDiagnostics.FutureTime(field, stamp.Time));
            return null;
        }

        var own = new DiagnosticBag();
        var trust = new TrustCheck(field, options, data, own).Check(stamp.Authority, stamp.Certificates, time, isStamped);
        findings.AddRange(own);
        CheckStrangers(field, stamp.Certificates, [trust]);
        return own.HasErrors ? null : trust;
    }

    /// <summary>A signature that stands in no file, so that no later one can cover it.</summary>
    public Judged JudgeDetached(string field, SignatureValue signature) =>
        Judge(revisions.Count, field, signature, claimed: null, isBaseline: true, (options.Time, false));

    private Judged Judge(
        int index,
        string field,
        SignatureValue signature,
        DateTimeOffset? claimed,
        bool isBaseline,
        (DateTimeOffset Time, bool IsStamped) known)
    {
        var (time, isStamped) = known;
        var trusts = new List<TrustResult>();
        var hasStamp = false;
        foreach (var token in signature.TimeStamps)
        {
            if (TimeStamp.Check(field, token, [signature.Signature], data.Certificates, findings) is { } stamp
                && JudgeStamp(field, stamp, time, isStamped) is { } trust)
            {
                trusts.Add(trust);
                (time, isStamped, hasStamp) = (stamp.Time, true, true);
            }
        }

        var own = new TrustCheck(field, options, data, findings).Check(signature.Signer, signature.Certificates, time, isStamped);
        trusts.Add(own);
        CheckStrangers(field, signature.Certificates, trusts);
        if (own.IsTrial)
        {
            findings.Add(IntegrityDiagnostics.Trial(field));
        }

        if (isStamped && claimed > time + Tolerance)
        {
            findings.Add(IntegrityDiagnostics.ClaimedLater(field, claimed.Value, time));
        }

        var level = isBaseline && signature.NamesCertificate ? LevelOf(index, trusts, hasStamp || isStamped) : (SignatureLevel?)null;
        return new Judged(own, isStamped ? time : null, level);
    }

    /// <summary>ETSI EN 319 142-1 §6: each level holds all of the one before.</summary>
    private SignatureLevel LevelOf(int index, List<TrustResult> trusts, bool hasStamp)
    {
        if (!hasStamp)
        {
            return SignatureLevel.B;
        }

        if (!trusts.TrueForAll(trust => trust.HasAllData))
        {
            return SignatureLevel.T;
        }

        // The time stamp over the file must cover the data as well.
        for (var i = index + 1; i < revisions.Count; i++)
        {
            var later = revisions[i];
            if (later.Stamp is not null && _judged.ContainsKey(later) && CoversData(later.File, trusts))
            {
                return SignatureLevel.LTA;
            }
        }

        return SignatureLevel.LT;
    }

    private bool CoversData(SignedFile file, List<TrustResult> trusts)
    {
        var then = SecurityData.Read(file.Objects);
        return trusts.TrueForAll(trust =>
        {
            for (var i = 0; i + 1 < trust.Path.Certificates.Length; i++)
            {
                var (certificate, issuer) = (trust.Path.Certificates[i], trust.Path.Certificates[i + 1]);
                if (certificate.Extensions[ObjectIdentifiers.OcspNoCheck] is null
                    && RevocationWord.Find(certificate, issuer, then, DateTimeOffset.MinValue, options.Time) is null)
                {
                    return false;
                }
            }

            return true;
        });
    }

    /// <summary>Certificates beside a signature are not signed by it; one that is nobody's may be a damaged one.</summary>
    private void CheckStrangers(
        string field, IEnumerable<X509Certificate2> certificates, List<TrustResult> trusts)
    {
        foreach (var certificate in certificates)
        {
            if (!trusts.Exists(trust => trust.Path.Certificates.Contains(certificate, SameCertificate.Comparer))
                && !data.Certificates.Contains(certificate, SameCertificate.Comparer))
            {
                findings.Add(IntegrityDiagnostics.StrangeCertificate(field, CertificateChecks.NameOf(certificate)));
            }
        }
    }
}
