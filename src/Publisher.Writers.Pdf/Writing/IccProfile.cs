using System.Buffers.Binary;
using System.Text;

namespace Publisher.Writers.Pdf.Writing;

/// <summary>
/// The sRGB colour space (IEC 61966-2-1) as an ICC profile of version 4.2 (ICC.1:2004-10), the one that PDF 1.7 knows:
/// three primaries, a white point and one curve, made from the numbers of the standard. For output intents (ISO 19005-3
/// §6.2.3).
/// </summary>
internal static class IccProfile
{
    private const int HeaderLength = 128;
    private const int TagLength = 12;

    /// <summary>The profile; the same bytes every time.</summary>
    public static byte[] WriteSrgb()
    {
        // Primaries and white adapted from D65 to the profile connection space's D50 by the Bradford transform (Annex
        // E).
        byte[] curve = Curve();
        byte[] adaptation = Fixed(
            "sf32", 1.047882, 0.022919, -0.050217, 0.029587, 0.990479, -0.017059, -0.009232, 0.015076, 0.751678);
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Text("sRGB IEC61966-2.1")),
            ("cprt", Text("Public domain")),
            ("wtpt", Xyz(0.9642, 1, 0.8249)),
            ("chad", adaptation),
            ("rXYZ", Xyz(0.436035, 0.222488, 0.013916)),
            ("gXYZ", Xyz(0.385117, 0.716934, 0.097077)),
            ("bXYZ", Xyz(0.143048, 0.060577, 0.713907)),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];

        var profile = new MemoryStream();
        profile.Write(new byte[HeaderLength + 4 + (tags.Length * TagLength)]);
        var directory = new byte[4 + (tags.Length * TagLength)];
        BinaryPrimitives.WriteInt32BigEndian(directory, tags.Length);
        var written = new Dictionary<byte[], int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < tags.Length; i++)
        {
            var (tag, data) = tags[i];
            if (!written.TryGetValue(data, out var offset))
            {
                offset = (int)profile.Position;
                written.Add(data, offset);
                profile.Write(data);
                profile.Write(new byte[(4 - (data.Length % 4)) % 4]);
            }

            var entry = directory.AsSpan(4 + (i * TagLength));
            Encoding.ASCII.GetBytes(tag, entry);
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], offset);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], data.Length);
        }

        var bytes = profile.ToArray();
        WriteHeader(bytes);
        directory.CopyTo(bytes, HeaderLength);
        return bytes;
    }

    /// <summary>§7.2. The date is fixed, the identifier left out as the standard allows.</summary>
    private static void WriteHeader(Span<byte> profile)
    {
        BinaryPrimitives.WriteInt32BigEndian(profile, profile.Length);
        BinaryPrimitives.WriteUInt32BigEndian(profile[8..], 0x04200000);
        "mntrRGB XYZ "u8.CopyTo(profile[12..]);
        BinaryPrimitives.WriteInt16BigEndian(profile[24..], 2000);
        BinaryPrimitives.WriteInt16BigEndian(profile[26..], 1);
        BinaryPrimitives.WriteInt16BigEndian(profile[28..], 1);
        "acsp"u8.CopyTo(profile[36..]);
        WriteFixed(profile[68..], 0.9642);
        WriteFixed(profile[72..], 1);
        WriteFixed(profile[76..], 0.8249);
    }

    /// <summary>multiLocalizedUnicodeType (§10.13) with one English text.</summary>
    private static byte[] Text(string text)
    {
        const int TextAt = 28;
        var data = new byte[TextAt + (text.Length * 2)];
        "mluc"u8.CopyTo(data);
        data[11] = 1;
        data[15] = 12;
        "enUS"u8.CopyTo(data.AsSpan(16));
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(20), text.Length * 2);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(24), TextAt);
        Encoding.BigEndianUnicode.GetBytes(text, data.AsSpan(TextAt));
        return data;
    }

    private static byte[] Xyz(double x, double y, double z) => Fixed("XYZ ", x, y, z);

    /// <summary>parametricCurveType, function 3 (§10.15): a power with a straight piece near black.</summary>
    private static byte[] Curve()
    {
        var data = new byte[32];
        "para"u8.CopyTo(data);
        data[9] = 3;
        double[] parameters = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];
        for (var i = 0; i < parameters.Length; i++)
        {
            WriteFixed(data.AsSpan(12 + (i * 4)), parameters[i]);
        }

        return data;
    }

    private static byte[] Fixed(string type, params ReadOnlySpan<double> numbers)
    {
        var data = new byte[8 + (numbers.Length * 4)];
        Encoding.ASCII.GetBytes(type, data);
        for (var i = 0; i < numbers.Length; i++)
        {
            WriteFixed(data.AsSpan(8 + (i * 4)), numbers[i]);
        }

        return data;
    }

    /// <summary>s15Fixed16Number (§5.1.3).</summary>
    private static void WriteFixed(Span<byte> target, double value) =>
        BinaryPrimitives.WriteInt32BigEndian(target, (int)Math.Round(value * 65536));
}
