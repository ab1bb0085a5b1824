using System.Collections.Immutable;
using System.Security.Cryptography.X509Certificates;
using Publisher.Pipeline.Building;
using Publisher.Pipeline.Fingerprints;
using Publisher.Pipeline.Formats;
using Publisher.Pipeline.Output;
using Publisher.Signing;
using Publisher.Signing.Keys;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Signatures;

/// <summary>An opened key with everything that its signatures need, for as many files as there are.</summary>
internal sealed class SigningSession : IDisposable
{
    private readonly SharedFonts _fonts = new(folder: null);
    private readonly SemaphoreSlim _turn = new(1);
    private readonly ISigner? _signer;
    private readonly SigningOptions _options;
    private readonly Func<ReadOnlyMemory<byte>, string, DiagnosticBag, CancellationToken, Task<byte[]?>> _work;

    private SigningSession(SignRequest request, SigningOptions options, DiagnosticBag diagnostics)
    {
        _options = options;
        if (request.Extend)
        {
            _work = new FileExtension(options).ExtendAsync;
            return;
        }

        _signer = SignerOpening.Open(request.Signer, request.Time, diagnostics);
        if (_signer is not null && request.Seal is { } seal)
        {
            options = options with
            {
                Seal = SealOpening.Open(seal, _signer, request.Name, _fonts, diagnostics),
                SealPosition = seal.Position,
            };
        }

        _work = _signer is null ? (_, _, _, _) => Task.FromResult<byte[]?>(null) : new PdfSigner(_signer, options).SignAsync;
    }

    /// <returns>Null after an error.</returns>
    public static SigningSession? Open(SignRequest request, DiagnosticBag diagnostics)
    {
        var chain = ImmutableArray.CreateBuilder<X509Certificate2>();
        foreach (var file in request.Chain)
        {
            chain.AddRange(CertificateFile.Load(file, diagnostics));
        }

        if (diagnostics.HasErrors)
        {
            return null;
        }

        var options = new SigningOptions
        {
            Level = request.Level,
            Time = request.Time,
            Name = request.Name,
            Reason = request.Reason,
            Location = request.Location,
            Role = request.Role,
            TimeStampAuthority = request.TimeStampAuthority,
            Chain = chain.DrainToImmutable(),
            Network = request.Network,
        };
        var session = new SigningSession(request, options, diagnostics);
        if (!diagnostics.HasErrors)
        {
            return session;
        }

        session.Dispose();
        return null;
    }

    /// <summary>Signs or extends one file; one after the other, for a USB key serves one at a time.</summary>
    /// <returns>Null after an error.</returns>
    public async Task<byte[]?> RunAsync(
        ReadOnlyMemory<byte> pdf, string path, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            return await _work(pdf, path, diagnostics, cancellation);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Signs a file that is no PDF, in a file of its own.</summary>
    /// <returns>The signature; null after an error.</returns>
    public Task<byte[]?> SignDetachedAsync(
        ReadOnlyMemory<byte> content, DiagnosticBag diagnostics, CancellationToken cancellation) => _signer is null
        ? Task.FromResult<byte[]?>(null)
        : new DetachedSigner(_signer, _options).SignAsync(content, diagnostics, cancellation);

    /// <summary>The same files with the PDF signed, which keeps the hash that it had unsigned.</summary>
    /// <returns>Null after an error.</returns>
    public async Task<ImmutableArray<Artifact>?> SignPdfAsync(
        ImmutableArray<Artifact> artifacts, string folder, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var result = artifacts.ToBuilder();
        for (var i = 0; i < result.Count; i++)
        {
            if (result[i].Name != DisclosureOutputs.PdfName)
            {
                continue;
            }

            if (await RunAsync(result[i].Content, $"{folder}/{result[i].Name}", diagnostics, cancellation) is not { } signed)
            {
                return null;
            }

            result[i] = new Artifact(result[i].Name, signed)
            {
                UnsignedSha256 = Fingerprint.Of(result[i].Content.Span).Value,
            };
        }

        return result.DrainToImmutable();
    }

    public void Dispose()
    {
        _signer?.Dispose();
        _fonts.Dispose();
        _turn.Dispose();
    }
}
