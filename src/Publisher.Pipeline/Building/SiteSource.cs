using Publisher.Data.Loading;
using Publisher.Data.Model;
using Publisher.Pipeline.Fingerprints;
using Publisher.Pipeline.Inputs;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Building;

/// <summary>The data folder's <c>site.yaml</c>, and what it is known by.</summary>
/// <param name="Settings">What it says.</param>
/// <param name="Fingerprint">Of its text: all pages are made anew when it changes.</param>
internal sealed record SiteSource(SiteSettings Settings, Fingerprint Fingerprint)
{
    /// <summary>The fingerprint as a disclosure's entry in the ledger has it.</summary>
    public ContentHash Identity => ContentHash.Of(Fingerprint.Value);

    private static readonly string[] Names = ["site.yaml", "site.yml", "site.json"];

    /// <summary>Null after an error in the file; a folder without one does without.</summary>
    public static SiteSource? Read(ISourceFiles data, DiagnosticBag diagnostics)
    {
        using var fingerprint = new Fingerprint.Builder();
        if (Array.Find(Names, name => data.GetSize(name) is not null) is not { } path)
        {
            return new SiteSource(SiteSettings.None, fingerprint.ToFingerprint());
        }

        return data.ReadText(path, diagnostics) is { } file && SiteSettingsLoader.Load(file, diagnostics) is { } settings
            ? new SiteSource(settings, fingerprint.Add(path, file.Text).ToFingerprint())
            : null;
    }
}
