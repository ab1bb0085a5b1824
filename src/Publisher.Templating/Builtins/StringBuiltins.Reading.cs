using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Publisher.Templating.Runtime;
using Publisher.Templating.Values;

namespace Publisher.Templating.Builtins;

/// <content>Functions that read something out of a text, and codings.</content>
internal static partial class StringBuiltins
{
    private const NumberStyles Floating = NumberStyles.Float | NumberStyles.AllowThousands;

    private static object? ToInt(CallContext call, ReadOnlySpan<object?> arguments) =>
        int.TryParse(call.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? Box.Of(number) : null;

    private static object? ToLong(CallContext call, ReadOnlySpan<object?> arguments) =>
        long.TryParse(call.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static object? ToFloat(CallContext call, ReadOnlySpan<object?> arguments) =>
        float.TryParse(call.Text(0), Floating, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static object? ToDouble(CallContext call, ReadOnlySpan<object?> arguments) =>
        double.TryParse(call.Text(0), Floating, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static object EqualsIgnoreCase(CallContext call, ReadOnlySpan<object?> arguments) =>
        Box.Of(arguments[0] is not null && string.Equals(call.Text(0), call.OptionalText(1), StringComparison.OrdinalIgnoreCase));

    private static ScriptSequence Split(CallContext call, ReadOnlySpan<object?> arguments)
    {
        var (text, match) = (call.Text(0), call.Text(1));
        call.ReserveList(text.Length);
        return text.Length == 0 ? ScriptSequence.Empty
            : match.Length == 0 ? new ScriptSequence([text])
            : new ScriptSequence(text.Split(match, StringSplitOptions.RemoveEmptyEntries));
    }

    private static object IndexOf(CallContext call, ReadOnlySpan<object?> arguments)
    {
        var (text, search) = (call.Text(0), call.Text(1));
        var start = call.Integer(2);
        if (start < 0 || start > text.Length)
        {
            throw call.Error(TemplateDiagnostics.NumberOutOfRange(call.ArgumentSpan(2), 0, text.Length));
        }

        var count = arguments[3] is null ? text.Length - start : call.Integer(3);
        if (count < 0 || count > text.Length - start)
        {
            throw call.Error(TemplateDiagnostics.NumberOutOfRange(call.ArgumentSpan(3), 0, text.Length - start));
        }

        var comparison = call.OptionalText(4) switch
        {
            null or "Ordinal" or "CurrentCulture" or "InvariantCulture" => StringComparison.Ordinal,
            "OrdinalIgnoreCase" or "CurrentCultureIgnoreCase" or "InvariantCultureIgnoreCase" => StringComparison.OrdinalIgnoreCase,
            var other => throw call.Error(TemplateDiagnostics.InvalidArgument(call.ArgumentSpan(4), call.Function.Name, other)),
        };
        return Box.Of(text.IndexOf(search, start, count, comparison));
    }

    private static string Base64Encode(CallContext call, ReadOnlySpan<object?> arguments)
    {
        var bytes = Encoding.UTF8.GetBytes(call.Text(0));
        call.Reserve(bytes.Length * 4L / 3);
        return Convert.ToBase64String(bytes);
    }

    private static string Base64Decode(CallContext call, ReadOnlySpan<object?> arguments)
    {
        var text = call.Text(0);
        call.Reserve(text.Length);
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length)
            ? Encoding.UTF8.GetString(bytes, 0, length)
            : throw call.Error(TemplateDiagnostics.InvalidArgument(call.ArgumentSpan(0), call.Function.Name, Shorten(text)));
    }

    private static string Hash(CallContext call, ReadOnlySpan<object?> arguments)
    {
        var text = Encoding.UTF8.GetBytes(call.Text(0));
        call.Evaluator.Charge(text.Length, call.Span);
        return Convert.ToHexStringLower(CryptographicOperations.HashData(AlgorithmOf(call), text));
    }

    private static string Hmac(CallContext call, ReadOnlySpan<object?> arguments)
    {
        var (text, key) = (Encoding.UTF8.GetBytes(call.Text(0)), Encoding.UTF8.GetBytes(call.Text(1)));
        call.Evaluator.Charge(text.Length + key.Length, call.Span);
        return Convert.ToHexStringLower(CryptographicOperations.HmacData(AlgorithmOf(call), key, text));
    }

    /// <summary>The last part of the function's name: a checksum for templates, none of our own security rests on it.</summary>
    private static HashAlgorithmName AlgorithmOf(CallContext call) => call.Function.Name.Split('.', '_')[^1] switch
    {
        "md5" => HashAlgorithmName.MD5,
        "sha1" => HashAlgorithmName.SHA1,
        "sha512" => HashAlgorithmName.SHA512,
        _ => HashAlgorithmName.SHA256,
    };

    private static string Shorten(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
