using System.Buffers;
using System.Collections.Immutable;
using Publisher.Data.Loading;
using Publisher.Import.Reading;

namespace Publisher.Import.Recognition;

/// <summary>Reads what stands before the first part: the cover.</summary>
internal sealed class HeadReader(FormIndex index, Ledger ledger)
{
    /// <summary>A title on a cover is set in so many lines.</summary>
    private const int MostTitleLines = 3;

    private static readonly SearchValues<char> NoName = SearchValues.Create("，。；：、0123456789.\t");

    public string? Department { get; private set; }

    public int? Year { get; private set; }

    /// <summary>A title that the layout does not make by itself.</summary>
    public string? Title { get; private set; }

    public string? WrittenOn { get; private set; }

    /// <param name="lines">The lines with words.</param>
    /// <param name="unitName">The budget unit of the tables, or empty; its name begins with the department's.</param>
    public void Read(List<SourceLine> lines, string unitName)
    {
        var rest = new List<SourceLine>();
        for (var i = 0; i < lines.Count;)
        {
            var taken = ReadTitle(lines, i);
            if (taken == 0)
            {
                rest.Add(lines[i]);
            }

            i += Math.Max(1, taken);
        }

        foreach (var line in rest)
        {
            ReadLine(line, unitName);
        }
    }

    private int ReadTitle(List<SourceLine> lines, int start)
    {
        ImmutableArray<string> patterns = [index.Form.DocumentTitle, .. index.Words.CoverTitles];
        for (var count = Math.Min(MostTitleLines, lines.Count - start); count > 0; count--)
        {
            var title = string.Concat(lines.Skip(start).Take(count).Select(line => line.Text.Text));
            if (FormIndex.Matches(title, patterns, out var year, out var department))
            {
                Year ??= year;
                Department ??= department;
                foreach (var line in lines.Skip(start).Take(count))
                {
                    ledger.Take(line.Text);
                }

                return count;
            }
        }

        return 0;
    }

    private void ReadLine(SourceLine line, string unitName)
    {
        var words = line.Text.Text.Trim();
        var isName = words.Length is > 2 and <= 40 && !words.AsSpan().ContainsAny(NoName);
        if (NumberText.TryParseDate(words, out _) && WrittenOn is null)
        {
            WrittenOn = words;
            ledger.Take(line.Text);
        }
        else if (isName && LabelText.RemoveBlanks(words) is var name
            && (Department is null ? unitName.Length == 0 || unitName.StartsWith(name, StringComparison.Ordinal) : Department == name))
        {
            Department = name;
            ledger.Take(line.Text);
        }
        else if (Title is null && words.Length <= 60 && index.FindYears(words).Any() && !words.AsSpan().ContainsAny("。，\t"))
        {
            Title = words;
            Year ??= index.FindYears(words).First();
            ledger.Take(line.Text);
        }
    }
}
