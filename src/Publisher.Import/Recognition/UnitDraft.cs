namespace Publisher.Import.Recognition;

/// <summary>单位 as it will be written.</summary>
internal sealed record UnitDraft(string Code, string Name);
