using System.Collections.Immutable;

namespace Publisher.Site.Records;

/// <summary>A project table as lists, search and comparison know it.</summary>
/// <param name="Anchor">Its place on the disclosure's page; empty for the page itself.</param>
/// <param name="Number">The printed number, or empty.</param>
/// <param name="Name">项目名称.</param>
/// <param name="Yuan">预算数 in 元; null when it is blank or has no unit.</param>
/// <param name="IsRepeated">Printed once more in a later part: it is found there, but counted once.</param>
/// <param name="Indicators">The indicators' words, none twice; they stand with the first printing only.</param>
public sealed record ProjectRecord(
    string Anchor, string Number, string Name, decimal? Yuan, bool IsRepeated, ImmutableArray<string> Indicators);
