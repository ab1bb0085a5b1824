using System.Globalization;
using System.Text;
using Publisher.Signing.Cms;

namespace Publisher.Signing.Files;

/// <summary>A file that is finished but for the value of its newest signature, for which there is room.</summary>
public sealed class PreparedSignature : ISignedBytes
{
    private readonly byte[] _file;
    private readonly int _contents;
    private readonly int _end;

    /// <param name="file">The whole file; ours from now on. Its ByteRange is filled in here.</param>
    /// <param name="byteRange">Offset of the stretch reserved for the array behind ByteRange.</param>
    /// <param name="contents">Offset of the hexadecimal string behind Contents, at its bracket.</param>
    /// <param name="capacity">Bytes of the string's value.</param>
    internal PreparedSignature(byte[] file, long byteRange, long contents, int capacity)
    {
        (_file, _contents, Capacity) = (file, (int)contents, capacity);
        _end = _contents + (2 * capacity) + 2;

        // The signature covers all but the string that it stands in (ETSI EN 319 142-1 §5.3 b).
        var range = string.Create(CultureInfo.InvariantCulture, $"[0 {_contents} {_end} {file.Length - _end}]");
        Encoding.ASCII.GetBytes(range.PadRight(ByteRangeLength), file.AsSpan((int)byteRange));
    }

    /// <summary>Room for four numbers of ten digits.</summary>
    internal const int ByteRangeLength = 46;

    /// <summary>How long the signature may be, in bytes.</summary>
    public int Capacity { get; }

    /// <summary>The hash of all bytes that the signature covers.</summary>
    public byte[] Hash(DigestAlgorithm algorithm) => algorithm.Hash([_file.AsMemory(0, _contents), _file.AsMemory(_end)]);

    /// <summary>All bytes that the signature covers.</summary>
    public byte[] ToCovered() => [.. _file.AsSpan(0, _contents), .. _file.AsSpan(_end)];

    /// <summary>The finished file.</summary>
    /// <param name="signature">Not longer than <see cref="Capacity"/>; zeros fill the rest.</param>
    public byte[] Embed(ReadOnlySpan<byte> signature)
    {
        Encoding.ASCII.GetBytes(Convert.ToHexString(signature), _file.AsSpan(_contents + 1));
        return _file;
    }
}
