using System.Globalization;
using BenchmarkDotNet.Running;
using Publisher.Benchmarks;

// dotnet run -c Release --project tests/Publisher.Benchmarks -- --filter '*'
// dotnet run -c Release --project tests/Publisher.Benchmarks -- generate FOLDER TABLES [DISCLOSURES]
if (args is ["generate", var folder, var tables, ..])
{
    LargeDisclosure.Generate(
        folder,
        int.Parse(tables, CultureInfo.InvariantCulture),
        args.Length > 3 ? int.Parse(args[3], CultureInfo.InvariantCulture) : 1);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(TangshanBenchmarks).Assembly).Run(args);
