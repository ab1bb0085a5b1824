namespace Publisher.Signing.Network;

/// <summary>What came back from a server: bytes, or why there are none.</summary>
/// <param name="Bytes">Null when all attempts failed.</param>
/// <param name="Reason">Of the last failure; empty when there was none.</param>
internal sealed record WebAnswer(byte[]? Bytes, string Reason);
