using System.Text;

namespace Publisher.Writers.Pdf.Fonts.Selection;

/// <summary>
/// The stops of Chinese text, which stand at the lower left of their em on the mainland (GB/T 15834-2011) and in its
/// middle in Taiwan. One code point serves both, so a font shows one or the other.
/// </summary>
internal static class FullWidthStops
{
    public static bool Contains(Rune rune) => rune.Value switch
    {
        '、' or '。' or '！' or '，' or '．' or '：' or '；' or '？' => true,
        _ => false,
    };
}
