using Publisher.Pipeline.Fingerprints;
using Publisher.Pipeline.Output;
using Publisher.Signing;
using Publisher.Signing.Verification;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Verifications;

/// <summary>Judges a whole public folder by its manifest: the manifest's signature, and every file by its hash.</summary>
internal static class ManifestCheck
{
    public static VerifiedFile Run(string path, byte[] content, VerificationOptions options)
    {
        var findings = new DiagnosticBag();
        var manifest = Manifest.Read(content);
        if (ReferenceEquals(manifest, Manifest.Empty))
        {
            findings.Add(VerificationFindings.NoManifest(path));
        }

        var report = CheckSignature(path, content, options, findings);
        CheckFiles(path, manifest, findings);
        return new VerifiedFile(
            path, Fingerprint.Of(content).Value, report?.Signatures ?? [], [], Conforms: null, [.. report?.Diagnostics ?? [], .. findings]);
    }

    private static VerificationReport? CheckSignature(
        string path, byte[] content, VerificationOptions options, DiagnosticBag findings)
    {
        var signature = path + DetachedSigner.Extension;
        try
        {
            return DetachedVerification.Verify(content, File.ReadAllBytes(signature), signature, options);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            findings.Add(VerificationFindings.NotSigned(path));
            return null;
        }
    }

    private static void CheckFiles(string path, Manifest manifest, DiagnosticBag findings)
    {
        var root = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var listed = new HashSet<string>(StringComparer.Ordinal) { Manifest.FileName, Manifest.FileName + DetachedSigner.Extension };
        foreach (var file in manifest.Disclosures.SelectMany(entry => entry.Files).Concat(manifest.Site.Files))
        {
            listed.Add(file.Path);
            if (Path.IsPathRooted(file.Path) || file.Path.Split('/', '\\').Contains(".."))
            {
                findings.Add(VerificationFindings.Outside(path, file.Path));
                continue;
            }

            try
            {
                if (Fingerprint.Of(File.ReadAllBytes(Path.Combine(root, file.Path))).Value != file.Sha256)
                {
                    findings.Add(VerificationFindings.Differs(path, file.Path));
                }
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                findings.Add(VerificationFindings.Missing(path, file.Path));
            }
        }

        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(root, file).Replace('\\', '/');
            if (!name.Split('/').Any(part => part.StartsWith('.')) && !listed.Contains(name))
            {
                findings.Add(VerificationFindings.NotListed(path, name));
            }
        }
    }
}
