namespace Publisher.Data.Model;

/// <summary>One goal of a project: a line of the goals cell (<c>1.…</c>) or a row of its own, as the layout prints it.</summary>
/// <param name="Number">序号: the position in the list, unless typed.</param>
/// <param name="Label">
/// 标签: what is printed in place of the layout's numbering; empty for a text that is printed just as it stands; null leaves
/// it to the layout.
/// </param>
/// <param name="Text">内容.</param>
public sealed record Goal(int Number, PrintedText? Label, PrintedText Text);
