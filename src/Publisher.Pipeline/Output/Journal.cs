using System.Collections.Immutable;
using System.Text;

namespace Publisher.Pipeline.Output;

/// <summary>
/// What a build is about to publish. While it stands, nobody knows which of these folders are old and which are new, only
/// that each is one or the other; so whoever finds it makes them anew.
/// </summary>
/// <param name="Folders">Relative to the output folder; the number of each is that of its staged folder.</param>
internal sealed record Journal(ImmutableArray<string> Folders)
{
    /// <summary>Names may hold anything else.</summary>
    private const char Separator = '\0';

    public static Journal? Read(byte[]? bytes) =>
        bytes is null ? null : new Journal([.. Encoding.UTF8.GetString(bytes).Split(Separator, StringSplitOptions.RemoveEmptyEntries)]);

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(string.Join(Separator, Folders));
}
