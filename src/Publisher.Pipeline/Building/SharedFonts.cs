using System.Globalization;
using Publisher.Pipeline.Fingerprints;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Pdf.Fonts.Selection;

namespace Publisher.Pipeline.Building;

/// <summary>The fonts of this machine, looked up once for all disclosures of a build and not before one needs them.</summary>
internal sealed class SharedFonts : IDisposable
{
    private readonly Lazy<FontLibrary> _library;
    private readonly Lazy<FontSet?> _set;
    private readonly Lazy<Fingerprint> _fingerprint;

    /// <param name="folder">A folder of fonts that come before the installed ones, or null.</param>
    public SharedFonts(string? folder)
    {
        _library = new Lazy<FontLibrary>(() => FontLibrary.OfMachine(folder));
        _set = new Lazy<FontSet?>(() => FontSet.Open(_library.Value, Findings));
        _fingerprint = new Lazy<Fingerprint>(Identify);
    }

    /// <summary>What was found when the fonts were chosen: substitutes, fonts that cannot be read.</summary>
    public DiagnosticBag Findings { get; } = new();

    /// <summary>Null when no font can print Chinese; <see cref="Findings"/> says so.</summary>
    public FontSet? Set => _set.Value;

    /// <summary>
    /// Which fonts there are, by name and size: any of them may serve a rare character, so all of them count.
    /// </summary>
    public Fingerprint Fingerprint => _fingerprint.Value;

    public void Dispose()
    {
        if (_library.IsValueCreated)
        {
            _library.Value.Dispose();
        }
    }

    private Fingerprint Identify()
    {
        using var fingerprint = new Fingerprint.Builder();
        foreach (var face in _library.Value.Faces)
        {
            var size = new FileInfo(face.Path).Length.ToString(CultureInfo.InvariantCulture);
            fingerprint.Add(face.PostScriptName, size);
        }

        return fingerprint.ToFingerprint();
    }
}
