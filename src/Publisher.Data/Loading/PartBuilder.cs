using System.Collections.Immutable;
using Publisher.Data.Fields;
using Publisher.Data.Forms;
using Publisher.Data.Model;

namespace Publisher.Data.Loading;

/// <summary>
/// Gives the projects their numbers in each part. One running number goes through all parts for the bookmarks: in the
/// first part it is the printed number plus the form's offset, and each further part goes on behind the one before.
/// </summary>
internal sealed class PartBuilder(DataReading reading)
{
    private int _bookmarkOffset = reading.Form.Bookmarks?.TableOffset ?? 0;

    public ProjectPart Build(ProjectPartDefinition definition, IReadOnlyList<ProjectEntry> entries)
    {
        var tables = ImmutableArray.CreateBuilder<ProjectTable>(entries.Count);
        var withheld = ImmutableArray.CreateBuilder<WithheldProject>();
        var numbers = new Dictionary<int, ProjectEntry>(entries.Count);
        var (position, last) = (0, 0);
        foreach (var entry in entries)
        {
            if (!entry.Parts.IsEmpty && !entry.Parts.Contains(definition.Title))
            {
                continue;
            }

            position++;
            var number = entry.Number ?? position;
            last = Math.Max(last, number);
            if (!numbers.TryAdd(number, entry))
            {
                reading.Report(ModelDiagnostics.DuplicateNumber(entry.NumberSpan, number, numbers[number].NumberSpan));
            }

            if (entry.WithheldReason is { } reason)
            {
                withheld.Add(new WithheldProject
                {
                    Span = entry.NumberSpan,
                    Number = number,
                    BookmarkNumber = number + _bookmarkOffset,
                    Reason = reason,
                });
            }
            else if (entry.ProjectIn(definition.Title) is { } project)
            {
                tables.Add(new ProjectTable
                {
                    Number = entry.IsUnnumbered ? null : number,
                    BookmarkNumber = number + _bookmarkOffset,
                    Title = TitleOf(definition, entry, project),
                    Project = project,
                });
            }
        }

        _bookmarkOffset += last;
        return new ProjectPart
        {
            Ordinal = definition.Ordinal,
            Title = definition.Title,
            Tables = tables.ToImmutable(),
            Withheld = withheld.ToImmutable(),
        };
    }

    private PrintedText TitleOf(ProjectPartDefinition definition, ProjectEntry entry, Project project)
    {
        foreach (var title in entry.TitlesByPart)
        {
            if (title.Key == definition.Title)
            {
                return reading.Text(title.Value, ProjectFields.TableTitle);
            }
        }

        return entry.Title ?? project.Name with { Text = project.Name.Text + definition.TableTitleSuffix };
    }
}
