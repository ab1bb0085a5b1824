using System.Globalization;
using Publisher.Documents.Styles;

namespace Publisher.Writers.Pdf.Layout.Pages;

/// <summary>
/// A page with all that stands on it. Content is in reading order; everything else is decoration, or repeats what was
/// read before.
/// </summary>
internal sealed class Page(int index, PageStyle style, int number)
{
    private readonly List<PlacedText> _content = [];
    private readonly List<PlacedText> _repeats = [];
    private readonly List<Fill> _fills = [];
    private readonly List<Stroke> _strokes = [];
    private readonly List<Leader> _leaders = [];

    /// <summary>From 0.</summary>
    public int Index { get; } = index;

    public PageStyle Style { get; } = style;

    /// <summary>What its number would be; printed unless the style has none.</summary>
    public int Number { get; } = number;

    public bool HasNumber => Style.NumberPosition != PageNumberPosition.None;

    public string NumberText => Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The page's number as it stands on the page.</summary>
    public PlacedText? Footer { get; internal set; }

    public double Width => Style.Width.ToPoints();

    public double Height => Style.Height.ToPoints();

    /// <summary>The type area (版心).</summary>
    public double Top => Style.MarginTop.ToPoints();

    public double Left => Style.MarginLeft.ToPoints();

    public double TypeWidth => (Style.Width - Style.MarginLeft - Style.MarginRight).ToPoints();

    public double TypeHeight => (Style.Height - Style.MarginTop - Style.MarginBottom).ToPoints();

    public IReadOnlyList<PlacedText> Content => _content;

    /// <summary>Repeated table heads and labels: artifacts.</summary>
    public IReadOnlyList<PlacedText> Repeats => _repeats;

    public IReadOnlyList<Fill> Fills => _fills;

    public IReadOnlyList<Stroke> Strokes => _strokes;

    public IReadOnlyList<Leader> Leaders => _leaders;

    internal void Add(in PlacedText text) => (text.Tag is null ? _repeats : _content).Add(text);

    internal void Add(in Fill fill) => _fills.Add(fill);

    internal void Add(in Stroke stroke) => _strokes.Add(stroke);

    internal void Add(in Leader leader) => _leaders.Add(leader);

    /// <summary>Keeps a place in the reading order for what is known only when all pages are.</summary>
    internal int Reserve()
    {
        _content.Add(default);
        return _content.Count - 1;
    }

    internal void Fill(int reserved, in PlacedText text) => _content[reserved] = text;
}
