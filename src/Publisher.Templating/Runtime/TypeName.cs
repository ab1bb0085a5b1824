using System.Numerics;
using Publisher.Templating.Values;

namespace Publisher.Templating.Runtime;

/// <summary>The names of types that <c>object.kind</c> returns.</summary>
internal static class TypeName
{
    public static string? Of(object? value) => value switch
    {
        null => null,
        string or SourcedText or Markup => "string",
        bool => "bool",
        int => "int",
        long => "long",
        float => "float",
        double => "double",
        decimal => "decimal",
        BigInteger => "bigint",
        ScriptRange or ScriptSequence => "range",
        IReadOnlyList<object?> => "array",
        IScriptObject => "object",
        ScriptFunction => "function",
        DateTime => "DateTime",
        TimeSpan => "TimeSpan",
        _ => value.GetType().Name,
    };
}
