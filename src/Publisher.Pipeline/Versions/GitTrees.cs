using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Medallion.Shell;
using Publisher.Pipeline.Snapshots;

namespace Publisher.Pipeline.Versions;

/// <summary>
/// Reads objects out of a repository through one <c>git cat-file --batch</c>. Trees are walked object by object, so that a
/// name is never part of a question, whatever characters are in it.
/// </summary>
internal sealed class GitTrees : IDisposable
{
    private readonly Command _process;
    private readonly Stream _questions;
    private readonly BufferedStream _answers;
    private readonly ConcurrentDictionary<string, IReadOnlyList<GitTreeEntry>> _trees = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    private GitTrees(Command process)
    {
        _process = process;
        _questions = process.StandardInput.BaseStream;
        _answers = new BufferedStream(process.StandardOutput.BaseStream, 64 * 1024);
    }

    /// <summary>Null where there is no git.</summary>
    public static GitTrees? Open(Git git)
    {
        try
        {
            return new GitTrees(git.Start(["cat-file", "--batch"], Timeout.InfiniteTimeSpan));
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    /// <summary>The object's content, or null when there is none of that name.</summary>
    /// <param name="name">A hash, or <c>HASH^{tree}</c>.</param>
    /// <exception cref="IOException">git ended.</exception>
    public byte[]? Read(string name)
    {
        lock (_gate)
        {
            _questions.Write(Encoding.ASCII.GetBytes(name + "\n"));
            _questions.Flush();
            var answer = ReadLine().Split(' ');
            if (answer is not [_, _, var digits] || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var size))
            {
                return null;
            }

            var content = new byte[size];
            _answers.ReadExactly(content);
            _answers.ReadByte();
            return content;
        }
    }

    /// <summary>What a folder holds, in ordinal order; nothing when there is no such folder.</summary>
    public IReadOnlyList<GitTreeEntry> ReadTree(string name) => _trees.GetOrAdd(
        name, static (tree, own) => own.Read(tree) is { } content ? GitTreeEntry.ReadAll(content) : [], this);

    public void Dispose()
    {
        _questions.Dispose();
        _answers.Dispose();
        _process.Kill();
    }

    private string ReadLine()
    {
        var line = new StringBuilder();
        int value;
        while ((value = _answers.ReadByte()) is not ('\n' or -1))
        {
            line.Append((char)value);
        }

        return value >= 0 ? line.ToString() : throw new IOException("git ended before it answered.");
    }
}
