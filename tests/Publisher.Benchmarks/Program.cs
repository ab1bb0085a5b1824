using System.Globalization;
using BenchmarkDotNet.Running;
using Publisher.Benchmarks;

// dotnet run -c Release --project tests/Publisher.Benchmarks -- --filter '*'
// dotnet run -c Release --project tests/Publisher.Benchmarks -- generate FOLDER TABLES
if (args is ["generate", var folder, var tables])
{
    LargeDisclosure.Generate(folder, int.Parse(tables, CultureInfo.InvariantCulture));
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(TangshanBenchmarks).Assembly).Run(args);
