using System.Collections.Concurrent;
using Publisher.Writers.Pdf.Fonts.Files;

namespace Publisher.Writers.Pdf.Fonts.Selection;

/// <summary>The faces opened so far, each with a number that lasts. Faces that cannot be opened have none.</summary>
internal sealed class FaceList(FontLibrary library)
{
    private readonly ConcurrentDictionary<FontDescription, int?> _indices = new(ReferenceEqualityComparer.Instance);
    private readonly Lock _lock = new();
    private FontFace[] _faces = [];

    public FontFace this[int index] => Volatile.Read(ref _faces)[index];

    public FontFace? Open(FontDescription description) => IndexOf(description) is { } index ? this[index] : null;

    public int? IndexOf(FontDescription description) => _indices.TryGetValue(description, out var index)
        ? index
        : Add(description);

    private int? Add(FontDescription description)
    {
        lock (_lock)
        {
            if (!_indices.TryGetValue(description, out var index))
            {
                if (library.TryOpen(description, out var face))
                {
                    index = _faces.Length;
                    Volatile.Write(ref _faces, [.. _faces, face]);
                }

                _indices[description] = index;
            }

            return index;
        }
    }
}
