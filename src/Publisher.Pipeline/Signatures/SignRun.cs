using System.Collections.Immutable;
using System.Security.Cryptography.X509Certificates;
using Publisher.Pipeline.Building;
using Publisher.Pipeline.Output;
using Publisher.Signing;
using Publisher.Signing.Keys;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Signatures;

/// <summary>Signs files and puts them in their places: whole, or as they were.</summary>
public sealed class SignRun
{
    private readonly SignRequest _request;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<string> _written = [];

    private SignRun(SignRequest request, DiagnosticBag diagnostics)
    {
        (_request, _diagnostics) = (request, diagnostics);
    }

    /// <returns>The files written; those that failed are as they were.</returns>
    public static async Task<ImmutableArray<string>> RunAsync(
        SignRequest request, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var run = new SignRun(request, diagnostics);
        await run.RunAsync(cancellation);
        return [.. run._written];
    }

    private async Task RunAsync(CancellationToken cancellation)
    {
        var targets = SignTargets.Find(_request.Paths, _diagnostics);
        if (_request.Output is { } single && targets.Length > 1)
        {
            _diagnostics.Add(SigningDiagnostics.SeveralToOneFile(single));
        }
        else if (_request is { Output: { } output, Overwrite: false } && File.Exists(output))
        {
            _diagnostics.Add(SigningDiagnostics.OutputExists(output));
        }

        var chain = ImmutableArray.CreateBuilder<X509Certificate2>();
        foreach (var file in _request.Chain)
        {
            chain.AddRange(CertificateFile.Load(file, _diagnostics));
        }

        if (_diagnostics.HasErrors)
        {
            return;
        }

        var options = new SigningOptions
        {
            Level = _request.Level,
            Time = _request.Time,
            Name = _request.Name,
            Reason = _request.Reason,
            Location = _request.Location,
            Role = _request.Role,
            TimeStampAuthority = _request.TimeStampAuthority,
            Chain = chain.DrainToImmutable(),
            Network = _request.Network,
        };
        if (_request.Extend)
        {
            var extension = new FileExtension(options);
            await WriteAllAsync(targets, (pdf, path) => extension.ExtendAsync(pdf, path, _diagnostics, cancellation));
            return;
        }

        using var fonts = new SharedFonts(folder: null);
        using var signer = SignerOpening.Open(_request.Signer, _request.Time, _diagnostics);
        if (signer is not null && _request.Seal is { } seal)
        {
            options = options with
            {
                Seal = SealOpening.Open(seal, signer, _request.Name, fonts, _diagnostics),
                SealPosition = seal.Position,
            };
        }

        if (signer is not null && !_diagnostics.HasErrors)
        {
            var work = new PdfSigner(signer, options);
            await WriteAllAsync(targets, (pdf, path) => work.SignAsync(pdf, path, _diagnostics, cancellation));
        }
    }

    private async Task WriteAllAsync(ImmutableArray<string> targets, Func<byte[], string, Task<byte[]?>> sign)
    {
        foreach (var path in targets)
        {
            if (Read(path) is { } pdf && await sign(pdf, path) is { } signed)
            {
                Write(_request.Output ?? path, signed);
            }
        }
    }

    private byte[]? Read(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            _diagnostics.Add(SigningDiagnostics.CannotRead(path, error.Message));
            return null;
        }
    }

    private void Write(string path, byte[] signed)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (new OutputFolder(folder, folder).Write("", [new Artifact(Path.GetFileName(path), signed)], _diagnostics))
        {
            _written.Add(path);
        }
    }
}
