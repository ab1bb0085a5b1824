using Publisher.Templating.Runtime;
using Publisher.Templating.Values;

namespace Publisher.Templating.Builtins;

/// <summary>The functions of <c>string</c>.</summary>
internal static partial class StringBuiltins
{
    private static readonly string[] Names =
    [
        "append", "base64_decode", "base64_encode", "capitalize", "capitalizewords", "contains", "downcase", "empty", "ends_with",
        "equals_ignore_case", "escape", "handleize", "hmac_sha1", "hmac_sha256", "hmac_sha512", "index_of", "literal", "lstrip",
        "md5", "pad_left", "pad_right", "pluralize", "prepend", "remove", "remove_first", "remove_last", "replace",
        "replace_first", "rstrip", "sha1", "sha256", "sha512", "size", "slice", "slice1", "split", "starts_with", "strip",
        "strip_newlines", "to_double", "to_float", "to_int", "to_long", "truncate", "truncatewords", "upcase", "whitespace",
    ];

    public static BuiltinObject Object { get; } = new(Names, Create);

    private static HostFunction? Create(string name) => name switch
    {
        "append" => Of(name, "text with", Join(0, 1)),
        "base64_decode" => Of(name, "text", Base64Decode),
        "base64_encode" => Of(name, "text", Base64Encode),
        "capitalize" => OfText(name, Capitalize, ofNull: ""),
        "capitalizewords" => OfText(name, CapitalizeWords, ofNull: ""),
        "contains" => Of(name, "text value", (call, _) => Test(call, static (text, value) => text.Contains(value, StringComparison.Ordinal))),
        "downcase" => OfText(name, static text => text.ToLowerInvariant()),
        "empty" => Of(name, "text", (call, _) => Box.Of(call.Text(0).Length == 0)),
        "ends_with" => Of(name, "text value", (call, _) => Test(call, static (text, value) => text.EndsWith(value, StringComparison.Ordinal))),
        "equals_ignore_case" => Of(name, "text value", EqualsIgnoreCase),
        "escape" => OfText(name, EscapeText),
        "handleize" => OfText(name, Handleize),
        "hmac_sha1" or "hmac_sha256" or "hmac_sha512" => Of(name, "text secretKey", Hmac),
        "index_of" => Of(name, "text search startIndex? count? stringComparison?", IndexOf),
        "literal" => OfText(name, static text => $"\"{EscapeText(text)}\""),
        "lstrip" => Of(name, "text", (call, arguments) => Trim(call, arguments[0], start: true, end: false)),
        "md5" or "sha1" or "sha256" or "sha512" => Of(name, "text", Hash),
        "pad_left" => Of(name, "text width", (call, _) => Pad(call, isLeft: true)),
        "pad_right" => Of(name, "text width", (call, _) => Pad(call, isLeft: false)),
        "pluralize" => Of(name, "number singular plural", (call, arguments) => call.Integer(0) == 1 ? arguments[1] : arguments[2]),
        "prepend" => Of(name, "text by", Join(1, 0)),
        "remove" => Of(name, "text remove", (call, arguments) => arguments[0] is null ? null : Replace(call, call.Text(0), call.Text(1), "")),
        "remove_first" => Of(name, "text remove", (call, arguments) => arguments[0] is null ? null : ReplaceOne(call, "", fromEnd: false)),
        "remove_last" => Of(name, "text remove", (call, arguments) => arguments[0] is null ? null : ReplaceOne(call, "", fromEnd: true)),
        "replace" => Of(name, "text match replace", (call, _) => Replace(call, call.Text(0), call.Text(1), call.Text(2))),
        "replace_first" => Of(name, "text match replace fromEnd?", (call, arguments) => ReplaceOne(call, call.Text(2), Evaluator.IsTrue(arguments[3]))),
        "rstrip" => Of(name, "text", (call, arguments) => Trim(call, arguments[0], start: false, end: true)),
        "size" => Of(name, "text", (call, _) => Box.Of(call.Text(0).Length)),
        "slice" => Of(name, "text start length?", (call, arguments) => Slice(call, arguments[2] is null ? null : call.Integer(2))),
        "slice1" => Of(name, "text start length?", (call, arguments) => Slice(call, arguments[2] is null ? 1 : call.Integer(2))),
        "split" => Of(name, "text match", Split),
        "starts_with" => Of(name, "text value", (call, _) => Test(call, static (text, value) => text.StartsWith(value, StringComparison.Ordinal))),
        "strip" => Of(name, "text", (call, arguments) => Trim(call, arguments[0], start: true, end: true)),
        "strip_newlines" => OfText(name, static text => text.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal), ofNull: ""),
        "to_double" => Of(name, "text", ToDouble),
        "to_float" => Of(name, "text", ToFloat),
        "to_int" => Of(name, "text", ToInt),
        "to_long" => Of(name, "text", ToLong),
        "truncate" => Of(name, "text length ellipsis?", Truncate),
        "truncatewords" => Of(name, "text count ellipsis?", TruncateWords),
        "upcase" => OfText(name, static text => text.ToUpperInvariant()),
        "whitespace" => Of(name, "text", (call, _) => Box.Of(string.IsNullOrWhiteSpace(call.Text(0)))),
        _ => null,
    };

    private static HostFunction Of(string name, string parameters, FunctionBody body) => new("string." + name, parameters, body);

    /// <summary>A function that turns one text into another; null stays null, or (as the language has it for some) is "".</summary>
    private static HostFunction OfText(string name, Func<string, string> convert, string? ofNull = null) =>
        Of(name, "text", (call, arguments) =>
        {
            if (arguments[0] is null or EmptyValue)
            {
                return ofNull;
            }

            var text = call.Text(0);
            call.Reserve(text.Length);
            return Like(arguments[0], convert(text));
        });

    /// <summary>What is made of one text of the data still comes from that place.</summary>
    private static object Like(object? source, string result) => source switch
    {
        SourcedText sourced => sourced with { Text = result },
        _ => (object)result,
    };

    private static object Test(CallContext call, Func<string, string, bool> test)
    {
        var (text, value) = (call.Text(0), call.Text(1));
        call.Evaluator.Charge(text.Length, call.Span);
        return Box.Of(text.Length > 0 && value.Length > 0 && test(text, value));
    }
}
