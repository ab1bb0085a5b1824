namespace Publisher.Benchmarks;

/// <summary>The repository's own data and templates.</summary>
internal static class SampleData
{
    public static string Root { get; } = FindRoot();

    public static string Tangshan => Path.Combine(Root, "data", "2024", "tangshan-commerce");

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Publisher.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Not inside the repository.");
        }

        return folder;
    }
}
