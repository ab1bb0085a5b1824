using FsCheck;
using Microsoft.FSharp.Core;

namespace Publisher.Tests;

/// <summary>
/// How properties are tried: with the same random numbers each run, so that a change is judged alike everywhere; with new
/// numbers every time when PUBLISHER_TEST_SIZE asks for a longer run.
/// </summary>
internal static class PropertyRuns
{
    public static Config Of(int times)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(times);
        return Environment.GetEnvironmentVariable("PUBLISHER_TEST_SIZE") is { Length: > 0 }
            ? config
            : config.WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(20241120, 9705), FSharpOption<int>.None)));
    }
}
