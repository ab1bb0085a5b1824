using System.Globalization;
using System.Text;

namespace Publisher.Pipeline.History;

/// <summary>
/// Reads <c>git log -z --name-only</c> with <see cref="Format"/>: a commit is a part that begins with a slash, as no
/// relative path does, and the parts after it are the files that it touched.
/// </summary>
/// <param name="onCommit">Told each commit with its parents; false ends the reading.</param>
/// <param name="onFile">Told each file of the commit told last; false ends the reading.</param>
internal sealed class CommitStream(Func<GitCommit, string[], bool> onCommit, Func<string, bool> onFile)
{
    public const string Format = "--format=/%H %ct %P";

    private bool _isFirst;

    /// <summary>Whether the stream was read to its end.</summary>
    public bool Read(Stream stream)
    {
        var buffer = new byte[64 * 1024];
        var filled = 0;
        for (var read = stream.Read(buffer, 0, buffer.Length); read > 0; read = stream.Read(buffer, filled, buffer.Length - filled))
        {
            filled += read;
            var start = 0;
            for (var length = Next(buffer, start, filled); length >= 0; length = Next(buffer, start, filled))
            {
                if (!ReadPart(buffer.AsSpan(start, length)))
                {
                    return false;
                }

                start += length + 1;
            }

            filled -= start;
            Buffer.BlockCopy(buffer, start, buffer, 0, filled);
            if (filled == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }
        }

        return true;
    }

    /// <summary>Reads what begins with a hash and the seconds since 1970, and what comes after them.</summary>
    public static (GitCommit Commit, string Words) Parse(string text)
    {
        var parts = text.Split(' ', 3);
        var seconds = long.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return (new GitCommit(parts[0], DateTimeOffset.FromUnixTimeSeconds(seconds)), parts.Length > 2 ? parts[2] : "");
    }

    private static int Next(byte[] buffer, int start, int end) => buffer.AsSpan(start, end - start).IndexOf((byte)0);

    private bool ReadPart(ReadOnlySpan<byte> part)
    {
        if (part is [(byte)'/', ..])
        {
            _isFirst = true;
            return ReadCommit(Encoding.ASCII.GetString(part[1..]));
        }

        // git puts a line feed between a commit and its first file; another one belongs to the file's name.
        var name = _isFirst && part is [(byte)'\n', ..] ? part[1..] : part;
        _isFirst = false;
        return name.IsEmpty || onFile(Encoding.UTF8.GetString(name));
    }

    private bool ReadCommit(string text)
    {
        var (commit, parents) = Parse(text);
        return onCommit(commit, parents.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
