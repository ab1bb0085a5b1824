using System.Diagnostics.CodeAnalysis;
using Publisher.Text.Diagnostics;

namespace Publisher.Writers.Pdf.Fonts.Files;

/// <summary>
/// A font file: one face, or a collection of them. It is mapped, not read; opening one costs the same whatever its
/// size. Damaged files give a diagnostic. Safe for any number of threads until it is disposed of.
/// </summary>
public sealed class FontFile : IDisposable
{
    /// <summary>More faces than any collection has; a larger count is damage.</summary>
    private const int MaxFaces = 256;

    private readonly MappedMemory? _mapping;
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly uint[] _faces;

    private FontFile(string path, MappedMemory? mapping, ReadOnlyMemory<byte> bytes)
    {
        Path = path;
        _mapping = mapping;
        _bytes = bytes;
        _faces = ReadFaces(new FontTable(bytes, "ttcf"));
    }

    public string Path { get; }

    public int FaceCount => _faces.Length;

    /// <summary>Maps the file at <paramref name="path"/>.</summary>
    public static bool TryOpen(
        string path, [NotNullWhen(true)] out FontFile? file, [NotNullWhen(false)] out Diagnostic? problem)
    {
        MappedMemory? mapping = null;
        (file, problem) = (null, null);
        try
        {
            mapping = MappedMemory.Open(path);
            file = new FontFile(path, mapping, mapping.Memory);
        }
        catch (FontFormatException exception)
        {
            problem = FontDiagnostics.Damaged(path, exception.Part);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problem = FontDiagnostics.Unreadable(path);
        }

        if (file is null)
        {
            (mapping as IDisposable)?.Dispose();
        }

        return problem is null;
    }

    /// <summary>Reads a font from memory; <paramref name="name"/> stands for its path in messages.</summary>
    public static bool TryRead(
        string name,
        ReadOnlyMemory<byte> bytes,
        [NotNullWhen(true)] out FontFile? file,
        [NotNullWhen(false)] out Diagnostic? problem)
    {
        (file, problem) = (null, null);
        try
        {
            file = new FontFile(name, null, bytes);
        }
        catch (FontFormatException exception)
        {
            problem = FontDiagnostics.Damaged(name, exception.Part);
        }

        return problem is null;
    }

    /// <summary>What the face at <paramref name="index"/> says about itself.</summary>
    public bool TryDescribe(
        int index, [NotNullWhen(true)] out FontDescription? description, [NotNullWhen(false)] out Diagnostic? problem)
    {
        (description, problem) = (null, null);
        try
        {
            description = FontDescription.Read(Path, index, new FaceTables(_bytes, _faces[index]));
        }
        catch (FontFormatException exception)
        {
            problem = FontDiagnostics.Damaged(Path, exception.Part);
        }

        return problem is null;
    }

    /// <summary>Opens the face at <paramref name="index"/>; it reads from this file as long as it is used.</summary>
    public bool TryGetFace(
        int index, [NotNullWhen(true)] out FontFace? face, [NotNullWhen(false)] out Diagnostic? problem)
    {
        (face, problem) = (null, null);
        try
        {
            var tables = new FaceTables(_bytes, _faces[index]);
            face = new FontFace(FontDescription.Read(Path, index, tables), tables);
        }
        catch (FontFormatException exception)
        {
            problem = FontDiagnostics.Damaged(Path, exception.Part);
        }

        return problem is null;
    }

    /// <inheritdoc />
    public void Dispose() => (_mapping as IDisposable)?.Dispose();

    private static uint[] ReadFaces(FontTable file)
    {
        if (file.U32(0) != 0x74746366)
        {
            return [0];
        }

        var count = file.U32(8);
        if (count is 0 or > MaxFaces)
        {
            throw new FontFormatException(file.Tag);
        }

        var faces = new uint[count];
        for (var i = 0; i < count; i++)
        {
            faces[i] = file.U32(12 + (i * 4));
        }

        return faces;
    }
}
