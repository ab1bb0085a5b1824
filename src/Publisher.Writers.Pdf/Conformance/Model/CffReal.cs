using System.Globalization;
using System.Text;
using Publisher.Writers.Pdf.Fonts.Files;

namespace Publisher.Writers.Pdf.Conformance.Model;

/// <summary>Real numbers in DICTs (Adobe Technical Note 5176, §4).</summary>
internal static class CffReal
{
    private const string Digits = "0123456789.EE -";

    /// <summary>The first operand, if it is a real number; 0 if not.</summary>
    public static double First(FontTable operands)
    {
        if (operands.IsEmpty || operands.U8(0) != 30)
        {
            return 0;
        }

        var text = new StringBuilder();
        for (var at = 1; at < operands.Length; at++)
        {
            foreach (var nibble in (ReadOnlySpan<int>)[operands.U8(at) >> 4, operands.U8(at) & 15])
            {
                if (nibble == 15)
                {
                    return double.TryParse(text.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
                        ? value
                        : 0;
                }

                // 12 is "E-"; 13 is not in use.
                text.Append(Digits[nibble]).Append(nibble == 12 ? "-" : "");
            }
        }

        return 0;
    }
}
