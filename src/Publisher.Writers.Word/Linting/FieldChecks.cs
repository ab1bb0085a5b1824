using System.Text;
using Publisher.Writers.Word.Diagnostics;
using static Publisher.Writers.Word.Linting.Names;

namespace Publisher.Writers.Word.Linting;

/// <summary>
/// Checks that fields are whole, filled in, and bring no question when the file is opened (ISO/IEC 29500-1 §17.16).
/// </summary>
internal static class FieldChecks
{
    public static void Run(LintedPackage package, Findings findings)
    {
        foreach (var story in package.Stories)
        {
            Check(story, findings);
        }

        const string Settings = "word/settings.xml";
        if ((package.Find(Settings)?.Root).IsOn("updateFields"))
            findings.Add(WordFileDiagnostics.AsksToUpdate(findings.File, Settings));
    }

    private static void Check(LintedPart story, Findings findings)
    {
        var open = new Stack<Field>();
        foreach (var element in story.Root.Descendants())
        {
            if (element.Get("dirty") is "1" or "true" or "on")
                findings.Add(WordFileDiagnostics.AsksToUpdate(findings.File, story.Name));

            if (element.Name == W + "fldChar")
            {
                Follow(element.Get("fldCharType") ?? "", open, story, findings);
            }
            else if (element.Name == W + "instrText" && open.TryPeek(out var field))
            {
                field.Instruction.Append(element.Value);
            }
            else if (element.Name == W + "t" && element.Value.Length > 0)
            {
                foreach (var outer in open)
                {
                    outer.HasResult = true;
                }
            }
        }

        if (open.Count > 0)
            findings.Add(WordFileDiagnostics.FieldWithoutEnd(findings.File, story.Name));
    }

    private static void Follow(string mark, Stack<Field> open, LintedPart story, Findings findings)
    {
        if (mark == "begin")
        {
            open.Push(new Field());
        }
        else if (!open.TryPeek(out var field) || (mark == "separate" && field.IsSeparated))
        {
            findings.Add(WordFileDiagnostics.FieldWithoutStart(findings.File, story.Name, mark));
        }
        else if (mark == "separate")
        {
            field.IsSeparated = true;
        }
        else
        {
            open.Pop();
            if (!field.HasResult && field.IsContents)
                findings.Add(WordFileDiagnostics.EmptyContents(findings.File, story.Name));
        }
    }

    private sealed class Field
    {
        public StringBuilder Instruction { get; } = new();

        public bool IsSeparated { get; set; }

        public bool HasResult { get; set; }

        public bool IsContents => Instruction.ToString().TrimStart().StartsWith("TOC ", StringComparison.Ordinal);
    }
}
