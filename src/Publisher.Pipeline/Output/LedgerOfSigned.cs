using Publisher.Pipeline.Diagnostics;
using Publisher.Pipeline.Fingerprints;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Output;

/// <summary>Has the ledger say what a manifest says in which published files were signed.</summary>
internal static class LedgerOfSigned
{
    /// <param name="root">The output folder.</param>
    /// <param name="manifest">What it holds now.</param>
    /// <param name="content">The manifest's own bytes.</param>
    /// <param name="diagnostics">Receives why the ledger cannot be written.</param>
    public static void Record(string root, Manifest manifest, byte[] content, DiagnosticBag diagnostics)
    {
        var state = new StateFolder(root);
        if (LedgerReader.Read(state.ReadLedger()) is not { } ledger)
        {
            return;
        }

        var changed = ledger with
        {
            Entries = [.. ledger.Entries.Select(entry => manifest.Find(entry.Path) is { } known ? Describe(entry, known) : entry)],
            Site =
            [
                .. ledger.Site.Select(file => file.Name == Manifest.FileName
                    ? new OutputFile(file.Name, content.Length, Fingerprint.Of(content).Value)
                    : manifest.Site.Files.FirstOrDefault(known => known.Path == file.Name) is { } page
                        ? new OutputFile(file.Name, page.Bytes, page.Sha256)
                        : file),
            ],
        };
        try
        {
            state.WriteLedger(LedgerWriter.Write(changed));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(OutputDiagnostics.CannotWrite(root, error));
        }
    }

    private static LedgerEntry Describe(LedgerEntry entry, ManifestEntry known) => entry with
    {
        Files =
        [
            .. known.Files.Select(file => new OutputFile(
                file.Path[(entry.Path.Length + 1)..], file.Bytes, file.Sha256, file.UnsignedSha256)),
        ],
    };
}
