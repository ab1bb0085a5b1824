namespace Publisher.Site.Charts;

/// <summary>A bar with its words above it: the words tell what the bar is, never its colour alone.</summary>
/// <param name="Label">At the left.</param>
/// <param name="Text">At the right: the value in words.</param>
/// <param name="Value">The length, in the unit of its chart.</param>
/// <param name="Tone">The class of its filling.</param>
internal sealed record ChartBar(string Label, string Text, decimal Value, string Tone = "");
