using System.Globalization;
using Publisher.Templating.Runtime;

namespace Publisher.Templating.Builtins;

/// <summary>.NET format strings, as <c>object.format</c> and <c>math.format</c> take them.</summary>
internal static class FormatText
{
    /// <summary>A precision of 999 999 999 would fill the memory.</summary>
    private const int MaximumLength = 40;

    public static string Apply(CallContext call, IFormattable value, string format)
    {
        try
        {
            return format.Length <= MaximumLength && !HasLongNumber(format)
                ? value.ToString(format, CultureInfo.InvariantCulture)
                : throw Invalid(call, format);
        }
        catch (FormatException)
        {
            throw Invalid(call, format);
        }
    }

    /// <summary>
    /// The product runs without the cultures of the operating system, whose data differs from machine to machine; numbers in
    /// English notation are what the invariant culture has.
    /// </summary>
    public static void CheckCulture(CallContext call, string? name, int index)
    {
        if (name is not (null or "" or "en-US" or "en-GB" or "en"))
        {
            throw call.Error(TemplateDiagnostics.CultureNotAvailable(call.ArgumentSpan(index), name));
        }
    }

    private static bool HasLongNumber(string format)
    {
        var digits = 0;
        foreach (var c in format)
        {
            digits = c is >= '1' and <= '9' || (digits > 0 && c == '0') ? digits + 1 : 0;
            if (digits > 2)
            {
                return true;
            }
        }

        return false;
    }

    private static Exception Invalid(CallContext call, string format) =>
        call.Error(TemplateDiagnostics.InvalidArgument(call.ArgumentSpan(1), call.Function.Name, format));
}
