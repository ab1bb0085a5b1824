using System.Collections.Immutable;
using Publisher.Data.Changes;
using Publisher.Pipeline.Versions;

namespace Publisher.Cli.Terminal;

/// <summary>Prints what changed: a line for each difference, <c>+</c> before what came, <c>-</c> before what went.</summary>
internal static class ChangePrinter
{
    /// <summary>Values longer than this stand on lines of their own, the older above the newer.</summary>
    private const int MaxOnOneLine = 30;

    /// <summary>How many characters of a long text are shown on both sides of what differs.</summary>
    private const int Context = 20;

    public static void Print(ImmutableArray<ComparedDisclosure> disclosures, Words words, TextWriter output)
    {
        foreach (var disclosure in disclosures)
        {
            output.WriteLine(Head(disclosure));
            foreach (var subject in disclosure.Changes.Subjects)
            {
                Print(subject, words, output);
            }
        }

        if (disclosures.IsEmpty)
        {
            output.WriteLine(words.NoChanges);
        }
    }

    private static string Head(ComparedDisclosure disclosure) => disclosure switch
    {
        { Before: null } => $"+ {disclosure.After}  {disclosure.Title}",
        { After: null } => $"- {disclosure.Before}  {disclosure.Title}",
        _ when disclosure.Before != disclosure.After => $"{disclosure.Before} → {disclosure.After}  {disclosure.Title}",
        _ => $"{disclosure.After}  {disclosure.Title}",
    };

    private static void Print(SubjectChange subject, Words words, TextWriter output)
    {
        var code = subject.Code is { Length: > 0 } known ? $"（{known}）" : "";
        var tail = subject.Budget is { } budget ? "  " + budget : "";
        var line = subject.Kind switch
        {
            SubjectChangeKind.Added => $"  + {subject.Title}{code}{tail}",
            SubjectChangeKind.Removed => $"  - {subject.Title}{code}{tail}",
            SubjectChangeKind.Withheld => $"  - {subject.Title}{code}{tail}  {words.WithheldBecause(subject.Reason ?? "")}",
            _ => $"  {(subject.Title.Length == 0 ? words.DocumentItself : subject.Title)}{code}",
        };
        output.WriteLine(line);
        foreach (var change in subject.Changes)
        {
            Print(change, output);
        }
    }

    private static void Print(Change change, TextWriter output)
    {
        if (change is { Before: { } before, After: { } after } && before.Length <= MaxOnOneLine && after.Length <= MaxOnOneLine)
        {
            output.WriteLine($"    {change.Label}：{OneLine(before)} → {OneLine(after)}");
            return;
        }

        output.WriteLine($"    {change.Label}：");
        var (older, newer) = (change.Before, change.After);
        if (older is not null && newer is not null)
        {
            var difference = TextDifference.Between(older, newer).Shorten(Context);
            older = difference.Start + difference.Before + difference.End;
            newer = difference.Start + difference.After + difference.End;
        }

        Print("-", older, output);
        Print("+", newer, output);
    }

    private static void Print(string mark, string? text, TextWriter output)
    {
        if (text is not null)
        {
            output.WriteLine($"      {mark} {OneLine(text)}");
        }
    }

    /// <summary>Line breaks would look like lines of ours, and control characters could command a terminal.</summary>
    private static string OneLine(string text) =>
        string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character));
}
