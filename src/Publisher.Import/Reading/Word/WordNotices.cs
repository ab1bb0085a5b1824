using Publisher.Import.Diagnostics;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Import.Reading.Word;

/// <summary>Counts what a Word file has besides words, to be said once.</summary>
internal sealed class WordNotices
{
    private readonly SortedSet<(string Font, string Code)> _symbols = [];

    public int Inserted { get; set; }

    public int Deleted { get; set; }

    public int Comments { get; set; }

    public int Pictures { get; set; }

    public int Notes { get; set; }

    public int TextBoxes { get; set; }

    public int HiddenTexts { get; set; }

    public bool HasContents { get; set; }

    /// <summary>A table of contents began and never ended.</summary>
    public bool IsContentsOpen { get; set; }

    public void AddSymbol(string font, string code) => _symbols.Add((font, code));

    public void Report(SourceSpan file, DiagnosticBag diagnostics)
    {
        Add(Inserted + Deleted, () => ReadingDiagnostics.TrackedChanges(file, Inserted, Deleted));
        Add(Comments, () => ReadingDiagnostics.Comments(file, Comments));
        Add(Pictures, () => ReadingDiagnostics.Pictures(file, Pictures));
        Add(Notes, () => ReadingDiagnostics.Notes(file, Notes));
        Add(TextBoxes, () => ReadingDiagnostics.TextBoxes(file, TextBoxes));
        Add(HiddenTexts, () => ReadingDiagnostics.HiddenText(file, HiddenTexts));
        Add(IsContentsOpen ? 1 : 0, () => ReadingDiagnostics.OpenContents(file));
        Add(HasContents && !IsContentsOpen ? 1 : 0, () => ReadingDiagnostics.Contents(file));
        foreach (var (font, code) in _symbols)
        {
            diagnostics.Add(ReadingDiagnostics.UnknownSymbol(file, font, code));
        }

        void Add(int count, Func<Diagnostic> create)
        {
            if (count > 0)
            {
                diagnostics.Add(create());
            }
        }
    }
}
