namespace Publisher.Pipeline.Building;

/// <summary>Why an output was made anew.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Detail">To which file; empty when it says all.</param>
public sealed record BuildReason(BuildReasonKind Kind, string Detail = "");
