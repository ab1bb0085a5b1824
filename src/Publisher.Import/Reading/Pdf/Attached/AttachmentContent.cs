using System.Security.Cryptography;
using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;

namespace Publisher.Import.Reading.Pdf.Attached;

/// <summary>Compares an attachment with what the file records of it (ISO 32000-1 §7.11.4.1, table 46).</summary>
internal static class AttachmentContent
{
    /// <summary>Whether its length and its checksum are those recorded; what is not recorded does not count.</summary>
    public static bool IsAsRecorded(FileObjects objects, StreamObject stream, ReadOnlySpan<byte> content)
    {
        var parameters = objects.Dictionary(stream, "Params");
        if (objects.Number(parameters, "Size") is { } size && size != content.Length)
        {
            return false;
        }

        if (objects.Find(parameters, "CheckSum") is not StringObject checksum)
        {
            return true;
        }

        // MD5 is what the standard asks for; it guards against accidents alone.
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.MD5);
        hash.AppendData(content);
        return hash.GetHashAndReset().AsSpan().SequenceEqual(checksum.Bytes);
    }
}
