using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.IO.Enumeration;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Pdf.Fonts.Files;

namespace Publisher.Writers.Pdf.Fonts.Selection;

/// <summary>
/// The fonts that can be had: those of an own folder first, then those installed on this machine. Looks into the
/// folders when first asked, and opens a font only to describe or to use it. Safe for any number of threads.
/// </summary>
public sealed class FontLibrary : IDisposable
{
    /// <summary>Deep enough for every distribution's folders, and an end to links that run in circles.</summary>
    private const int MaxDepth = 8;

    private readonly string[] _folders;
    private readonly Lazy<IReadOnlyList<FontDescription>> _faces;
    private readonly ConcurrentDictionary<string, Lazy<FontFile?>> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<FontDescription, Lazy<FontFace?>> _opened =
        new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentQueue<Diagnostic> _problems = new();

    /// <param name="folders">Searched with the folders below them; a face found in an earlier one wins.</param>
    public FontLibrary(params ReadOnlySpan<string> folders)
    {
        _folders = [.. folders];
        _faces = new Lazy<IReadOnlyList<FontDescription>>(Describe);
    }

    /// <summary>
    /// All faces: by folder, then by PostScript name, so that two machines with the same fonts have the same order
    /// wherever they keep them.
    /// </summary>
    public IReadOnlyList<FontDescription> Faces => _faces.Value;

    /// <summary>Fonts that could not be read so far, as warnings: they are passed over.</summary>
    public IReadOnlyCollection<Diagnostic> Problems => _problems;

    /// <param name="ownFolder">A folder of fonts that come before the installed ones, or null.</param>
    public static FontLibrary OfMachine(string? ownFolder = null) =>
        new([.. ownFolder is null ? [] : (ReadOnlySpan<string>)[ownFolder], .. FontFolders.OfMachine()]);

    /// <summary>
    /// Opens one of <see cref="Faces"/>, once however often it is asked for; false (and a new entry in <see
    /// cref="Problems"/>) when its file cannot be read.
    /// </summary>
    public bool TryOpen(FontDescription description, [NotNullWhen(true)] out FontFace? face)
    {
        face = _opened.GetOrAdd(description, key => new Lazy<FontFace?>(() => OpenFace(key))).Value;
        return face is not null;
    }

    /// <summary>Closes all fonts; faces taken from here must not be used any more.</summary>
    public void Dispose()
    {
        foreach (var (_, file) in _files)
        {
            file.Value?.Dispose();
        }
    }

    private FontFace? OpenFace(FontDescription description)
    {
        var file = _files.GetOrAdd(description.Path, path => new Lazy<FontFile?>(() => OpenFile(path))).Value;
        if (file is null || description.Index >= file.FaceCount)
        {
            return null;
        }

        if (file.TryGetFace(description.Index, out var face, out var problem))
        {
            return face;
        }

        _problems.Enqueue(problem);
        return null;
    }

    private FontFile? OpenFile(string path)
    {
        if (FontFile.TryOpen(path, out var file, out var problem))
        {
            return file;
        }

        _problems.Enqueue(problem);
        return null;
    }

    private List<FontDescription> Describe()
    {
        var faces = new List<FontDescription>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var folder in Array.FindAll(_folders, Directory.Exists))
        {
            var first = faces.Count;
            foreach (var path in FindFiles(folder))
            {
                if (seen.Add(path))
                {
                    Describe(path, faces);
                }
            }

            faces.Sort(first, faces.Count - first, ByName);
        }

        return faces;
    }

    private void Describe(string path, List<FontDescription> faces)
    {
        using var file = OpenFile(path);
        for (var i = 0; i < file?.FaceCount; i++)
        {
            if (file.TryDescribe(i, out var face, out var problem))
            {
                faces.Add(face);
            }
            else
            {
                _problems.Enqueue(problem);
            }
        }
    }

    private static FileSystemEnumerable<string> FindFiles(string folder)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            MaxRecursionDepth = MaxDepth,
            IgnoreInaccessible = true,
            AttributesToSkip = FileAttributes.System,
        };
        return new FileSystemEnumerable<string>(folder, (ref FileSystemEntry entry) => entry.ToFullPath(), options)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && IsFont(entry.FileName),
        };
    }

    private static bool IsFont(ReadOnlySpan<char> name) =>
        name.Length > 4 && (Is(name, ".ttf") || Is(name, ".ttc") || Is(name, ".otf") || Is(name, ".otc"));

    private static bool Is(ReadOnlySpan<char> name, string extension) =>
        name.EndsWith(extension, StringComparison.OrdinalIgnoreCase);

    private static Comparer<FontDescription> ByName { get; } = Comparer<FontDescription>.Create((a, b) =>
    {
        var order = string.CompareOrdinal(a.PostScriptName, b.PostScriptName);
        order = order != 0 ? order : string.CompareOrdinal(a.Path, b.Path);
        return order != 0 ? order : a.Index.CompareTo(b.Index);
    });
}
