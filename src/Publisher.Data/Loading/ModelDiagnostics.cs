using System.Globalization;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Data.Loading;

/// <summary>Findings about what the data says, as far as its structure goes: PUB2001 to PUB2099.</summary>
public static class ModelDiagnostics
{
    /// <summary>The code of values still to be filled in.</summary>
    public const string ToBeFilledCode = "PUB2027";

    public static Diagnostic UnknownKey(SourceSpan span, string key, string? suggestion, string known) => suggestion is null
        ? Diagnostic.Error("PUB2001", span, key, known)
        : Diagnostic.Error("PUB2002", span, key, suggestion);

    public static Diagnostic MissingKey(SourceSpan span, string key) => Diagnostic.Error("PUB2003", span, key);

    public static Diagnostic MissingValue(SourceSpan span, string key) => Diagnostic.Error("PUB2004", span, key);

    public static Diagnostic ExpectedText(SourceSpan span, string key) => Diagnostic.Error("PUB2005", span, key);

    public static Diagnostic ExpectedMapping(SourceSpan span, string key, string example) =>
        Diagnostic.Error("PUB2006", span, key, example);

    public static Diagnostic ExpectedList(SourceSpan span, string key, string example) =>
        Diagnostic.Error("PUB2007", span, key, example);

    public static Diagnostic NotAnAmount(SourceSpan span, string key, string text) =>
        Diagnostic.Error("PUB2008", span, key, text);

    public static Diagnostic NotANumber(SourceSpan span, string key, string text) =>
        Diagnostic.Error("PUB2009", span, key, text);

    public static Diagnostic NotADate(SourceSpan span, string key, string text) =>
        Diagnostic.Error("PUB2010", span, key, text);

    public static Diagnostic NotAYear(SourceSpan span, string text) => Diagnostic.Error("PUB2011", span, text);

    public static Diagnostic NameNotInForm(SourceSpan span, string key, string name, string allowed) =>
        Diagnostic.Error("PUB2012", span, key, name, allowed);

    public static Diagnostic FirstRowWithoutLevel1(SourceSpan span) => Diagnostic.Error("PUB2013", span);

    public static Diagnostic DuplicateNumber(SourceSpan span, int number, SourceSpan first) =>
        Diagnostic.Error("PUB2014", span, Number(number)).WithLabel(first, "first");

    public static Diagnostic FolderOfAnotherYear(SourceSpan span, int year, string folder) =>
        Diagnostic.Warning("PUB2015", span, Number(year), folder);

    public static Diagnostic EmptyDisclosure(SourceSpan span) => Diagnostic.Error("PUB2016", span);

    public static Diagnostic NoProjects(SourceSpan span) => Diagnostic.Warning("PUB2017", span);

    public static Diagnostic ContentOfWithheldProject(SourceSpan span, string key, SourceSpan withheld) =>
        Diagnostic.Error("PUB2018", span, key).WithLabel(withheld, "withheld");

    public static Diagnostic WithheldWithoutReason(SourceSpan span, string text) => Diagnostic.Error("PUB2019", span, text);

    public static Diagnostic UnknownPart(SourceSpan span, string title, string known) =>
        Diagnostic.Error("PUB2020", span, title, known);

    public static Diagnostic MissingDisclosureFile(SourceSpan span) => Diagnostic.Error("PUB2021", span);

    public static Diagnostic SameFileTwice(SourceSpan span, string other) => Diagnostic.Error("PUB2022", span, other);

    public static Diagnostic FileNotRead(SourceSpan span) => Diagnostic.Warning("PUB2023", span);

    public static Diagnostic NoPlaceInForm(SourceSpan span, string key) => Diagnostic.Error("PUB2024", span, key);

    public static Diagnostic PercentInPlanOfAmounts(SourceSpan span, string text) =>
        Diagnostic.Error("PUB2025", span, text);

    public static Diagnostic IncompleteTable(SourceSpan span, string name, string reason) =>
        Diagnostic.Warning("PUB2026", span, name, reason);

    public static Diagnostic ToBeFilled(SourceSpan span, string key, bool isDraft) => isDraft
        ? Diagnostic.Warning(ToBeFilledCode, span, key)
        : Diagnostic.Error(ToBeFilledCode, span, key);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
