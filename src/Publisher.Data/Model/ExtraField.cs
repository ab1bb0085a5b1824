namespace Publisher.Data.Model;

/// <summary>A text under a key that only one layout knows.</summary>
public sealed record ExtraField(string Key, PrintedText Text);
