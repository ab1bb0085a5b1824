using System.Text;

namespace Publisher.Writers.Pdf.Layout.Text;

/// <summary>The characters of one paragraph on their way into lines; reused for the next one.</summary>
internal sealed class TextBuffer
{
    private TextCluster[] _clusters = new TextCluster[512];

    public int Count { get; private set; }

    public Span<TextCluster> Clusters => _clusters.AsSpan(0, Count);

    /// <summary>The stretches by tag; a start is the index of a cluster.</summary>
    public List<TextSpan> Spans { get; } = [];

    /// <summary>Characters without a glyph, by the cluster that carries them.</summary>
    public Dictionary<int, StringBuilder> Invisible { get; } = [];

    public void Clear()
    {
        Count = 0;
        Spans.Clear();
        Invisible.Clear();
    }

    public void Add(TextCluster cluster)
    {
        if (Count == _clusters.Length)
        {
            Array.Resize(ref _clusters, Count * 2);
        }

        _clusters[Count++] = cluster;
    }

    /// <summary>Notes a character that is not seen, on the character before it or else on the first one.</summary>
    public void AddInvisible(Rune rune)
    {
        var carrier = Math.Max(Count - 1, 0);
        if (!Invisible.TryGetValue(carrier, out var text))
        {
            Invisible.Add(carrier, text = new StringBuilder());
        }

        text.Append(rune.ToString());
    }
}
