using Publisher.Data.Model;

namespace Publisher.Data.Loading;

/// <summary>What must be known of a disclosure before its form is: which layout it names.</summary>
/// <param name="Year">年度.</param>
/// <param name="Layout">版式, with its place for the error that there is no such layout.</param>
public sealed record DisclosureHead(int Year, PrintedText Layout);
