using Publisher.Pdf.Reading;
using Publisher.Signing.Files;
using Publisher.Signing.Network;
using Publisher.Text.Diagnostics;

namespace Publisher.Signing;

/// <summary>
/// Renews a signed file before its newest time stamp ages: adds data for all its signatures and time stamps as it is to be had
/// today, and a time stamp over everything (ETSI EN 319 142-1 §5.4.3). No key is needed.
/// </summary>
/// <param name="options">Time, time stamp authority, further certificates.</param>
public sealed class FileExtension(SigningOptions options)
{
    /// <param name="pdf">The file as it is.</param>
    /// <param name="path">How messages name it.</param>
    /// <param name="diagnostics">Receives why it could not be extended.</param>
    /// <param name="cancellation">Ends waiting for servers.</param>
    /// <returns>The extended file, or null after an error.</returns>
    public async Task<byte[]?> ExtendAsync(
        ReadOnlyMemory<byte> pdf, string path, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        if (options.TimeStampAuthority is null)
        {
            diagnostics.Add(SigningDiagnostics.NoStampAuthority(SignatureLevel.LTA));
            return null;
        }

        try
        {
            var file = new SignedFile(pdf);
            if (!FileChecks.MayChange(file, path, diagnostics))
            {
                return null;
            }

            if (file.Signatures.Count == 0)
            {
                diagnostics.Add(SigningDiagnostics.NothingToExtend(path));
                return null;
            }

            using var web = new WebClient(options.Network);
            var update = new LongTermUpdate(options, [], web, path, diagnostics);
            return await update.AddValidationDataAsync(pdf.ToArray(), signatures => signatures, cancellation) is { } extended
                ? await update.AddTimeStampAsync(extended, cancellation)
                : null;
        }
        catch (PdfSyntaxException problem)
        {
            diagnostics.Add(SigningDiagnostics.NoPdf(path, problem.Message));
            return null;
        }
    }
}
