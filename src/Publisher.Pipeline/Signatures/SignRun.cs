using System.Collections.Immutable;
using Publisher.Pipeline.Output;
using Publisher.Signing;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Signatures;

/// <summary>Signs files and puts them in their places: whole, or as they were.</summary>
public static class SignRun
{
    /// <returns>The files written; those that failed are as they were.</returns>
    public static async Task<ImmutableArray<string>> RunAsync(
        SignRequest request, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var targets = SignTargets.Find(request.Paths, diagnostics);
        if (request.Output is { } single && targets.Length > 1)
        {
            diagnostics.Add(SigningDiagnostics.SeveralToOneFile(single));
        }
        else if (request is { Output: { } output, Overwrite: false } && File.Exists(output))
        {
            diagnostics.Add(SigningDiagnostics.OutputExists(output));
        }

        if (diagnostics.HasErrors)
        {
            return [];
        }

        using var session = SigningSession.Open(request, diagnostics);
        using var turn = await PublishedSignatures.AwaitTurnAsync(request, targets, diagnostics, cancellation);
        if (diagnostics.HasErrors)
        {
            return [];
        }

        var written = ImmutableArray.CreateBuilder<string>();
        foreach (var path in session is null ? [] : targets.Where(path => !IsManifest(path)))
        {
            var place = request.Output ?? path;
            if (SignedInput.Read(path, diagnostics) is { } pdf
                && await session!.RunAsync(pdf, path, diagnostics, cancellation) is { } signed
                && SignedOutput.Write(place, signed, diagnostics))
            {
                written.Add(place);
            }
        }

        PublishedSignatures.Record(request.PublicFolder, written, diagnostics);

        // Last, for the manifest speaks of the files that were signed just now.
        foreach (var path in session is null || diagnostics.HasErrors ? [] : targets.Where(IsManifest))
        {
            var place = request.Output ?? path + DetachedSigner.Extension;
            if (SignedInput.Read(path, diagnostics) is { } content
                && await session!.SignDetachedAsync(content, diagnostics, cancellation) is { } signature
                && SignedOutput.Write(place, signature, diagnostics))
            {
                written.Add(place);
            }
        }

        return written.DrainToImmutable();
    }

    private static bool IsManifest(string path) => Path.GetFileName(path) == Manifest.FileName;
}
