namespace Publisher.Signing.Verification.Changes;

/// <summary>Something that a later revision has changed.</summary>
/// <param name="Kind">What.</param>
/// <param name="Number">The object; 0 when it is none.</param>
internal readonly record struct Change(ChangeKind Kind, int Number);
