using System.Collections.Immutable;
using Publisher.Writers.Word.Markup;

namespace Publisher.Writers.Word.Body;

/// <summary>Writes the two ends of bookmarks (ISO/IEC 29500-1 §17.13.6).</summary>
internal sealed class BookmarkWriter(WordXml xml, AnchorNames anchors)
{
    /// <summary>Begins the bookmarks of <paramref name="ids"/>.</summary>
    /// <returns>Their numbers, for <see cref="End"/>.</returns>
    public ImmutableArray<int> Start(ImmutableArray<string> ids)
    {
        if (ids.IsEmpty)
            return [];

        var numbers = ImmutableArray.CreateBuilder<int>(ids.Length);
        foreach (var id in ids)
        {
            if (anchors.Take(id) is not var (name, number))
                continue;

            xml.Start("bookmarkStart");
            xml.Attribute("id", number);
            xml.Attribute("name", name);
            xml.End();
            numbers.Add(number);
        }

        return numbers.ToImmutable();
    }

    public void End(ImmutableArray<int> numbers)
    {
        foreach (var number in numbers)
        {
            xml.Start("bookmarkEnd");
            xml.Attribute("id", number);
            xml.End();
        }
    }
}
