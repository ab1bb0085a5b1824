using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;
using Publisher.Signing.Files;
using Publisher.Signing.Keys;
using Publisher.Signing.Verification.Changes;
using Publisher.Signing.Verification.Trust;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Signing.Verification;

/// <summary>
/// Judges the signatures of a PDF file, whoever made it: are they intact, what do they cover, what was changed afterwards, who
/// has signed and when, by whose word. Nothing in the file is trusted, and nobody is asked over the network.
/// </summary>
public sealed class PdfVerification
{
    private readonly ReadOnlyMemory<byte> _pdf;
    private readonly VerificationOptions _options;
    private readonly DiagnosticBag _findings = [];
    private readonly List<SignedRevision> _revisions = [];

    private PdfVerification(ReadOnlyMemory<byte> pdf, VerificationOptions options)
    {
        (_pdf, _options) = (pdf, options);
    }

    /// <param name="pdf">The file.</param>
    /// <param name="path">How messages name it.</param>
    /// <param name="options">What it is judged by.</param>
    public static VerificationReport Verify(ReadOnlyMemory<byte> pdf, string path, VerificationOptions options)
    {
        var verification = new PdfVerification(pdf, options);
        ImmutableArray<SignatureReport> signatures = [];
        ImmutableArray<string> claims = [];
        var (commit, producer) = ((string?)null, "");
        try
        {
            if (!pdf.Span.StartsWith("%PDF-"u8))
            {
                throw new PdfSyntaxException("it does not begin with %PDF-", 0);
            }

            var file = new SignedFile(pdf);
            if (file.IsEncrypted)
            {
                verification._findings.Add(CoverageDiagnostics.Encrypted());
            }
            else
            {
                signatures = verification.Run(file);
                claims = ConformanceClaims.Read(file.Objects);
                commit = ConformanceClaims.ReadCommit(file.Objects);
                producer = file.Objects.Text(file.Objects.Dictionary(file.Objects.Trailer, "Info"), "Producer") ?? "";
            }
        }
        catch (PdfSyntaxException problem)
        {
            verification._findings.Add(CoverageDiagnostics.CannotRead(problem.Message));
        }
        catch (CryptographicException)
        {
            // Keys are read when they are used.
            verification._findings.Add(CoverageDiagnostics.CannotRead("a certificate in it is damaged"));
        }

        var span = SourceSpan.OfFile(new SourceFile(path, ""));
        return new VerificationReport(
            signatures, claims, [.. verification._findings.Distinct().Select(finding => finding with { Span = span })])
        {
            Commit = commit,
            Producer = producer,
        };
    }

    private ImmutableArray<SignatureReport> Run(SignedFile file)
    {
        if (file.Signatures.Count == 0)
        {
            _findings.Add(CoverageDiagnostics.NoSignatures());
            return [];
        }

        foreach (var entry in file.Signatures)
        {
            if (Open(file, entry) is { } revision)
            {
                _revisions.Add(CheckIntegrity(revision));
            }
        }

        CompareRevisions(file);
        var data = ReadSecurityData(file);
        if (_options.Trusted is null)
        {
            _findings.Add(TrustDiagnostics.NotJudged());
        }

        var judgement = new TimeJudgement(_revisions, data, _options, _findings);
        judgement.Run();
        return [.. file.Signatures.Select(entry => Report(entry, judgement))];
    }

    /// <summary>Finds what a signature covers, and itself in the file as it was at that time.</summary>
    private SignedRevision? Open(SignedFile file, SignatureEntry entry)
    {
        if (Coverage.Read(file, entry, _findings) is not { } coverage)
        {
            return null;
        }

        if (_revisions.Exists(other => other.Coverage.End == coverage.End))
        {
            _findings.Add(CoverageDiagnostics.SameEnd(entry.Field));
            return null;
        }

        try
        {
            var then = coverage.End == _pdf.Length ? file : new SignedFile(_pdf[..coverage.End]);
            if (then.Signatures.Any(other => other.Field == entry.Field && other.Number == entry.Number))
            {
                return new SignedRevision(entry, coverage, then);
            }

            _findings.Add(CoverageDiagnostics.NotInItsRevision(entry.Field));
        }
        catch (PdfSyntaxException problem)
        {
            _findings.Add(CoverageDiagnostics.CannotReadRevision(entry.Field, problem.Message));
        }

        return null;
    }

    private SignedRevision CheckIntegrity(SignedRevision revision)
    {
        var (entry, coverage) = (revision.Entry, revision.Coverage);
        switch (entry.SubFilter)
        {
            case "ETSI.RFC3161":
                return revision with { Stamp = TimeStamp.Check(entry.Field, coverage.Value, coverage.Parts(_pdf), [], _findings) };
            case "ETSI.CAdES.detached":
                return revision with { Signature = SignatureValue.Check(
                    entry.Field, coverage.Value, coverage.ToCovered(_pdf), mustNameCertificate: true, _findings) };
            case "adbe.pkcs7.detached":
                return revision with { Signature = SignatureValue.Check(
                    entry.Field, coverage.Value, coverage.ToCovered(_pdf), mustNameCertificate: false, _findings) };
            default:
                _findings.Add(IntegrityDiagnostics.UnknownKind(entry.Field, entry.SubFilter));
                return revision;
        }
    }

    /// <summary>Each signed revision with the next one, the last one with the whole file.</summary>
    private void CompareRevisions(SignedFile file)
    {
        var permission = 0;
        for (var i = 0; i < _revisions.Count; i++)
        {
            var (revision, isLast) = (_revisions[i], i == _revisions.Count - 1);
            permission = revision.Entry.Kind == SignatureKind.Certification ? revision.Entry.Permission : permission;
            var field = revision.Entry.Field;
            var next = isLast ? file : _revisions[i + 1].File;
            if (!revision.IsIntact || ReferenceEquals(revision.File, next))
            {
                continue;
            }

            var loose = next.Bytes.Length - revision.Coverage.End;
            var added = next.Objects.Sections.Count - revision.File.Objects.Sections.Count;
            if (added <= 0)
            {
                _findings.Add(ChangeDiagnostics.LooseBytes(field, loose));
            }
            else if (!BuildsOn(next.Objects, revision.File.Objects, added))
            {
                _findings.Add(ChangeDiagnostics.OtherBranch(field));
            }

            var count = _findings.Count;
            foreach (var change in RevisionChanges.Find(revision.File, next, permission))
            {
                _findings.Add(ChangeDiagnostics.Of(field, change, permission));
            }

            if (isLast && added > 0 && count == _findings.Count)
            {
                _findings.Add(ChangeDiagnostics.OnlySecurityData(field, loose));
            }
        }
    }

    /// <summary>Whether the later cross-references continue those that were signed, from behind them.</summary>
    private static bool BuildsOn(FileObjects later, FileObjects signed, int added)
    {
        for (var i = 0; i < later.Sections.Count; i++)
        {
            var offset = later.Sections[i].Offset;
            if (i < added ? offset < signed.Bytes.Length : offset != signed.Sections[i - added].Offset)
            {
                return false;
            }
        }

        return true;
    }

    private SecurityData ReadSecurityData(SignedFile file)
    {
        var data = SecurityData.Read(file.Objects);
        if (data.IsDamaged)
        {
            _findings.Add(TrustDiagnostics.DamagedSecurityData());
        }

        return data;
    }

    private SignatureReport Report(SignatureEntry entry, TimeJudgement judgement)
    {
        var revision = _revisions.Find(candidate => ReferenceEquals(candidate.Entry, entry));
        var certificate = revision?.Signature?.Signer ?? revision?.Stamp?.Authority;
        var judged = revision is null ? null : judgement.Of(revision);
        return new SignatureReport
        {
            Field = entry.Field,
            Kind = entry.Kind,
            SubFilter = entry.SubFilter,
            Signer = certificate is null ? "" : CertificateChecks.NameOf(certificate),
            Issuer = certificate?.GetNameInfo(X509NameType.SimpleName, forIssuer: true) ?? "",
            ClaimedTime = PdfTime.Parse((entry.Dictionary.Find("M") as StringObject)?.Text),
            ProvenTime = judged?.ProvenTime,
            IsIntact = revision is { IsIntact: true },
            SignedBytes = revision?.Coverage.End ?? 0,
            CoversFile = revision?.Coverage.End == _pdf.Length,
            Identity = _options.Trusted is null ? Identity.NotJudged
                : judged?.Trust.Path.IsTrusted == true ? Identity.Trusted
                : Identity.NotTrusted,
            IsTrial = judged?.Trust.IsTrial == true,
            Level = judged?.Level,
            Permission = entry.Permission,
        };
    }
}
