using System.Globalization;
using Publisher.Pipeline.Fingerprints;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Pdf.Fonts.Files;
using Publisher.Writers.Pdf.Fonts.Selection;

namespace Publisher.Pipeline.Building;

/// <summary>The fonts of this machine, looked up once for all disclosures of a build and not before one needs them.</summary>
internal sealed class SharedFonts : IDisposable
{
    private readonly Lazy<FontLibrary> _library;
    private readonly Lazy<FontSet?> _set;
    private readonly Lazy<ContentHash> _roles;
    private readonly Lazy<ContentHash> _all;

    /// <param name="folder">A folder of fonts that come before the installed ones, or null.</param>
    public SharedFonts(string? folder)
    {
        _library = new Lazy<FontLibrary>(() => FontLibrary.OfMachine(folder));
        _set = new Lazy<FontSet?>(() => FontSet.Open(_library.Value, Findings));
        _roles = new Lazy<ContentHash>(IdentifyRoles);
        _all = new Lazy<ContentHash>(IdentifyAll);
    }

    /// <summary>What was found when the fonts were chosen: substitutes, fonts that cannot be read.</summary>
    public DiagnosticBag Findings { get; } = new();

    /// <summary>Null when no font can print Chinese; <see cref="Findings"/> says so.</summary>
    public FontSet? Set => _set.Value;

    /// <summary>Of the faces that serve the roles.</summary>
    public ContentHash Roles => _roles.Value;

    /// <summary>Of all installed faces, in the order in which they are asked for a rare character.</summary>
    public ContentHash All => _all.Value;

    /// <summary>What a document depends on that is set in <paramref name="faces"/>.</summary>
    public FontIdentity Identify(IEnumerable<FontFace> faces)
    {
        var roles = Set!.Assignments.SelectMany(assignment => (FontFace?[])[assignment.Face, assignment.Stops]).ToHashSet();
        return new FontIdentity(Roles, faces.All(roles.Contains) ? null : All);
    }

    public void Dispose()
    {
        if (_library.IsValueCreated)
        {
            _library.Value.Dispose();
        }
    }

    private static void Add(Fingerprint.Builder fingerprint, FontDescription face)
    {
        var size = new FileInfo(face.Path).Length;
        fingerprint.Add(face.PostScriptName, string.Create(CultureInfo.InvariantCulture, $"{size} {face.Index} {face.Edition}"));
    }

    private ContentHash IdentifyRoles()
    {
        if (Set is not { } set)
        {
            return default;
        }

        using var fingerprint = new Fingerprint.Builder();
        foreach (var assignment in set.Assignments)
        {
            Add(fingerprint, assignment.Face.Description);
            Add(fingerprint, (assignment.Stops ?? assignment.Face).Description);
        }

        return fingerprint.ToContentHash();
    }

    private ContentHash IdentifyAll()
    {
        using var fingerprint = new Fingerprint.Builder();
        foreach (var face in _library.Value.Faces)
        {
            Add(fingerprint, face);
        }

        return fingerprint.ToContentHash();
    }
}
