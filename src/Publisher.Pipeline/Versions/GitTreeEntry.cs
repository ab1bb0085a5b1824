using System.Text;

namespace Publisher.Pipeline.Versions;

/// <summary>One name in a folder of a commit.</summary>
/// <param name="Name">The name alone.</param>
/// <param name="Hash">The object's hash.</param>
/// <param name="Kind">What is under that name.</param>
internal sealed record GitTreeEntry(string Name, string Hash, GitTreeEntryKind Kind)
{
    /// <summary>Reads a tree object: <c>mode name NUL hash</c>, one after the other.</summary>
    public static IReadOnlyList<GitTreeEntry> ReadAll(ReadOnlySpan<byte> tree)
    {
        // 20 bytes of hash with SHA-1, 32 with SHA-256: whichever ends just where the tree does.
        return TryReadAll(tree, 20) ?? TryReadAll(tree, 32) ?? [];
    }

    private static List<GitTreeEntry>? TryReadAll(ReadOnlySpan<byte> tree, int hashLength)
    {
        var entries = new List<GitTreeEntry>();
        while (!tree.IsEmpty)
        {
            var blank = tree.IndexOf((byte)' ');
            var end = tree.IndexOf((byte)0);
            if (blank is < 5 or > 6 || end < blank || tree.Length - end - 1 < hashLength)
            {
                return null;
            }

            entries.Add(new GitTreeEntry(
                Encoding.UTF8.GetString(tree[(blank + 1)..end]),
                Convert.ToHexStringLower(tree.Slice(end + 1, hashLength)),
                KindOf(tree[..blank])));
            tree = tree[(end + 1 + hashLength)..];
        }

        entries.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        return entries;
    }

    private static GitTreeEntryKind KindOf(ReadOnlySpan<byte> mode) =>
        mode.SequenceEqual("40000"u8) ? GitTreeEntryKind.Folder
        : mode.StartsWith("100"u8) ? GitTreeEntryKind.File
        : GitTreeEntryKind.Other;
}
