using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Publisher.Pipeline.History;

namespace Publisher.Pipeline.Fingerprints;

/// <summary>Reads what <see cref="LedgerWriter"/> wrote.</summary>
internal sealed class LedgerReader : IDisposable
{
    private readonly byte[] _bytes;
    private readonly BinaryReader _input;

    private LedgerReader(byte[] bytes)
    {
        _bytes = bytes;
        _input = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
    }

    /// <summary>Null when there is none, or a damaged or older one: then nothing is known, and all is built anew.</summary>
    public static Ledger? Read(byte[]? bytes)
    {
        if (bytes is not { Length: > (2 * sizeof(int)) + ContentHash.Size })
        {
            return null;
        }

        // The hash at the end: what was cut off or damaged is not half believed.
        var body = bytes.AsSpan(0, bytes.Length - ContentHash.Size);
        return ContentHash.Of(body) == ContentHash.Read(bytes.AsSpan(body.Length))
            && BitConverter.ToInt32(body) == LedgerWriter.Magic
            && BitConverter.ToInt32(body[sizeof(int)..]) == LedgerWriter.Version
            ? ReadBody(bytes)
            : null;
    }

    public void Dispose() => _input.Dispose();

    private static Ledger ReadBody(byte[] bytes)
    {
        using var reader = new LedgerReader(bytes);
        return reader.ReadAll();
    }

    private Ledger ReadAll()
    {
        _input.ReadInt64();
        var commits = ReadCommits();
        var strays = ReadNames();
        var fingerprint = _input.ReadString();
        var site = ReadFiles();
        var traces = new LayoutTrace[_input.ReadInt32()];
        for (var i = 0; i < traces.Length; i++)
        {
            traces[i] = ReadTrace();
        }

        var entries = ImmutableArray.CreateBuilder<LedgerEntry>(_input.ReadInt32());
        while (entries.Count < entries.Capacity)
        {
            entries.Add(ReadEntry(traces[_input.ReadInt32()]));
        }

        return new Ledger(entries.MoveToImmutable(), strays, fingerprint, site, commits);
    }

    private LedgerEntry ReadEntry(LayoutTrace trace) => new()
    {
        Trace = trace,
        Path = _input.ReadString(),
        Sources = new SourceList(ReadBlock(_input.ReadInt32())),
        Fonts = ReadFonts(),
        Site = ReadHash(),
        Signing = ReadHash(),
        Commit = _input.ReadString(),
        Date = DateTimeOffset.FromUnixTimeSeconds(_input.ReadInt64()),
        Program = ReadHash(),
        Title = _input.ReadString(),
        Department = _input.ReadString(),
        Pages = _input.ReadInt32(),
        FontNames = ReadNames(),
        Files = ReadFiles(),
    };

    private FontIdentity ReadFonts()
    {
        var roles = ReadHash();
        var hasOthers = _input.ReadBoolean();
        var others = ReadHash();
        return new FontIdentity(roles, hasOthers ? others : null);
    }

    private ImmutableArray<string> ReadNames()
    {
        var names = ImmutableArray.CreateBuilder<string>(_input.ReadInt32());
        while (names.Count < names.Capacity)
        {
            names.Add(_input.ReadString());
        }

        return names.MoveToImmutable();
    }

    private LayoutTrace ReadTrace()
    {
        var layout = _input.ReadString();
        var files = ImmutableArray.CreateBuilder<TracedFile>(_input.ReadInt32());
        while (files.Count < files.Capacity)
        {
            files.Add(new TracedFile((InputKinds)_input.ReadInt32(), _input.ReadString(), _input.ReadString(), ReadHash()));
        }

        return new LayoutTrace(layout, files.MoveToImmutable());
    }

    private ImmutableArray<OutputFile> ReadFiles()
    {
        var files = ImmutableArray.CreateBuilder<OutputFile>(_input.ReadInt32());
        while (files.Count < files.Capacity)
        {
            files.Add(new OutputFile(
                _input.ReadString(),
                _input.ReadInt64(),
                Convert.ToHexStringLower(ReadBlock(SHA256.HashSizeInBytes).Span),
                _input.ReadString() is { Length: > 0 } unsigned ? unsigned : null));
        }

        return files.MoveToImmutable();
    }

    private CommitTable ReadCommits()
    {
        var head = new HeadCommit(_input.ReadString(), _input.ReadString());
        var commits = new Dictionary<string, GitCommit?>(StringComparer.Ordinal);
        for (var i = _input.ReadInt32(); i > 0; i--)
        {
            var (path, hash, seconds) = (_input.ReadString(), _input.ReadString(), _input.ReadInt64());
            commits[path] = hash.Length == 0 ? null : new GitCommit(hash, DateTimeOffset.FromUnixTimeSeconds(seconds));
        }

        return new CommitTable(head, commits);
    }

    private ContentHash ReadHash() => ContentHash.Read(ReadBlock(ContentHash.Size).Span);

    /// <summary>A part of the bytes themselves, not a copy.</summary>
    private ReadOnlyMemory<byte> ReadBlock(int length)
    {
        var start = (int)_input.BaseStream.Position;
        _input.BaseStream.Position += length;
        return _bytes.AsMemory(start, length);
    }
}
