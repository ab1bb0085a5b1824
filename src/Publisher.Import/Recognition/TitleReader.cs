using Publisher.Import.Diagnostics;
using Publisher.Import.Reading;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Import.Recognition;

/// <summary>Finds a project's title and units among the lines before its table.</summary>
internal sealed class TitleReader(FormIndex index, Ledger ledger, SourceSpan file, DiagnosticBag findings)
{
    private readonly UnitText _units = new(index, ledger);

    public void Read(ProjectDraft project)
    {
        var lines = project.LinesBefore;
        var title = lines.FindLastIndex(line => index.IsTableTitle(line.Text.Text));
        if (title < 0 && project.Name.Length > 1)
        {
            var name = LabelText.Normalise(project.Name);
            title = lines.FindLastIndex(line => LabelText.Normalise(line.Text.Text).Contains(name, StringComparison.Ordinal));
            if (title >= 0)
            {
                findings.Add(RecognitionDiagnostics.TitleDoubtful(file, lines[title].Text.Text.Trim()));
            }
        }

        for (var i = 0; i < lines.Count; i++)
        {
            if (i == title)
            {
                ReadTitle(lines[i], project);
            }
            else
            {
                ReadOther(lines[i], project);
            }
        }

        if (title < 0)
        {
            findings.Add(RecognitionDiagnostics.NoTitle(file, project.Name));
        }
    }

    private void ReadTitle(SourceLine line, ProjectDraft project)
    {
        var text = line.Text.Text.TrimEnd();
        ledger.Take(line.Text);
        if (index.Form.Numbering.Table.TryMatch(text, out var number, out var length))
        {
            project.Number = number;
            text = text[length..];
        }

        project.Title = text;
        project.Bookmarks = line.Bookmarks;
    }

    private void ReadOther(SourceLine line, ProjectDraft project)
    {
        var normal = LabelText.Normalise(line.Text.Text);
        if (index.Words.ContinuationMarks.Any(mark => LabelText.Normalise(mark) == normal))
        {
            ledger.Take(line.Text);
        }
        else if (!_units.TryReadMoneyUnit(line.Text, project) && index.Form.Prints(Data.Fields.ProjectFields.Unit.Key))
        {
            _units.TryReadUnit(line.Text, project, needsMark: true);
        }
    }
}
