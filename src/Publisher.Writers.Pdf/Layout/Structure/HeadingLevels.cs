namespace Publisher.Writers.Pdf.Layout.Structure;

/// <summary>
/// The depth of headings in a document's outline. A layout may go from level 1 straight to level 4; a structure tree
/// may not (PDF/UA-1 §7.4.2), so depth counts the headings that a heading stands under.
/// </summary>
internal sealed class HeadingLevels
{
    private readonly Stack<int> _open = new();

    /// <summary>The depth, from 1, of the next heading, which has <paramref name="level"/>.</summary>
    public int Enter(int level)
    {
        while (_open.TryPeek(out var above) && above >= level)
        {
            _open.Pop();
        }

        _open.Push(level);
        return _open.Count;
    }
}
