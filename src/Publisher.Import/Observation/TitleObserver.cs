using Publisher.Import.Reading;
using Publisher.Import.Recognition;

namespace Publisher.Import.Observation;

/// <summary>Finds the title of a project's table and takes it apart by the project's name.</summary>
internal sealed class TitleObserver(FormIndex index)
{
    private const int LongestTitle = 200;

    public void Observe(Sighting sighting)
    {
        var name = sighting.Labels.Name;
        var above = sighting.LabelRows
            .Where(row => row.Cells.Count(cell => !cell.Text.IsBlank) == 1)
            .Select(row => new SourceLine(row.Cells.First(cell => !cell.Text.IsBlank).Text))
            .Where(line => index.IsTableTitle(line.Text.Text));
        sighting.Title = sighting.LinesBefore.Concat(above).Reverse()
            .Select(line => name.Length > 1 ? Split(line, name) : null)
            .FirstOrDefault(title => title is not null);
    }

    private static SightedTitle? Split(SourceLine line, string name)
    {
        var text = line.Text.Text.TrimEnd();
        var at = text.IndexOf(name, StringComparison.Ordinal);
        if (at < 0)
        {
            text = LabelText.RemoveBlanks(text);
            at = text.IndexOf(name, StringComparison.Ordinal);
        }

        return at < 0 || text.Length > LongestTitle ? null : new SightedTitle(line, text[..at], text[(at + name.Length)..]);
    }
}
