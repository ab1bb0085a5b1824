using System.Collections.Immutable;
using System.Globalization;
using Publisher.Data.Fields;
using Publisher.Data.Forms;

namespace Publisher.Import.Recognition;

/// <summary>One form's words, made ready to be looked up in.</summary>
internal sealed class FormIndex
{
    public const string YearPlace = "{年度}";
    private const string DepartmentPlace = "{部门}";

    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _planColumns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _level1Names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _level2Names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _sections = new(StringComparer.Ordinal);
    private readonly ImmutableArray<string> _suffixes;

    public FormIndex(NamedForm named)
    {
        Named = named;
        foreach (var field in ProjectFields.Cells)
        {
            if (field != ProjectFields.Unit && field != ProjectFields.MoneyUnit)
            {
                Add(_labels, field.Key, [Form.PrintedLabel(field.Key), field.Key, .. WordsOf(field.Key)]);
            }
        }

        foreach (var field in IndicatorFields.All)
        {
            Add(_columns, field.Key, [Form.PrintedLabel(field.Key), field.Key, .. WordsOf(field.Key), .. field.Synonyms]);
        }

        foreach (var column in Form.SpendingPlan.Columns)
        {
            Add(_planColumns, column, [column]);
        }

        AddNames(_level1Names, Form.Level1Names, IndicatorFields.Level1);
        AddNames(_level2Names, Form.Level2Names, IndicatorFields.Level2);
        foreach (var field in (ReadOnlySpan<FieldDescription>)[DisclosureFields.OverallGoals, DisclosureFields.GoalAreas, DisclosureFields.Safeguards])
        {
            var words = Words.SectionTitles.Where(label => label.Key == field.Key).Select(label => label.Printed);
            Add(_sections, field.Key, [field.Key, .. words]);
        }

        _suffixes =
        [
            .. Form.ProjectParts.Select(part => part.TableTitleSuffix).Concat(Words.TableTitleSuffixes)
                .Select(LabelText.Normalise).Where(suffix => suffix.Length > 0).Distinct(StringComparer.Ordinal)
                .OrderByDescending(suffix => suffix.Length),
        ];
        PartOneTitles = Form.PartOne is { } partOne ? [partOne.Title, .. Words.PartOneTitles] : Words.PartOneTitles;
        UnitPrefixes = Prefixes(ProjectFields.Unit);
        MoneyPrefixes = Prefixes(ProjectFields.MoneyUnit);
    }

    public NamedForm Named { get; }

    public FormDefinition Form => Named.Form;

    public ImportWords Words => Named.Words;

    /// <summary>What part one may be called, the form's own title first.</summary>
    public ImmutableArray<string> PartOneTitles { get; }

    /// <summary>What may stand before a budget unit, normalised, the longest first.</summary>
    public ImmutableArray<string> UnitPrefixes { get; }

    /// <summary>What may stand before a money unit, normalised, the longest first.</summary>
    public ImmutableArray<string> MoneyPrefixes { get; }

    /// <summary>The key of a label in a project's table, or null.</summary>
    public string? FindLabel(string text) => text.Length <= 40 ? _labels.GetValueOrDefault(LabelText.NormaliseLabel(text)) : null;

    /// <summary>The key of a head in the indicator table, or null.</summary>
    public string? FindColumn(string text) => text.Length <= 40 ? _columns.GetValueOrDefault(LabelText.NormaliseLabel(text)) : null;

    public string? FindPlanColumn(string text) => text.Length <= 40 ? _planColumns.GetValueOrDefault(LabelText.Normalise(text)) : null;

    /// <summary>Normalised labels, each with its key.</summary>
    public IReadOnlyDictionary<string, string> LabelWords => _labels;

    /// <summary>Normalised heads of the indicator table, each with its key.</summary>
    public IReadOnlyDictionary<string, string> ColumnWords => _columns;

    /// <summary>Normalised dates of the spending plan, each with its key.</summary>
    public IReadOnlyDictionary<string, string> PlanColumnWords => _planColumns;

    /// <summary>Normalised names of 一级指标.</summary>
    public IEnumerable<string> Level1Words => _level1Names.Keys;

    /// <summary>Normalised names of 二级指标.</summary>
    public IEnumerable<string> Level2Words => _level2Names.Keys;

    /// <summary>The longest label that a normalised text begins with.</summary>
    public WordMatch? MatchLabel(ReadOnlySpan<char> normal) => WordMatch.Find(_labels, normal);

    /// <summary>The longest head of the indicator table that a normalised text begins with.</summary>
    public WordMatch? MatchColumn(ReadOnlySpan<char> normal) => WordMatch.Find(_columns, normal);

    /// <summary>The longest date of the spending plan that a normalised text begins with.</summary>
    public WordMatch? MatchPlanColumn(ReadOnlySpan<char> normal) => WordMatch.Find(_planColumns, normal);

    /// <summary>The longest 一级指标 that a normalised text begins with.</summary>
    public WordMatch? MatchLevel1(ReadOnlySpan<char> normal) => WordMatch.Find(_level1Names, normal);

    /// <summary>The longest 二级指标 that a normalised text begins with.</summary>
    public WordMatch? MatchLevel2(ReadOnlySpan<char> normal) => WordMatch.Find(_level2Names, normal);

    /// <summary>The key of a section of part one, or null.</summary>
    public string? FindSection(string title) => _sections.GetValueOrDefault(LabelText.NormaliseLabel(title).TrimEnd('。'));

    /// <summary>The form's own name for a 一级指标; a name that it does not know, without its blanks.</summary>
    public string Level1Name(string text) => Name(_level1Names, text);

    /// <summary>The same of a 二级指标.</summary>
    public string Level2Name(string text) => Name(_level2Names, text);

    /// <summary>Whether a line ends as titles of tables do.</summary>
    public bool IsTableTitle(string text)
    {
        if (text.Length > 200)
        {
            return false;
        }

        var normal = LabelText.Normalise(text);
        return _suffixes.Any(suffix => normal.EndsWith(suffix, StringComparison.Ordinal));
    }

    /// <summary>The part with this title, or -1.</summary>
    public int FindPart(string title)
    {
        var normal = LabelText.Normalise(title);
        for (var i = 0; i < Form.ProjectParts.Length; i++)
        {
            if (LabelText.Normalise(Form.ProjectParts[i].Title) == normal)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a title is one of <paramref name="patterns"/>, with the year and department that it names.</summary>
    public static bool Matches(string title, ImmutableArray<string> patterns, out int? year, out string? department)
    {
        (year, department) = (null, null);
        var normal = LabelText.Normalise(title);
        foreach (var pattern in patterns)
        {
            if (Match(normal, LabelText.Normalise(pattern), out year, out department))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Every year that is written in a text as the form writes years.</summary>
    public IEnumerable<int> FindYears(string text)
    {
        var after = Words.YearPattern.Replace(YearPlace, "", StringComparison.Ordinal);
        for (var i = 0; i + 4 + after.Length <= text.Length; i++)
        {
            if (text[i] == '2' && text[i + 1] == '0' && char.IsAsciiDigit(text[i + 2]) && char.IsAsciiDigit(text[i + 3])
                && (i == 0 || !char.IsAsciiDigit(text[i - 1]))
                && string.CompareOrdinal(text, i + 4, after, 0, after.Length) == 0)
            {
                yield return int.Parse(text.AsSpan(i, 4), NumberStyles.None, CultureInfo.InvariantCulture);
            }
        }
    }

    /// <summary>Whether a text begins with a year, as a title on a cover does: its digits are no code.</summary>
    public bool BeginsWithYear(string text) =>
        FindYears(text[..Math.Min(text.Length, 4 + Words.YearPattern.Replace(YearPlace, "", StringComparison.Ordinal).Length)]).Any();

    private static bool Match(string title, string pattern, out int? year, out string? department)
    {
        (year, department) = (null, null);
        var (at, i) = (0, 0);
        while (i < pattern.Length)
        {
            if (pattern.AsSpan(i).StartsWith(YearPlace))
            {
                if (at + 4 > title.Length
                    || !int.TryParse(title.AsSpan(at, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var found))
                {
                    return false;
                }

                year = found;
                at += 4;
                i += YearPlace.Length;
            }
            else if (pattern.AsSpan(i).StartsWith(DepartmentPlace))
            {
                i += DepartmentPlace.Length;
                var rest = pattern.AsSpan(i).StartsWith(YearPlace) ? FindDigits(title, at) : title.IndexOf(pattern[i..], at, StringComparison.Ordinal);
                if (rest <= at)
                {
                    return false;
                }

                department = title[at..rest];
                at = rest;
            }
            else if (at < title.Length && title[at] == pattern[i])
            {
                at++;
                i++;
            }
            else
            {
                return false;
            }
        }

        return at == title.Length;
    }

    private static int FindDigits(string title, int start)
    {
        var found = title.AsSpan(start).IndexOfAnyInRange('0', '9');
        return found < 0 ? -1 : start + found;
    }

    private static void Add(Dictionary<string, string> index, string key, IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            if (LabelText.NormaliseLabel(word) is { Length: > 0 } normal)
            {
                index.TryAdd(normal, key);
            }
        }
    }

    private static void AddNames(Dictionary<string, string> index, ImmutableArray<FormLabel> names, FieldDescription field)
    {
        foreach (var name in names)
        {
            Add(index, name.Key, [name.Printed, name.Key]);
        }

        foreach (var name in field.UsualValues)
        {
            Add(index, name, [name]);
        }
    }

    private static string Name(Dictionary<string, string> names, string text) =>
        names.GetValueOrDefault(LabelText.NormaliseLabel(text)) ?? LabelText.RemoveBlanks(text);

    private ImmutableArray<string> Prefixes(FieldDescription field) =>
    [
        .. Form.Labels.Where(label => label.Key == field.Key).Select(label => label.Printed).Concat(WordsOf(field.Key))
            .Select(LabelText.Normalise).Where(prefix => prefix.Length > 0).Distinct(StringComparer.Ordinal)
            .OrderByDescending(prefix => prefix.Length),
    ];

    private IEnumerable<string> WordsOf(string key) => Words.Labels.Where(label => label.Key == key).Select(label => label.Printed);
}
