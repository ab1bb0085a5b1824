namespace Publisher.Writers.Pdf.Layout.Text;

/// <summary>The characters of one paragraph on their way into lines; reused for the next one.</summary>
internal sealed class TextBuffer
{
    private TextCluster[] _clusters = new TextCluster[512];

    public int Count { get; private set; }

    public Span<TextCluster> Clusters => _clusters.AsSpan(0, Count);

    /// <summary>The stretches by tag; a start is the index of a cluster.</summary>
    public List<TextSpan> Spans { get; } = [];

    public void Clear()
    {
        Count = 0;
        Spans.Clear();
    }

    public void Add(TextCluster cluster)
    {
        if (Count == _clusters.Length)
        {
            Array.Resize(ref _clusters, Count * 2);
        }

        _clusters[Count++] = cluster;
    }
}
