using System.Text;

namespace Publisher.Pdf.Content.Fonts.Names;

/// <summary>The characters of the base encodings (ISO 32000-1 annex D.2).</summary>
internal static class BaseCharacters
{
    /// <summary>Where WinAnsiEncoding has nothing, it has a bullet.</summary>
    private const string Bullet = "\u2022";

    /// <summary>StandardEncoding from A1 to FB; a blank is a code without a character.</summary>
    private const string StandardHigh =
        "¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ –†‡· ¶•‚„”»…‰ ¿ `´ˆ˜¯˘˙¨ ˚¸ ˝˛ˇ—                Æ ª    ŁØŒº     æ   ı  łøœß";

    private static Encoding? _windows;
    private static Encoding? _macintosh;

    /// <summary>Null when the encoding has no character there.</summary>
    public static string? TextOf(BaseEncoding encoding, byte code) => encoding switch
    {
        _ when code < 0x20 => null,
        BaseEncoding.Standard => Standard(code),
        BaseEncoding.WinAnsi => WinAnsi(code),
        BaseEncoding.MacRoman => MacRoman(code),
        _ => null,
    };

    private static string? Standard(byte code) => code switch
    {
        (byte)'\'' => "\u2019",
        (byte)'`' => "\u2018",
        < 0x7F => ((char)code).ToString(),
        >= 0xA1 and <= 0xFB when StandardHigh[code - 0xA1] != ' ' => StandardHigh[code - 0xA1].ToString(),
        _ => null,
    };

    private static string WinAnsi(byte code)
    {
        _windows ??= CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        return code switch
        {
            // Blank and hyphen have two codes each (notes 5 and 6 there).
            0xA0 => " ",
            0xAD => "-",
            0x7F or 0x81 or 0x8D or 0x8F or 0x90 or 0x9D => Bullet,
            _ => _windows.GetString([code]),
        };
    }

    private static string? MacRoman(byte code)
    {
        _macintosh ??= CodePagesEncodingProvider.Instance.GetEncoding(10000)!;
        return code switch
        {
            0x7F => null,
            0xCA => " ",
            0xDB => "¤",
            _ => _macintosh.GetString([code]),
        };
    }
}
