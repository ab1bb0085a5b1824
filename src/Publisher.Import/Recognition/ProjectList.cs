using Publisher.Import.Reading;

namespace Publisher.Import.Recognition;

/// <summary>The projects of a file in order, the last one still open.</summary>
internal sealed class ProjectList
{
    public List<ProjectDraft> All { get; } = [];

    public ProjectDraft? Current { get; private set; }

    /// <summary>Which part of the form the tables stand in now.</summary>
    public int Part { get; set; }

    public ProjectDraft Begin(List<SourceLine> linesBefore)
    {
        Current = new ProjectDraft { Part = Part, LinesBefore = linesBefore };
        All.Add(Current);
        return Current;
    }

    /// <summary>What comes now is no more of the last project.</summary>
    public void End() => Current = null;
}
