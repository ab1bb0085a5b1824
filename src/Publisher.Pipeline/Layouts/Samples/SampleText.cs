using System.Globalization;
using Publisher.Data.Forms;

namespace Publisher.Pipeline.Layouts.Samples;

/// <summary>Words for samples: each names its place in the form, so that whoever looks at the result sees what is missing.</summary>
/// <param name="length">Every text is drawn out to this many characters; 0 leaves it short.</param>
internal sealed class SampleText(int length)
{
    private const string Filler = "为看清版式而写得较长的一段样例文字，";

    private int _count;

    /// <summary>A text unlike all others of the sample.</summary>
    public string Next(string key)
    {
        var text = $"{key}样例{(++_count).ToString(CultureInfo.InvariantCulture)}";
        while (text.Length < length)
        {
            text += "，" + Filler[..Math.Min(Filler.Length - 1, Math.Max(1, length - text.Length - 1))];
        }

        return text;
    }

    /// <summary>The same, longer than what stands in a cell.</summary>
    public string NextParagraph(string key)
    {
        var text = Next(key) + "：";
        var wanted = Math.Max(length * 3, 60);
        while (text.Length < wanted)
        {
            text += Filler;
        }

        return text[..^1] + "。";
    }

    /// <summary>An amount in the form's usual way.</summary>
    public string NextAmount(FormDefinition form)
    {
        var value = 1000m + ++_count + (length > 0 ? 10_000_000m : 0m);
        return value.ToString("F" + (form.AmountDecimals ?? 1).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }
}
