using System.Globalization;

namespace Publisher.Benchmarks;

/// <summary>A disclosure of any number of tables, made from the real ones: part one once, the projects over and over.</summary>
internal static class LargeDisclosure
{
    /// <summary>Writes a data folder with disclosures <c>2024/large</c>, <c>2024/large-2</c> …, all alike.</summary>
    public static void Generate(string folder, int tables, int disclosures)
    {
        for (var i = 1; i <= disclosures; i++)
        {
            var name = i == 1 ? "large" : string.Create(CultureInfo.InvariantCulture, $"large-{i}");
            Generate(Path.Combine(folder, "2024", name), tables);
        }
    }

    private static void Generate(string target, int tables)
    {
        Directory.CreateDirectory(Path.Combine(target, "projects"));
        File.Copy(Path.Combine(SampleData.Tangshan, "disclosure.yaml"), Path.Combine(target, "disclosure.yaml"), overwrite: true);
        var projects = Directory.GetFiles(Path.Combine(SampleData.Tangshan, "projects")).Order(StringComparer.Ordinal).ToArray();
        for (var i = 0; i < tables; i++)
        {
            var name = (i + 1).ToString("0000", CultureInfo.InvariantCulture) + ".yaml";
            File.Copy(projects[i % projects.Length], Path.Combine(target, "projects", name), overwrite: true);
        }
    }
}
