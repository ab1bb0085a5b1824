using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Publisher.Pipeline.Layouts.Samples;

/// <summary>A made-up disclosure that tries one side of a layout.</summary>
/// <param name="Name">The name of its folder.</param>
/// <param name="Disclosure">disclosure.json.</param>
/// <param name="Projects">The files of projects, in table order.</param>
internal sealed record Sample(string Name, JsonObject Disclosure, ImmutableArray<JsonObject> Projects);
