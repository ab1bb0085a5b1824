using System.Buffers;
using System.Collections.Immutable;
using Publisher.Data.Fields;
using Publisher.Data.Forms;
using Publisher.Import.Diagnostics;
using Publisher.Import.Reading;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Import.Recognition;

/// <summary>Reads the sections of part one: a text, or items under headings that are numbered in any style or not at all.</summary>
internal sealed class ProseReader(FormIndex index, Ledger ledger, SourceSpan file, DiagnosticBag findings)
{
    /// <summary>A heading is shorter.</summary>
    private const int LongestHeading = 40;

    /// <summary>What stands above the mark of goals is a heading even when it is long.</summary>
    private const int LongestMarkedHeading = 100;

    private static readonly SearchValues<char> SentenceSigns = SearchValues.Create("。；，！？;!?");

    public SectionDraft ReadText(List<SourceLine> lines)
    {
        var section = new SectionDraft();
        foreach (var line in ReadTitleLine(lines, section))
        {
            section.Paragraphs.Add(Take(line));
        }

        return section;
    }

    public SectionDraft ReadGoalAreas(List<SourceLine> lines)
    {
        var section = new SectionDraft();
        var rest = ReadTitleLine(lines, section);
        var heads = FindGoalHeads(rest);
        ReadItems(rest, heads, section, index.Form.Numbering.GoalArea, ReadGoalArea);
        return section;
    }

    public SectionDraft ReadSafeguards(List<SourceLine> lines)
    {
        var section = new SectionDraft();
        var rest = ReadTitleLine(lines, section);
        var heads = FindNumbered(rest, index.Form.Numbering.Safeguard);
        heads = heads.Count > 0 ? heads : FindLevels(rest);
        var hasBold = heads.Exists(head => IsBoldLead(rest[head]));
        ReadItems(rest, heads, section, index.Form.Numbering.Safeguard, (item, head, title, body) =>
            ReadSafeguard(item, head, title, body, hasBold));
        return section;
    }

    private static bool IsBoldLead(SourceLine line) => line.Bold.End > line.Bold.Start && line.Bold.End < line.Text.Text.TrimEnd().Length;

    private static List<int> FindLevels(List<SourceLine> lines) =>
        [.. Enumerable.Range(0, lines.Count).Where(i => lines[i].Level > 0)];

    /// <summary>Lines that begin with numbers of one style, each above the one before.</summary>
    private static List<int> FindNumbered(List<SourceLine> lines, NumberPattern usual)
    {
        var isUsual = lines.Exists(line => usual.TryMatch(line.Text.Text, out var number, out _) && number == 1);
        var (style, last) = (-1, 0);
        var found = new List<int>();
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Text.Text;
            if (isUsual)
            {
                if (usual.TryMatch(text, out var number, out _) && number > last)
                {
                    last = number;
                    found.Add(i);
                }
            }
            else if (LeadingNumber.Read(text) is { } leading && leading.Number > last && (leading.Style == style || (style < 0 && leading.Number == 1)))
            {
                (style, last) = (leading.Style, leading.Number);
                found.Add(i);
            }
        }

        return found;
    }

    private List<int> FindGoalHeads(List<SourceLine> lines)
    {
        if (FindLevels(lines) is { Count: > 0 } levels)
        {
            return levels;
        }

        var numbered = FindNumbered(lines, index.Form.Numbering.GoalArea);
        var marked = FindMarked(lines, index.Words.GoalMarks, i => lines[i].Text.Text.Length <= LongestMarkedHeading);
        var style = marked.Count > 0 ? StyleOf(lines[marked[0]]) : null;
        marked.AddRange(FindMarked(
            lines, index.Words.IndicatorMarks, i => marked.Count > 0 ? style is not null && StyleOf(lines[i]) == style : numbered.Contains(i)));
        marked.Sort();
        return marked.Count > 0 ? marked : numbered.Count > 0 ? numbered : FindBare(lines);
    }

    private static int? StyleOf(SourceLine line) => LeadingNumber.Read(line.Text.Text)?.Style;

    /// <summary>Lines above a line that begins with a mark.</summary>
    private List<int> FindMarked(List<SourceLine> lines, ImmutableArray<string> marks, Predicate<int> isHead) =>
    [
        .. Enumerable.Range(0, Math.Max(0, lines.Count - 1)).Where(i =>
            FindMark(lines[i + 1].Text.Text, marks) is not null && FindMark(lines[i].Text.Text, index.Words.GoalMarks) is null && isHead(i)),
    ];

    /// <summary>Headings without numbers: short lines without punctuation, each with text below.</summary>
    private static List<int> FindBare(List<SourceLine> lines) =>
    [
        .. Enumerable.Range(0, Math.Max(0, lines.Count - 1))
            .Where(i => IsShort(lines[i].Text.Text) && !IsShort(lines[i + 1].Text.Text)),
    ];

    private static bool IsShort(string text) =>
        text.Trim() is { Length: > 0 and <= LongestHeading } words && !words.AsSpan().ContainsAny(SentenceSigns) && words[^1] is not ('：' or ':');

    /// <summary>The words before the goals or the indicators of an item, with how long they are in the line.</summary>
    private static (string Mark, int Length)? FindMark(string line, ImmutableArray<string> marks)
    {
        foreach (var mark in marks)
        {
            var at = 0;
            var signs = 0;
            for (; at < line.Length && signs < mark.Length; at++)
            {
                if (char.IsWhiteSpace(line[at]))
                {
                    continue;
                }

                if (LabelText.Normalise(line[at].ToString()) != LabelText.Normalise(mark[signs].ToString()))
                {
                    break;
                }

                signs++;
            }

            if (signs == mark.Length)
            {
                return (mark, at);
            }
        }

        return null;
    }

    /// <summary>A line above everything that repeats the section's title in more words.</summary>
    private List<SourceLine> ReadTitleLine(List<SourceLine> lines, SectionDraft section)
    {
        if (lines.Count < 2 || !IsShort(lines[0].Text.Text) || LeadingNumber.Read(lines[0].Text.Text) is not null || !ResemblesTitle(lines[0].Text.Text))
        {
            return lines;
        }

        section.TitleLine = Take(lines[0]);
        findings.Add(RecognitionDiagnostics.TitleLine(file, section.TitleLine));
        return lines[1..];
    }

    private bool ResemblesTitle(string line)
    {
        const int Shared = 4;
        var titles = index.Words.SectionTitles.Select(title => title.Printed).Concat(index.PartOneTitles)
            .Concat([DisclosureFields.OverallGoals.Key, DisclosureFields.GoalAreas.Key, DisclosureFields.Safeguards.Key]);
        return titles.Any(title => Enumerable.Range(0, Math.Max(0, title.Length - Shared + 1))
            .Any(start => line.Contains(title.AsSpan(start, Shared), StringComparison.Ordinal)));
    }

    private void ReadItems(
        List<SourceLine> lines, List<int> heads, SectionDraft section, NumberPattern usual, Action<ItemDraft, SourceLine, string, List<SourceLine>> read)
    {
        foreach (var line in heads.Count == 0 ? lines : lines[..heads[0]])
        {
            section.Paragraphs.Add(Take(line));
        }

        for (var i = 0; i < heads.Count; i++)
        {
            var head = lines[heads[i]];
            var body = lines[(heads[i] + 1)..(i + 1 < heads.Count ? heads[i + 1] : lines.Count)];
            var (item, length) = ReadNumber(head.Text.Text, i + 1, usual);
            ledger.Take(head.Text);
            read(item, head, head.Text.Text[length..].Trim(), body);
            section.Items.Add(item);
        }
    }

    private static (ItemDraft Item, int Length) ReadNumber(string text, int position, NumberPattern usual)
    {
        if (usual.TryMatch(text, out var number, out var length))
        {
            return (new ItemDraft { Number = number == position ? null : number }, length);
        }

        if (LeadingNumber.Read(text) is { } leading)
        {
            return (new ItemDraft { Label = text[..leading.Length].Trim() }, leading.Length);
        }

        return (new ItemDraft { Label = usual.Format(position).Length == 0 ? null : "" }, 0);
    }

    /// <summary>Goals, then indicators, each behind its mark; in any other order all of it is plain text.</summary>
    private void ReadGoalArea(ItemDraft item, SourceLine head, string title, List<SourceLine> body)
    {
        item.Title = title;
        var goals = body.FindIndex(line => FindMark(line.Text.Text, index.Words.GoalMarks) is not null);
        var indicators = body.FindIndex(line => FindMark(line.Text.Text, index.Words.IndicatorMarks) is not null);
        var isUsual = goals == 0 ? indicators != 0 : goals < 0 && indicators == 0;
        if (!isUsual)
        {
            item.Text.AddRange(body.Select(Take));
            return;
        }

        var split = indicators < 0 ? body.Count : indicators;
        ReadMarked(body[..split], index.Words.GoalMarks, item.Goals);
        ReadMarked(body[split..], index.Words.IndicatorMarks, item.Indicators);
    }

    private void ReadMarked(List<SourceLine> lines, ImmutableArray<string> marks, List<string> paragraphs)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Text;
            if (i == 0 && FindMark(text.Text, marks) is var (mark, length))
            {
                ledger.TakeLabel(text, mark, marks[0]);
                AddWords(paragraphs, text.Text[length..].Trim());
            }
            else
            {
                paragraphs.Add(Take(lines[i]));
            }
        }
    }

    private void ReadSafeguard(ItemDraft item, SourceLine head, string title, List<SourceLine> body, bool hasBold)
    {
        var lead = hasBold ? BoldLength(head, title) : LeadLength(title, body.Count > 0);
        item.Title = lead == 0 ? null : title[..lead];
        AddWords(item.Text, title[lead..].Trim());
        item.Text.AddRange(body.Select(Take));
    }

    private static int BoldLength(SourceLine head, string title)
    {
        var start = head.Text.Text.TrimEnd().Length - title.Length;
        return IsBoldLead(head) && head.Bold.Start <= start ? Math.Clamp(head.Bold.End - start, 0, title.Length)
            : 0;
    }

    /// <summary>A first sentence without commas leads; so does a line without a sentence that has text below.</summary>
    private static int LeadLength(string text, bool hasMore)
    {
        var end = text.AsSpan().IndexOfAny(SentenceSigns);
        if (end < 0)
        {
            return hasMore && text.Length <= LongestHeading ? text.Length : 0;
        }

        return text[end] == '。' && end < LongestHeading && (end + 1 < text.Length || hasMore) ? end + 1 : 0;
    }

    private static void AddWords(List<string> paragraphs, string words)
    {
        if (words.Length > 0)
        {
            paragraphs.Add(words);
        }
    }

    private string Take(SourceLine line)
    {
        ledger.Take(line.Text);
        return line.Text.Text.Trim();
    }
}
