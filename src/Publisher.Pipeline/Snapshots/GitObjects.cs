using System.Globalization;
using Medallion.Shell;
using Publisher.Text.Sources;

namespace Publisher.Pipeline.Snapshots;

/// <summary>Reads objects through one <c>git cat-file --batch</c>, which gives the bytes as they are stored: no filter touches them.</summary>
internal sealed class GitObjects : IDisposable
{
    private readonly Lock _lock = new();
    private readonly Lazy<Command> _process;

    public GitObjects(Git git) =>
        _process = new Lazy<Command>(() => git.Start(["cat-file", "--batch"], System.Threading.Timeout.InfiniteTimeSpan));

    /// <summary>A blob; one that is too large for a source file comes without its bytes.</summary>
    /// <exception cref="IOException">The object is missing, as in a clone that holds only a part, or is damaged.</exception>
    public GitBlob Read(string id) => Find(id, "blob") ?? throw new IOException($"git has no object {id}");

    /// <summary>A tree as it is stored; null when there is none of that name.</summary>
    /// <param name="name">A hash, or <c>HASH^{tree}</c>.</param>
    /// <exception cref="IOException">git ended.</exception>
    public byte[]? ReadTree(string name) => Find(name, "tree")?.Content;

    public void Dispose()
    {
        if (_process.IsValueCreated)
        {
            _process.Value.StandardInput.Dispose();
            _process.Value.Wait();
            (_process.Value as IDisposable).Dispose();
        }
    }

    private GitBlob? Find(string name, string kind)
    {
        lock (_lock)
        {
            var process = _process.Value;
            process.StandardInput.BaseStream.Write(System.Text.Encoding.ASCII.GetBytes(name + "\n"));
            process.StandardInput.BaseStream.Flush();

            // gitformat: "<oid> SP <type> SP <size> LF <contents> LF", or "<oid> SP missing LF".
            var answers = process.StandardOutput.BaseStream;
            if (ReadLine(answers).Split(' ') is not [_, var found, var digits]
                || !long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var size))
            {
                return null;
            }

            var content = size > SourceDecoder.MaximumBytes ? Skip(answers, size) : ReadExactly(answers, (int)size);
            answers.ReadByte();
            return found == kind ? new GitBlob(size, content) : null;
        }
    }

    private static string ReadLine(Stream stream)
    {
        var line = new System.Text.StringBuilder();
        for (var next = stream.ReadByte(); next != '\n'; next = stream.ReadByte())
        {
            if (next < 0)
            {
                throw new IOException("git ended before it answered");
            }

            line.Append((char)next);
        }

        return line.ToString();
    }

    private static byte[] ReadExactly(Stream stream, int size)
    {
        var content = new byte[size];
        stream.ReadExactly(content);
        return content;
    }

    private static byte[]? Skip(Stream stream, long size)
    {
        var buffer = new byte[81920];
        while (size > 0)
        {
            var read = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, size));
            if (read == 0)
            {
                throw new IOException("git ended before it answered");
            }

            size -= read;
        }

        return null;
    }
}
