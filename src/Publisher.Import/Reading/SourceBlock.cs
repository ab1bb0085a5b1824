namespace Publisher.Import.Reading;

/// <summary>A line or a table of an imported file.</summary>
internal abstract record SourceBlock;
