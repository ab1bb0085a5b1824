namespace Publisher.Pipeline.Tests;

/// <summary>唐山市商务局 2024.</summary>
public sealed class TangshanFixture() : PublishedFixture("2024/tangshan-commerce", "tangshan-2024.txt");
