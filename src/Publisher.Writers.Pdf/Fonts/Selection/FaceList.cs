using Publisher.Writers.Pdf.Fonts.Files;

namespace Publisher.Writers.Pdf.Fonts.Selection;

/// <summary>The faces that some character was found in, each with a number that lasts. Reading takes no lock.</summary>
internal sealed class FaceList
{
    private readonly Lock _lock = new();
    private FontFace[] _faces = [];

    public FontFace this[int index] => Volatile.Read(ref _faces)[index];

    /// <summary>The number of <paramref name="face"/>, a new one when it has none yet.</summary>
    public int NumberOf(FontFace face)
    {
        lock (_lock)
        {
            var number = Array.IndexOf(_faces, face);
            if (number < 0)
            {
                number = _faces.Length;
                Volatile.Write(ref _faces, [.. _faces, face]);
            }

            return number;
        }
    }
}
