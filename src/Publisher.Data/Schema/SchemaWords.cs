using System.Collections.Immutable;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Schema;

/// <summary>
/// What the editor says of a slip: the catalogue's own Chinese words and its code, so that a red line and
/// <c>publisher validate</c> say the same. A schema cannot quote what was typed; <see cref="Typed"/> stands for it.
/// </summary>
internal static class SchemaWords
{
    public const string Typed = "…";

    public static string Of(string code, params ImmutableArray<string> arguments)
    {
        var message = DiagnosticCatalogue.Format(code, arguments, Language.Chinese);
        return DiagnosticCatalogue.TryFormat($"{code}.hint", arguments, Language.Chinese) is { } hint
            ? $"{message}{(message.EndsWith('？') ? "" : "。")}{hint}（{code}）"
            : $"{message}（{code}）";
    }

    /// <summary>What a rule says, with … for all that it quotes.</summary>
    public static string OfRule(string code) => DiagnosticCatalogue.Format(code, [.. Enumerable.Repeat(Typed, 10)], Language.Chinese);
}
