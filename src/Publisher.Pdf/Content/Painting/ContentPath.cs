using System.Runtime.InteropServices;

namespace Publisher.Pdf.Content.Painting;

/// <summary>A path under construction, in the page's coordinates (ISO 32000-1 §8.5.2).</summary>
internal sealed class ContentPath
{
    private readonly List<PathPoint> _points = [];
    private PathPoint _begin;
    private bool _isOpen;

    /// <summary>All subpaths, each from a point that begins one; a closed one ends where it began.</summary>
    public ReadOnlySpan<PathPoint> Points => CollectionsMarshal.AsSpan(_points);

    public void MoveTo(double x, double y)
    {
        _begin = new PathPoint(x, y, PathStep.Begin);
        _points.Add(_begin);
        _isOpen = true;
    }

    public void StepTo(double x, double y, PathStep step)
    {
        if (!_isOpen)
        {
            // After a close the next subpath begins where the last one did; a path that begins with no move is damaged.
            MoveTo(_points.Count == 0 ? x : _begin.X, _points.Count == 0 ? y : _begin.Y);
        }

        _points.Add(new PathPoint(x, y, step));
    }

    public void Close()
    {
        if (_isOpen)
        {
            _points.Add(_begin with { Step = PathStep.Line });
            _isOpen = false;
        }
    }

    public void Clear()
    {
        _points.Clear();
        _isOpen = false;
    }
}
