using System.Globalization;
using System.Text;
using System.Text.Json;
using Publisher.Templating.Runtime;
using Publisher.Templating.Values;

namespace Publisher.Templating.Builtins;

/// <summary>JSON (RFC 8259) to and from the language's values.</summary>
internal static class JsonText
{
    private const int MaximumDepth = 20;

    public static object? Read(CallContext call, string json)
    {
        call.Reserve(json.Length);
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = MaximumDepth });
            return ToValue(document.RootElement);
        }
        catch (JsonException)
        {
            var shown = json.Length <= 40 ? json : json[..40] + "…";
            throw call.Error(TemplateDiagnostics.InvalidArgument(call.ArgumentSpan(0), call.Function.Name, shown));
        }
    }

    public static string Write(CallContext call, object? value)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            Write(call, writer, value, 1);
        }

        call.Reserve(stream.Length);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static object? ToValue(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var variables = new ScriptObject();
                foreach (var member in element.EnumerateObject())
                {
                    variables[member.Name] = ToValue(member.Value);
                }

                return variables;
            case JsonValueKind.Array:
                return new ScriptArray(element.EnumerateArray().Select(ToValue));
            case JsonValueKind.String:
                return element.GetString();
            case JsonValueKind.Number:
                return element.TryGetInt64(out var integer) ? Box.Of(integer)
                    : element.TryGetDecimal(out var exact) ? exact
                    : element.GetDouble();
            case JsonValueKind.True:
                return Box.True;
            case JsonValueKind.False:
                return Box.False;
            default:
                return null;
        }
    }

    private static void Write(CallContext call, Utf8JsonWriter writer, object? value, int depth)
    {
        if (depth > MaximumDepth)
        {
            throw call.Error(TemplateDiagnostics.TooNested(call.ArgumentSpan(0), MaximumDepth));
        }

        call.Evaluator.CheckTextLength(writer.BytesCommitted + writer.BytesPending, call.Span);
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool boolean:
                writer.WriteBooleanValue(boolean);
                break;
            case IReadOnlyList<object?> list:
                writer.WriteStartArray();
                foreach (var item in list)
                {
                    Write(call, writer, item, depth + 1);
                }

                writer.WriteEndArray();
                break;
            case IScriptObject variables:
                writer.WriteStartObject();
                foreach (var name in variables.Names)
                {
                    variables.TryGet(name, out var member);
                    writer.WritePropertyName(name);
                    Write(call, writer, member, depth + 1);
                }

                writer.WriteEndObject();
                break;
            case ScriptFunction:
                throw call.Error(TemplateDiagnostics.CannotConvert(call.ArgumentSpan(0), "function", "JSON"));
            case DateTime date:
                writer.WriteStringValue(date.ToString("s", CultureInfo.InvariantCulture));
                break;
            default:
                WriteScalar(call, writer, value);
                break;
        }
    }

    private static void WriteScalar(CallContext call, Utf8JsonWriter writer, object value)
    {
        // Infinity and NaN have no place in JSON.
        var isNumber = value switch
        {
            double number => double.IsFinite(number),
            float number => float.IsFinite(number),
            _ => Number.Is(value),
        };
        var text = call.Evaluator.ToText(value, call.Span);
        if (isNumber)
        {
            writer.WriteRawValue(text);
        }
        else
        {
            writer.WriteStringValue(text);
        }
    }
}
