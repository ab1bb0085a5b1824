namespace Publisher.Import.Recognition.Bare;

/// <summary>The names of levels with which a row begins.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Level2At">Where its 二级指标 begins.</param>
/// <param name="End">Where the further cells begin.</param>
/// <param name="Level1">一级指标, or null where it is merged with the one above.</param>
/// <param name="Level2">二级指标.</param>
internal sealed record RowStart(int At, int Level2At, int End, string? Level1, string Level2);
