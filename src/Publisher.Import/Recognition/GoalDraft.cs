namespace Publisher.Import.Recognition;

/// <summary>A goal of a project as it will be written.</summary>
/// <param name="Number">序号, where it is not the position.</param>
/// <param name="Label">标签, where the form's numbering does not print it.</param>
/// <param name="Text">内容.</param>
internal sealed record GoalDraft(int? Number, string? Label, string Text);
