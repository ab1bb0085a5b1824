namespace Publisher.Data.Changes;

/// <summary>One difference between two versions, in the form's own terms.</summary>
/// <param name="Label">What differs: the key of the data, and for a row which one: <c>印刷数量 指标值</c>.</param>
/// <param name="Before">What it was; null when there was nothing.</param>
/// <param name="After">What it is; null when there is nothing any more.</param>
public sealed record Change(string Label, string? Before, string? After);
