using BenchmarkDotNet.Running;
using Publisher.Benchmarks;

// dotnet run -c Release --project tests/Publisher.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(TangshanBenchmarks).Assembly).Run(args);
